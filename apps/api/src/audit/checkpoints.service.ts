import { Injectable } from '@nestjs/common';
import { checkpointHash, type Checkpoint } from '@helder/proof';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { LineFile } from '../core/line-file.js';
import { nodeHash } from '../core/node-hash.js';

/** A checkpoint with its number, as it stands in the file outside the database. */
export type Numbered = Checkpoint & { n: number };
export type Pair = { here: Numbered; outside: Numbered | null };
export type Kept = Numbered & { peaks: Buffer; settled: string };

const COLUMNS = `n::float8 as n, tree_size::float8 as tree_size, encode(root, 'hex') as root, encode(prev, 'hex') as prev,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, key_id, signature`;
const KEPT = `select ${COLUMNS}, peaks, settled from audit.checkpoint`;
// so many at a time: a file that was lost is written anew
const BATCH = 5000;

/** What was signed about the log: in the database, and in a file outside it that an administrator of the database cannot reach. */
@Injectable()
export class Checkpoints {
  private readonly file: LineFile<Numbered>;

  constructor(
    config: Config,
    private readonly database: Database,
  ) {
    this.file = new LineFile(join(config.dataDir, 'audit-checkpoints.ndjson'));
  }

  async newest(tx: EntityManager): Promise<Kept | null> {
    return (await tx.query<Kept[]>(`${KEPT} order by n desc limit 1`))[0] ?? null;
  }

  async byNumber(tx: EntityManager, n: number): Promise<Kept> {
    return (await tx.query<Kept[]>(`${KEPT} where n = $1`, [n]))[0];
  }

  /** Writes the next one; its chain is the hash of the one before. */
  async add(
    tx: EntityManager,
    { tree_size, root, prev, at, key_id, signature }: Checkpoint,
    peaks: Uint8Array,
    settled: string,
  ): Promise<void> {
    await tx.query(
      `insert into audit.checkpoint (tree_size, root, prev, at, key_id, signature, peaks, settled) values ($1, decode($2, 'hex'), decode($3, 'hex'), $4, $5, $6, $7, $8)`,
      [tree_size, root, prev, at, key_id, signature, Buffer.from(peaks), settled],
    );
  }

  hashOf = (checkpoint: Checkpoint) => checkpointHash(nodeHash, checkpoint);

  /** Puts those into the file that are not there yet: only what was committed, and whatever an earlier run left out. */
  async copyOut(): Promise<void> {
    for (let added = BATCH; added === BATCH;)
      await this.file.append(async () => {
        const last = await this.file.last();
        const fresh = await this.after(last?.n ?? 0, BATCH);
        added = fresh.length;
        return fresh;
      });
  }

  after(n: number, limit: number): Promise<Numbered[]> {
    return this.database.asSystem((tx) =>
      tx.query<Numbered[]>(`select ${COLUMNS} from audit.checkpoint where n > $1 order by n limit $2`, [n, limit]),
    );
  }

  /** Number of the last one outside the database; it was committed before it was written there. */
  async lastOutside(): Promise<number> {
    return (await this.file.last())?.n ?? 0;
  }

  /** The first so many, each with what lies outside the database under its number. */
  async *each(until: number): AsyncGenerator<Pair, null> {
    const lines = this.file.each();
    let line = await lines.next();
    for (let n = 0, page: Numbered[] = []; (page = await this.after(n, BATCH)).length; n = page.at(-1)!.n)
      for (const here of page) {
        if (here.n > until) break;
        // two processes may have written the same line
        while (!line.done && line.value.n < here.n) line = await lines.next();
        yield { here, outside: line.done ? null : line.value };
      }
    return null;
  }
}
