import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Config } from './config.js';

/** A key for each person (AES-256-GCM), wrapped by one outside the database; it goes with the account, and all it sealed with it. */
@Injectable()
export class PersonKeys {
  constructor(private readonly config: Config) {}

  /** `name` is authenticated, so that what was sealed in one place opens in no other. */
  async seal(tx: EntityManager, accountId: string, bytes: Buffer, name: string): Promise<Buffer> {
    return seal(await this.keyOf(tx, accountId), bytes, name);
  }

  async unseal(tx: EntityManager, accountId: string, sealed: Buffer, name: string): Promise<Buffer> {
    return unseal(await this.keyOf(tx, accountId), sealed, name);
  }

  /** The fields of these names, taken out of JSON columns and sealed as one; null when there are none. */
  async sealParts<R extends object>(
    tx: EntityManager,
    accountId: string,
    columns: R,
    names: readonly string[],
  ): Promise<{ open: R; sealed: Buffer | null }> {
    const of = (isPart: boolean) => (value: object | null) =>
      value && Object.fromEntries(Object.entries(value).filter(([key]) => names.includes(key) === isPart));
    const [open, parts] = [mapped(columns, of(false)), mapped(columns, of(true))];
    const isNone = Object.values(parts).every((part: object | null) => !part || !Object.keys(part).length);
    return { open, sealed: isNone ? null : await this.seal(tx, accountId, Buffer.from(JSON.stringify(parts)), PARTS) };
  }

  /** The row with those fields back in their columns, and without what was sealed. */
  async withParts<R extends object>(tx: EntityManager, accountId: string, row: R, sealedColumn: string): Promise<R> {
    const { [sealedColumn]: sealed, ...open } = row as Record<string, unknown>;
    if (!sealed) return open as R;
    const parts = JSON.parse(String(await this.unseal(tx, accountId, sealed as Buffer, PARTS))) as Record<string, object | null>;
    return mapped(open as R, (value, column) => (value && parts[column] ? { ...value, ...parts[column] } : value));
  }

  private async keyOf(tx: EntityManager, accountId: string): Promise<Buffer> {
    const kek = this.config.secrets.key('wrap data keys');
    const find = () => tx.query<{ wrapped: Buffer }[]>('select wrapped from subject_key where account_id = $1', [accountId]);
    let [row] = await find();
    if (!row) {
      // two first ones at once: the second waits here, and then takes the key of the first
      const fresh = seal(kek, randomBytes(32), accountId);
      await tx.query('insert into subject_key (account_id, wrapped) values ($1, $2) on conflict do nothing', [accountId, fresh]);
      [row] = await find();
    }
    return unseal(kek, row.wrapped, accountId);
  }
}

const PARTS = 'parts of a row';
const mapped = <R extends object>(columns: R, change: (value: object | null, column: string) => unknown) =>
  Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, change(value as object | null, column)])) as R;

// nonce ‖ tag ‖ ciphertext
export function seal(key: Buffer, bytes: Buffer, name: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

export function unseal(key: Buffer, sealed: Buffer, name: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(name));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
