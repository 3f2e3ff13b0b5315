import { Injectable } from '@nestjs/common';
import type { PublishedKey } from '@helder/proof';
import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';

type Row = { n: number; kid: string; x: string; from: Date; until: Date | null };
type Because = 'first' | 'rotated' | 'secrets-changed';
export type Signer = { kid: string; signedAt: string; sign: (bytes: Uint8Array) => Uint8Array };

// a key ends where the next one begins: rows are only ever added
const KEYS = `select n, kid, x, valid_from as "from", lead(valid_from) over (order by n) as until from evidence.signing_key order by n`;
const INSERT = 'insert into evidence.signing_key (n, kid, x, valid_from) values ($1, $2, $3, $4)';
const LOCK = 'signing keys';

/** The keys that sign receipts. The private half follows from the secrets and is stored nowhere; the public half is for everybody. */
@Injectable()
export class SigningKeys {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  /** Every key that ever signed, the newest first. */
  async published(): Promise<{ keys: PublishedKey[] }> {
    const rows = await this.database.query<Row>(KEYS);
    return { keys: rows.reverse().map(toPublished) };
  }

  /** Signs with the key of this moment; no rotation comes between that and the end of the transaction. */
  async signer(tx: EntityManager): Promise<Signer> {
    const { n, kid, from } = (await this.inUse(tx)) ?? (await this.start(tx));
    return {
      kid,
      // a key that began a moment ago begins after what the one before it signed
      signedAt: new Date(Math.max(this.clock.now().getTime(), from.getTime())).toISOString(),
      sign: (bytes) => sign(null, bytes, this.privateKey(n)),
    };
  }

  /** From now on another key signs; the one before stays published, with its end. */
  async rotate(who: Account): Promise<{ keys: PublishedKey[] }> {
    await this.database.as(who, async (tx) => {
      await lock(tx, 'lock');
      await this.add(tx, await this.newest(tx), 'rotated');
    });
    return this.published();
  }

  /** The newest key, when its private half is ours; not so at the very first, and after the secrets were replaced. */
  private async inUse(tx: EntityManager): Promise<Row | null> {
    // asked before the lock too: two that hold it together and both want it alone would wait for each other
    if (!this.isOurs(await this.newest(tx))) return null;
    await lock(tx, 'lock_shared');
    return this.newest(tx);
  }

  private async start(tx: EntityManager): Promise<Omit<Row, 'until' | 'x'>> {
    await lock(tx, 'lock');
    const newest = await this.newest(tx);
    return newest && this.isOurs(newest) ? newest : this.add(tx, newest, newest ? 'secrets-changed' : 'first');
  }

  private isOurs = (row: Row | null) => row !== null && row.x === xOf(this.privateKey(row.n));

  private async add(tx: EntityManager, before: Row | null, because: Because): Promise<Omit<Row, 'until' | 'x'>> {
    const n = (before?.n ?? 0) + 1;
    const x = xOf(this.privateKey(n));
    const kid = thumbprint(x);
    const now = this.clock.now();
    // later than anything the key before it signed, also within this millisecond
    const from = before ? new Date(Math.max(now.getTime(), before.from.getTime()) + 1) : now;
    await tx.query(INSERT, [n, kid, x, from]);
    await this.journal.write(tx, {
      action: 'proof.start-key',
      crud: 'create',
      target: { type: 'signing-key', ref: kid },
      reason: because,
      ...(because !== 'rotated' && { by: null }),
    });
    return { n, kid, from };
  }

  private async newest(tx: EntityManager): Promise<Row | null> {
    const rows = await tx.query<Row[]>(KEYS);
    return rows.at(-1) ?? null;
  }

  private privateKey(n: number): KeyObject {
    return this.config.secrets.signingKey(`receipt ${n}`);
  }
}

const lock = (tx: EntityManager, how: 'lock' | 'lock_shared') =>
  tx.query(`select pg_advisory_xact_${how}(hashtextextended($1, 0))`, [LOCK]);
const xOf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x!;
/** The name of a key is its own hash (RFC 7638). */
const thumbprint = (x: string) =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');

const toPublished = ({ kid, x, from, until }: Row): PublishedKey => ({
  kid,
  kty: 'OKP',
  crv: 'Ed25519',
  x,
  use: 'sig',
  from: from.toISOString(),
  until: until?.toISOString() ?? null,
});
