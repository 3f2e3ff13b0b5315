import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { normalAddress } from './newsletter.rules.js';

const STREAM = 'newsletter';
/** Newest last: writing uses that one, reading asks all, so that a new key forgets nobody. */
const KEY_VERSIONS = [1];

/** Who wants nothing: codes made with a key outside the database. It outlives the account, and only a confirmed yes ends it. */
@Injectable()
export class Suppressions {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async add(tx: EntityManager, address: string): Promise<void> {
    const version = KEY_VERSIONS.at(-1)!;
    await tx.query('insert into suppression.address (stream, key_version, hmac, since) values ($1, $2, $3, $4) on conflict do nothing', [
      STREAM,
      version,
      this.code(version, address),
      this.clock.now(),
    ]);
  }

  async holds(tx: EntityManager, address: string): Promise<boolean> {
    return (
      (await tx.query<unknown[]>('select 1 from suppression.address where stream = $1 and hmac = any($2)', [STREAM, this.codes(address)]))
        .length > 0
    );
  }

  async lift(tx: EntityManager, address: string): Promise<void> {
    await tx.query('delete from suppression.address where stream = $1 and hmac = any($2)', [STREAM, this.codes(address)]);
  }

  private codes = (address: string) => KEY_VERSIONS.map((version) => this.code(version, address));
  private code = (version: number, address: string) =>
    this.config.secrets.hmac(`suppression ${version}`, `${STREAM} ${normalAddress(address)}`);
}
