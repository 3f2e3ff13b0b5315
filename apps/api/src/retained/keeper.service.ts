import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../core/config.js';

export type Administration = { facts: Record<string, unknown>; readsRef: Buffer | null; dueAt: Date };
type Sealed = { holdId: string; nr: number; sealed: Buffer };

/** The only way to read the closed register: a role of its own that may do nothing else, connected for as long as one reading takes. */
@Injectable()
export class Keeper {
  constructor(private readonly config: Config) {}

  async administrationOf(email: string): Promise<Administration[]> {
    const rows = await this.read<Record<string, unknown> & { reads_ref: Buffer | null; due_at: Date }>(
      `select name, email, registered_at, terms_version, closed_at, due_at, reads_ref
       from retained.administrative_remainder where lower(email) = lower($1) order by closed_at`,
      email,
    );
    return rows.map(({ reads_ref: readsRef, ...facts }) => ({ facts, readsRef, dueAt: facts.due_at }));
  }

  heldBy(holdId: string): Promise<Sealed[]> {
    return this.read<Sealed>('select hold_id as "holdId", nr, sealed from retained.held_record where hold_id = $1 order by nr', holdId);
  }

  private async read<Row extends object>(sql: string, value: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.config.keeperUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql, [value])).rows;
    } finally {
      await client.end();
    }
  }
}
