import { Injectable, type OnModuleInit } from '@nestjs/common';
import { checkpointBytes, GrowingTree, toBase64Url, toHex, type Checkpoint } from '@helder/proof';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { nodeHash } from '../core/node-hash.js';
import { Sweeps } from '../core/sweeps.js';
import { SigningKeys, type Signer } from '../proof/proof.module.js';
import { SEAL, UNSEALED, WRITING } from './audit.sql.js';
import { Checkpoints, type Kept } from './checkpoints.service.js';

/** Lines in a checkpoint, and in a transaction. */
const EACH = 1000;
const MOST = 10 * EACH;
const LOCK = 'audit seal';

type Sealed = { ord: string; leaf: Buffer };
type Waiting = { ord: string; writers: string[] };

/**
 * Gives every committed line its place in the tree and signs where the tree stands. There is one sealer at a time, and nobody who
 * writes waits for it: a line whose transaction is still open is sealed when it is there, however long that takes (ADR 21).
 */
@Injectable()
export class Sealer implements OnModuleInit {
  // who was writing when the last run ended: what they write may still come before the last line
  private waiting: Waiting | null = null;

  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: SigningKeys,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.sweeps.register({
      name: 'audit.seal',
      every: 'minute',
      // nothing has to go: a certificate that waits for all that is due need not wait for a seal
      due: () => Promise.resolve(0),
      // its own work is not worth a line: each minute would have one to seal for ever
      run: () => this.seal().then(() => ({})),
    });
  }

  /** Lines that are not sealed yet. */
  unsealed(): Promise<number> {
    return this.database.asSystem(async (tx) => {
      const { settled = '0' } = (await this.checkpoints.newest(tx)) ?? {};
      return (await tx.query<{ n: number }[]>(UNSEALED, [settled]))[0].n;
    });
  }

  /** Seals all that is committed, and signs a checkpoint also when that is nothing. */
  async seal(): Promise<void> {
    const { waiting } = this;
    const isSettled =
      waiting !== null && (await this.database.asSystem((tx) => writing(tx))).every((writer) => !waiting.writers.includes(writer));
    let from: string | null = null;
    do from = await this.database.asSystem((tx) => this.batch(tx, from, isSettled ? waiting.ord : null));
    while (from !== null);
    await this.checkpoints.copyOut();
  }

  /** Answers the last line of a full batch, where the next one begins; null when there is no more. */
  private async batch(tx: EntityManager, from: string | null, settled: string | null): Promise<string | null> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [LOCK]);
    const newest = await this.checkpoints.newest(tx);
    const before = newest?.settled ?? '0';
    const sealed = await returning<Sealed>(tx, SEAL, [from ?? before, newest?.tree_size ?? 0, MOST]);
    const last = sealed.at(-1)?.ord ?? null;
    const isFull = sealed.length === MOST;
    if (!isFull) {
      // looked at after the lines were: whoever is not writing now has no line before the last one that was not there
      const ord = [last, from, this.waiting?.ord, before].map((each) => BigInt(each ?? 0)).reduce((a, b) => (a > b ? a : b));
      this.waiting = { ord: String(ord), writers: await writing(tx) };
    }
    if (from === null || sealed.length)
      await this.sign(tx, newest, sealed, !isFull && settled !== null && BigInt(settled) > BigInt(before) ? settled : before);
    return isFull ? last : null;
  }

  private async sign(tx: EntityManager, newest: Kept | null, sealed: Sealed[], settled: string) {
    const tree = GrowingTree.of(nodeHash, newest?.tree_size ?? 0, newest?.peaks ?? new Uint8Array());
    const signer = await this.keys.signer(tx);
    let before: Checkpoint | null = newest;
    for (let from = 0; from === 0 || from < sealed.length; from += EACH) {
      for (const { leaf } of sealed.slice(from, from + EACH)) tree.add(leaf);
      before = this.signed(tree, before, signer);
      await this.checkpoints.add(tx, before, tree.toBytes(), settled);
    }
  }

  private signed(tree: GrowingTree, before: Checkpoint | null, { kid, signedAt, sign }: Signer): Checkpoint {
    const checkpoint = {
      tree_size: tree.size,
      root: toHex(tree.root()),
      prev: before && this.checkpoints.hashOf(before),
      // a clock that goes back does not make the log younger
      at: before && before.at > signedAt ? before.at : signedAt,
      key_id: kid,
    };
    return { ...checkpoint, signature: toBase64Url(sign(checkpointBytes(checkpoint))) };
  }
}

const writing = async (tx: EntityManager) => (await tx.query<{ writer: string }[]>(WRITING)).map(({ writer }) => writer);
