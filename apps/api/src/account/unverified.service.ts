import { Injectable, type OnModuleInit } from '@nestjs/common';
import { before } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';

const DUE = `from account where state = 'unverified' and registered_at <= $1`;

/** Registrations nobody confirmed: after their time nothing of them is left. */
@Injectable()
export class Unverified implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    const start = (now: Date) => before(now, this.config.pack.account.unverified);
    this.sweeps.register({
      name: 'account.unverified',
      every: 'minute',
      due: (now) =>
        this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${DUE}`, [start(now)]))[0].n),
      run: (now) => this.database.asSystem(async (tx) => ({ erased: await this.erase(tx, `delete ${DUE}`, start(now), 'expired') })),
    });
  }

  /** An earlier, unconfirmed registration of this address makes room for a new one. */
  replace(tx: EntityManager, { id }: { id: string }): Promise<number> {
    return this.erase(tx, 'delete from account where id = $1', id, 'replaced');
  }

  // links and sessions go with the account by their foreign keys
  private async erase(tx: EntityManager, sql: string, value: unknown, reason: string): Promise<number> {
    const gone = await returning<{ id: string; subjectRef: string }>(tx, `${sql} returning id, subject_ref as "subjectRef"`, [value]);
    await tx.query('delete from mail where account_id = any($1)', [gone.map(({ id }) => id)]);
    await tx.query('delete from evidence.acceptance where subject_ref = any($1)', [gone.map(({ subjectRef }) => subjectRef)]);
    for (const { subjectRef } of gone)
      await this.journal.write(tx, {
        action: 'account.erase-unverified',
        crud: 'delete',
        target: { type: 'account', ref: subjectRef },
        subject: subjectRef,
        reason,
        by: null,
      });
    return gone.length;
  }
}
