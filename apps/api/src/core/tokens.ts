import { Injectable } from '@nestjs/common';
import { after } from '@helder/policy';
import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { returning } from './database.js';

export type TokenPurpose = 'confirm' | 'reset' | 'undo-closing' | 'renew-visibility' | 'newsletter';
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Mailed links: 256 bits, SHA-256 at rest, bound to one purpose, single use, expiring. */
@Injectable()
export class Tokens {
  constructor(private readonly clock: Clock) {}

  /** A new link makes earlier ones of the same purpose useless. */
  async issue(tx: EntityManager, accountId: string, purpose: TokenPurpose, lives: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await tx.query('delete from account_token where account_id = $1 and purpose = $2', [accountId, purpose]);
    await tx.query('insert into account_token (token_hash, account_id, purpose, made_at, ends_at) values ($1, $2, $3, $4, $5)', [
      hashOf(token),
      accountId,
      purpose,
      now,
      after(now, lives),
    ]);
    return token;
  }

  /** Every open link of an account becomes useless; answers how many there were. */
  async revokeAll(tx: EntityManager, accountId: string): Promise<number> {
    const now = this.clock.now();
    const revoked = await returning<{ endsAt: Date }>(tx, 'delete from account_token where account_id = $1 returning ends_at as "endsAt"', [
      accountId,
    ]);
    return revoked.filter(({ endsAt }) => endsAt > now).length;
  }

  /** Whose link it is, without using it up; null when unknown, used or too old. */
  async peek(tx: EntityManager, token: string, purpose: TokenPurpose): Promise<string | null> {
    const rows = await tx.query<{ accountId: string }[]>(
      'select account_id as "accountId" from account_token where token_hash = $1 and purpose = $2 and ends_at > $3',
      [hashOf(token), purpose, this.clock.now()],
    );
    return rows[0]?.accountId ?? null;
  }

  /** Uses the link up; of many at the same moment one succeeds. */
  async spend(tx: EntityManager, token: string, purpose: TokenPurpose): Promise<string | null> {
    const rows = await returning<{ accountId: string }>(
      tx,
      'delete from account_token where token_hash = $1 and purpose = $2 and ends_at > $3 returning account_id as "accountId"',
      [hashOf(token), purpose, this.clock.now()],
    );
    return rows[0]?.accountId ?? null;
  }
}
