import { Injectable } from '@nestjs/common';
import { closedBy, EVERY_STREAM, streamsThatHold, type Stream } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { normalAddress } from './newsletter.rules.js';

/** Newest last: writing uses that one, reading asks all, so that a new key forgets nobody. */
const KEY_VERSIONS = [1];

/** Who wants nothing: codes made with a key outside the database. It outlives the account, and only a confirmed yes ends it. */
@Injectable()
export class Suppressions {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async add(tx: EntityManager, address: string, event: 'stop' | 'bounce' | 'complaint', about: Stream): Promise<void> {
    const version = KEY_VERSIONS.at(-1)!;
    for (const stream of closedBy(event, about))
      await tx.query('insert into suppression.address (stream, key_version, hmac, since) values ($1, $2, $3, $4) on conflict do nothing', [
        stream,
        version,
        this.code(version, stream, address),
        this.clock.now(),
      ]);
  }

  holds(tx: EntityManager, address: string, about: Stream): Promise<boolean> {
    return this.isThere(tx, address, streamsThatHold(about));
  }

  /** Whether mail to this address came back. */
  bounces(tx: EntityManager, address: string): Promise<boolean> {
    return this.isThere(tx, address, [EVERY_STREAM]);
  }

  async lift(tx: EntityManager, address: string, about: Stream): Promise<void> {
    await tx.query('delete from suppression.address where hmac = any($1)', [this.codes(streamsThatHold(about), address)]);
  }

  private async isThere(tx: EntityManager, address: string, streams: string[]): Promise<boolean> {
    const codes = this.codes(streams, address);
    return (await tx.query<unknown[]>('select 1 from suppression.address where hmac = any($1) limit 1', [codes])).length > 0;
  }

  // the stream is part of what is coded: a code of one list says nothing about another
  private codes = (streams: string[], address: string) =>
    streams.flatMap((stream) => KEY_VERSIONS.map((version) => this.code(version, stream, address)));
  private code = (version: number, stream: string, address: string) =>
    this.config.secrets.hmac(`suppression ${version}`, `${stream} ${normalAddress(address)}`);
}
