import { Injectable, StreamableFile } from '@nestjs/common';
import type { audit as endpoints, BodyOf } from '@helder/contract';
import { dayOf } from '@helder/policy';
import { BUNDLE, manifestBytes, toBase64Url, type Manifest } from '@helder/proof';
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { zipStream, type Part } from '../core/http/zip-stream.js';
import { Journal } from '../core/journal.js';
import { SigningKeys } from '../proof/proof.module.js';
import { COPY, parameters, quoted, setFilters, where } from './audit.sql.js';
import { Checkpoints, type Kept } from './checkpoints.service.js';
import { CrlfLines } from './crlf.js';
import { Sealer } from './sealer.service.js';
import { treeList } from './tree-list.js';

type Asked = BodyOf<typeof endpoints.export>;
type Remembered = { id: string; checkpoint: Kept };

// the build writes it, and so does the start of a test run
const VERIFIER = new URL('../../../../libs/proof/dist/verify-audit.mjs', import.meta.url);

/** Copies of the log that prove themselves, streamed in flat memory; each leaves a line of its own before the first byte goes. */
@Injectable()
export class AuditExport {
  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly keys: SigningKeys,
    private readonly sealer: Sealer,
  ) {}

  async file(who: Account, asked: Asked): Promise<StreamableFile> {
    await this.sealer.seal();
    const bundle = new Bundle(await this.remember(who, asked), asked);
    const zip = Readable.from(zipStream(this.parts(who, bundle)), { objectMode: false });
    const name = `audit-${dayOf(this.clock.now())}.zip`;
    return new StreamableFile(zip, { type: 'application/zip', disposition: `attachment; filename="${name}"` });
  }

  private async *parts(who: Account, bundle: Bundle): AsyncGenerator<Part> {
    const copies = await this.database.copies(who);
    try {
      const { condition, size } = bundle;
      // a reader who leaves is no fault of ours: pipeline closes what is behind it
      yield bundle.part(
        BUNDLE.csv,
        pipeline(copies.copy(COPY.csv(condition)), new CrlfLines(), () => undefined),
      );
      yield bundle.part(BUNDLE.json, copies.copy(COPY.json(condition)));
      yield bundle.part(BUNDLE.tree, treeList(copies.copy(COPY.leaves(condition, size))));
    } finally {
      copies.end();
    }
    const signer = await this.database.asSystem((tx) => this.keys.signer(tx));
    yield bundle.part(BUNDLE.verifier, text(await readFile(VERIFIER, 'utf8')));
    yield bundle.part(BUNDLE.keys, text(JSON.stringify(await this.keys.published(), null, 2)));
    const stated = bundle.stated(signer.signedAt, signer.kid);
    const manifest: Manifest = { ...stated, signature: toBase64Url(signer.sign(manifestBytes(stated))) };
    yield { name: BUNDLE.manifest, content: text(JSON.stringify(manifest, null, 2)) };
  }

  /** Answers the checkpoint of the copy: what is written after it, this act included, is not in it. */
  private remember(who: Account, { filters, reason }: Asked): Promise<Remembered> {
    return this.database.as(who, async (tx) => {
      const checkpoint = (await this.checkpoints.newest(tx))!;
      const values: string[] = [];
      const condition = where(filters, parameters(values), [`s.seq < ${checkpoint.tree_size}`]);
      const [{ events }] = await tx.query<{ events: number }[]>(
        `select count(*)::int as events from audit.event e join audit.seal s on s.ord = e.ord where ${condition}`,
        values,
      );
      const id = randomUUID();
      await tx.query(`insert into audit.export (id, at, by_ref, reason, filters, format, events) values ($1, $2, $3, $4, $5, 'zip', $6)`, [
        id,
        this.clock.now(),
        who.subjectRef,
        reason,
        JSON.stringify(filters),
        events,
      ]);
      const changes = setFilters(filters).map((name) => ({ field: `filter.${name}`, op: 'read' as const }));
      await this.journal.write(tx, {
        action: 'audit.export',
        crud: 'read',
        target: { type: 'audit', ref: id },
        changes,
        counts: { events },
      });
      return { id, checkpoint };
    });
  }
}

async function* text(content: string) {
  yield Buffer.from(content);
}

/** What an export says about itself, while its files go by. */
class Bundle {
  readonly condition: string;
  readonly size: number;
  private events = 0;
  private readonly files: Record<string, string> = {};

  constructor(
    private readonly of: Remembered,
    private readonly asked: Asked,
  ) {
    this.size = of.checkpoint.tree_size;
    this.condition = where(asked.filters, quoted, [`s.seq < ${this.size}`]);
  }

  part = (name: string, content: AsyncIterable<Uint8Array>): Part => ({ name, content: this.watched(name, content) });

  stated(at: string, kid: string): Omit<Manifest, 'signature'> {
    const { tree_size, root, prev, at: sealedAt, key_id, signature } = this.of.checkpoint;
    const checkpoint = { tree_size, root, prev, at: sealedAt, key_id, signature };
    const { reason, filters } = this.asked;
    return { v: 1, id: this.of.id, at, reason, filters, events: this.events, checkpoint, files: this.files, key_id: kid };
  }

  private async *watched(name: string, content: AsyncIterable<Uint8Array>) {
    const hash = createHash('sha256');
    for await (const chunk of content) {
      hash.update(chunk);
      if (name === BUNDLE.json) for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.events++;
      yield chunk;
    }
    this.files[name] = hash.digest('hex');
  }
}
