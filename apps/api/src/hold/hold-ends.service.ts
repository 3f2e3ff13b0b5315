import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, returning } from '../core/database.js';
import { PersonalData, type Person } from '../core/personal-data.js';
import { Sweeps } from '../core/sweeps.js';
import { HoldNotes } from './hold-notes.service.js';

const DUE = `from legal_hold where state = 'held' and told_at is null and review_at <= $1`;
type Leaving = { ledgerId: string; readsRef: Buffer | null };

/** What time and closing do to a hold: somebody must look again, and a person who goes leaves only the copies behind. */
@Injectable()
export class HoldEnds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly notes: HoldNotes,
    private readonly personalData: PersonalData,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.personalData.staysFor('R7', (tx, person) => this.isHeld(tx, person));
    this.sweeps.register({
      name: 'hold.review',
      every: 'day',
      due: (now) => this.database.asSystem(async (tx) => (await tx.query<unknown[]>(`select 1 ${DUE}`, [now])).length),
      run: (now) => this.database.asSystem((tx) => this.tellDue(tx, now)),
    });
  }

  /** Cuts what leads from a hold to a person who is erased; answers whether a copy stays. What was only asked was too late. */
  async leave(tx: EntityManager, { subjectRef }: Person, { ledgerId, readsRef }: Leaving): Promise<boolean> {
    for (const { id } of await returning<{ id: string }>(
      tx,
      `delete from legal_hold where subject_ref = $1 and state = 'asked' returning id`,
      [subjectRef],
    ))
      await this.notes.write(tx, 'refuse', 'delete', id, { subject: subjectRef, reason: 'erased', by: null });
    const held = await returning<{ id: string }>(
      tx,
      `update legal_hold set subject_ref = null, ledger_id = $2, reads_ref = $3,
         records = (select jsonb_agg(r - 'id') from jsonb_array_elements(records) r) where subject_ref = $1 returning id`,
      [subjectRef, ledgerId, readsRef],
    );
    // who read it while there was an account, is to be seen by the code from now on
    await tx.query('update retained.reading set reads_refs = array[$2::bytea] where hold_id = any($1) and read_at is not null', [
      held.map(({ id }) => id),
      readsRef,
    ]);
    return held.length > 0;
  }

  private async isHeld(tx: EntityManager, { subjectRef }: Person) {
    return (await tx.query<unknown[]>(`select 1 from legal_hold where subject_ref = $1 and state = 'held'`, [subjectRef])).length > 0;
  }

  private async tellDue(tx: EntityManager, now: Date): Promise<{ asked: number }> {
    const due = await returning<{ id: string; caseNumber: string; reason: string; subjectRef: string | null }>(
      tx,
      `update legal_hold set told_at = $1 where id in (select id ${DUE}) returning id, case_number as "caseNumber", reason, subject_ref as "subjectRef"`,
      [now],
    );
    for (const { id, caseNumber, reason, subjectRef } of due) {
      await this.notes.write(tx, 'review-due', 'update', id, { subject: subjectRef, reason, by: null });
      await this.notes.tellDesk(tx, caseNumber);
    }
    return { asked: due.length };
  }
}
