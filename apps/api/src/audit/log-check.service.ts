import { Injectable } from '@nestjs/common';
import type { audit as endpoints, AnswerOf, LOG_FAULTS } from '@helder/contract';
import { checkpointBytes, GrowingTree, isWhole, leafOf, toHex, whyNotSigned, type AuditRow } from '@helder/proof';
import type { Readable } from 'node:stream';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { nodeHash } from '../core/node-hash.js';
import { SigningKeys } from '../proof/proof.module.js';
import { CHECKED, LEFT_OUT } from './audit.sql.js';
import { Checkpoints, type Numbered, type Pair } from './checkpoints.service.js';
import { Sealer } from './sealer.service.js';

type Answer = AnswerOf<typeof endpoints.check>;
type Fault = { why: (typeof LOG_FAULTS)[number]; seq?: number; event?: string; at?: string };
type Counts = { lines: number; checkpoints: number };

/** Looks whether the log is what was sealed: every line, every checkpoint, and those kept outside the database. */
@Injectable()
export class LogCheck {
  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly keys: SigningKeys,
    private readonly sealer: Sealer,
  ) {}

  async state(): Promise<AnswerOf<typeof endpoints.seal>> {
    const newest = await this.database.asSystem((tx) => this.checkpoints.newest(tx));
    const checkpoint = newest && { size: newest.tree_size, at: newest.at, root: newest.root, key: newest.key_id };
    return { checkpoint, unsealed: await this.sealer.unsealed() };
  }

  async check(who: Account): Promise<Answer> {
    await this.sealer.seal();
    const counts = { lines: 0, checkpoints: 0 };
    const fault = (await this.sealedLines(who, counts)) ?? (await this.leftOut());
    await this.database.as(who, (tx) =>
      this.journal.write(tx, {
        action: 'audit.check',
        crud: 'read',
        target: { type: 'audit' },
        outcome: fault ? 'error' : 'ok',
        reason: fault?.why ?? null,
        counts,
      }),
    );
    const { why, seq = null, event = null, at = null } = fault ?? {};
    return { isWhole: !fault, at: this.clock.now().toISOString(), ...counts, fault: why ? { why, seq, event, at } : null };
  }

  private async sealedLines(who: Account, counts: Counts): Promise<Fault | null> {
    const tree = new GrowingTree(nodeHash);
    const outside = await this.checkpoints.lastOutside();
    const newest = (await this.database.asSystem((tx) => this.checkpoints.newest(tx)))!;
    // an older database was put in the place of this one
    if (outside > newest.n) return { why: 'outside', seq: newest.tree_size, at: newest.at };
    const checkpoints = new CheckpointWalk(this.checkpoints, tree, newest.n);
    const copies = await this.database.copies(who);
    try {
      for await (const rows of rowsOf(copies.copy(CHECKED(newest.tree_size))))
        for (const row of rows) {
          const fault = (await checkpoints.reach()) ?? faultOf(row, tree.size);
          if (fault) return fault;
          tree.add(leafOf(nodeHash, row));
          counts.lines++;
        }
      return (await checkpoints.reach()) ?? (await checkpoints.end((await this.keys.published()).keys));
    } finally {
      counts.checkpoints = checkpoints.seen;
      copies.end();
      await checkpoints.close();
    }
  }

  /** A line that could have been sealed and was not. */
  private leftOut(): Promise<Fault | null> {
    return this.database.asSystem(async (tx) => {
      const newest = await this.checkpoints.newest(tx);
      const [line] = await tx.query<{ id: string; at: Date }[]>(LEFT_OUT, [newest?.settled ?? '0']);
      return line ? { why: 'unsealed', event: line.id, at: line.at.toISOString() } : null;
    });
  }
}

/** The checkpoints beside the tree that grows to each of them. */
class CheckpointWalk {
  private readonly all: ReturnType<Checkpoints['each']>;
  private next: Pair | null | undefined;
  private last: Numbered | null = null;
  seen = 0;

  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly tree: GrowingTree,
    until: number,
  ) {
    this.all = checkpoints.each(until);
  }

  /** Looks at every checkpoint of the size the tree has now. */
  async reach(): Promise<Fault | null> {
    for (;;) {
      if (this.next === undefined) this.next = (await this.all.next()).value;
      const now = this.next;
      if (!now || now.here.tree_size > this.tree.size) return null;
      const why = this.faultOf(now);
      if (why) return { why, seq: this.tree.size, at: now.here.at };
      [this.last, this.next] = [now.here, undefined];
      this.seen++;
    }
  }

  /** The newest is signed, and by its chain all before it are; none says more than there is. */
  async end(keys: Parameters<typeof whyNotSigned>[0]): Promise<Fault | null> {
    if (this.next) return { why: 'missing', seq: this.tree.size, at: this.next.here.at };
    const isSigned = !this.last || (await whyNotSigned(keys, this.last, checkpointBytes(this.last))) === null;
    return isSigned ? null : { why: 'signature', at: this.last!.at };
  }

  close = () => this.all.return(null);

  private faultOf({ here, outside }: Pair): Fault['why'] | null {
    if (here.tree_size < this.tree.size || toHex(this.tree.root()) !== here.root) return 'root';
    if (here.prev !== (this.last && this.checkpoints.hashOf(this.last))) return 'chain';
    return outside?.n === here.n && this.checkpoints.hashOf(outside) === this.checkpoints.hashOf(here) ? null : 'outside';
  }
}

function faultOf(row: AuditRow, seq: number): Fault | null {
  if (row['seq'] !== seq || row['id'] === null) return { why: 'missing', seq };
  const isRight = toHex(leafOf(nodeHash, row)) === row['leaf'] && isWhole(nodeHash, row);
  return isRight ? null : { why: 'changed', seq, event: row['id'] as string, at: row['at'] as string };
}

async function* rowsOf(lines: Readable): AsyncGenerator<AuditRow[]> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of lines as AsyncIterable<Buffer>) {
    const all = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = all.pop()!;
    yield all.map((line) => JSON.parse(line) as AuditRow);
  }
}
