import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../account/account.module.js';
import { PersonalData, type Person } from '../core/personal-data.js';
import { keptAfterClosing, Register } from '../retention/retention.module.js';
import type { Leaving } from './purge.rules.js';

/** What stays of a person who is gone, each thing with its last day. */
@Injectable()
export class RemainderRegister {
  constructor(
    private readonly personalData: PersonalData,
    private readonly register: Register,
  ) {}

  /** R0, where the pack promises it: six facts in a schema no live query reaches. */
  async keep(
    tx: EntityManager,
    account: AccountRow,
    { askedAt: closedAt, readsRef }: Pick<Leaving, 'askedAt' | 'readsRef'>,
  ): Promise<void> {
    const until = keptAfterClosing(this.register.rules, { closedAt, erasedAt: closedAt }).find(({ code }) => code === 'R0')?.until;
    if (!until) return;
    const [terms] = await tx.query<{ version: string }[]>(
      `select version from evidence.acceptance where subject_ref = $1 and kind = 'terms' order by at desc limit 1`,
      [account.subjectRef],
    );
    await tx.query(
      'insert into retained.administrative_remainder (id, name, email, registered_at, terms_version, closed_at, due_at, reads_ref) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [randomUUID(), account.name, account.email, account.registeredAt, terms?.version ?? null, closedAt, until, readsRef],
    );
  }

  /** Evidence that stays gets its last day. */
  async date(tx: EntityManager, person: Person, closedAt: Date, erasedAt: Date): Promise<void> {
    const kept = keptAfterClosing(this.register.rules, { closedAt, erasedAt });
    for (const { name, category, columns, subject, atClosing } of this.personalData.tables)
      if (atClosing === 'keep' && subject?.by === 'subjectRef' && 'due_at' in columns)
        await tx.query(`update ${name} set due_at = least(due_at, $2) where ${subject.column} = $1`, [
          person.subjectRef,
          kept.find(({ code }) => code === category)?.until ?? null,
        ]);
  }
}
