import { BUNDLE, manifestBytes, toBase64Url, type Manifest } from '@helder/proof';
import { Injectable } from '@nestjs/common';
import type { audit as endpoints, BodyOf } from '@helder/contract';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { Database, type Copies } from '../core/database.js';
import { zipStream, type Part } from '../core/http/zip-stream.js';
import { SigningKeys } from '../proof/proof.module.js';
import { COPY, quoted, where } from './audit.sql.js';
import type { Kept } from './checkpoints.service.js';
import { CrlfLines } from './crlf.js';
import { treeList } from './tree-list.js';

export type Asked = BodyOf<typeof endpoints.export>;
/** A copy that was asked for: its number, and the checkpoint it goes up to. */
export type Remembered = { id: string; checkpoint: Kept };
/** Told how many lines went by, of the two files that hold them. */
type Watch = (lines: number) => void;

// the build writes it, and so does the start of a test run
const VERIFIER = new URL('../../../../libs/proof/dist/verify-audit.mjs', import.meta.url);

/** A copy of the log as a zip that proves itself, while it is being read from the database. */
@Injectable()
export class BundleZip {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
  ) {}

  of(copies: Copies, of: Remembered, asked: Asked, watch: Watch = () => undefined): AsyncGenerator<Buffer> {
    return zipStream(this.parts(copies, new Bundle(of, asked, watch)));
  }

  private async *parts(copies: Copies, bundle: Bundle): AsyncGenerator<Part> {
    const { condition, size } = bundle;
    // a reader who leaves is no fault of ours: pipeline closes what is behind it
    yield bundle.part(
      BUNDLE.csv,
      pipeline(copies.copy(COPY.csv(condition)), new CrlfLines(), () => undefined),
    );
    yield bundle.part(BUNDLE.json, copies.copy(COPY.json(condition)));
    yield bundle.part(BUNDLE.tree, treeList(copies.copy(COPY.leaves(condition, size))));
    const signer = await this.database.asSystem((tx) => this.keys.signer(tx));
    yield bundle.part(BUNDLE.verifier, text(await readFile(VERIFIER, 'utf8')));
    yield bundle.part(BUNDLE.keys, text(JSON.stringify(await this.keys.published(), null, 2)));
    const stated = bundle.stated(signer.signedAt, signer.kid);
    const manifest: Manifest = { ...stated, signature: toBase64Url(signer.sign(manifestBytes(stated))) };
    yield { name: BUNDLE.manifest, content: text(JSON.stringify(manifest, null, 2)) };
  }
}

async function* text(content: string) {
  yield Buffer.from(content);
}

/** What an export says about itself, while its files go by. */
class Bundle {
  readonly condition: string;
  readonly size: number;
  private readonly lines: Record<string, number> = { [BUNDLE.csv]: 0, [BUNDLE.json]: 0 };
  private readonly files: Record<string, string> = {};

  constructor(
    private readonly of: Remembered,
    private readonly asked: Asked,
    private readonly watch: Watch,
  ) {
    this.size = of.checkpoint.tree_size;
    this.condition = where(asked.filters, quoted, [`s.seq < ${this.size}`]);
  }

  part = (name: string, content: AsyncIterable<Uint8Array>): Part => ({ name, content: this.watched(name, content) });

  stated(at: string, kid: string): Omit<Manifest, 'signature'> {
    const { tree_size, root, prev, at: sealedAt, key_id, signature } = this.of.checkpoint;
    const checkpoint = { tree_size, root, prev, at: sealedAt, key_id, signature };
    const { reason, filters } = this.asked;
    return { v: 1, id: this.of.id, at, reason, filters, events: this.lines[BUNDLE.json], checkpoint, files: this.files, key_id: kid };
  }

  private async *watched(name: string, content: AsyncIterable<Uint8Array>) {
    const hash = createHash('sha256');
    for await (const chunk of content) {
      hash.update(chunk);
      if (name in this.lines) this.count(name, chunk);
      yield chunk;
    }
    this.files[name] = hash.digest('hex');
  }

  private count(name: string, chunk: Uint8Array) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.lines[name]++;
    this.watch(this.lines[BUNDLE.csv] + this.lines[BUNDLE.json]);
  }
}
