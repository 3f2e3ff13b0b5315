import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, hold as endpoints, MyHold } from '@helder/contract';
import { after, dayOf, HOLD, startOfDay } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { HeldRecords } from './held-records.service.js';
import { HoldNotes } from './hold-notes.service.js';
import { HOLDS, READS, shownRead, shownToAdmin, shownToOwner, type HoldRow, type ReadRow } from './hold-rows.js';

/** Records that may not go: one admin asks, another agrees, and whose they are is told (AVG art. 17 (3) e). */
@Injectable()
export class Holds {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly notes: HoldNotes,
    private readonly records: HeldRecords,
  ) {}

  /** What is held, never what is only asked. */
  mine(who: Account): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.database.asSystem(async (tx) => {
      const rows = await tx.query<HoldRow[]>(`${HOLDS} where state = 'held' and subject_ref = $1 order by held_at`, [who.subjectRef]);
      const reads = await tx.query<ReadRow[]>(`${READS} and hold_id = any($1) order by read_at`, [rows.map(({ id }) => id)]);
      return { items: rows.map(shownToOwner), reads: reads.map(shownRead) };
    });
  }

  list(who: Account): Promise<AnswerOf<typeof endpoints.list>> {
    return this.database.asSystem(async (tx) => {
      const rows = await tx.query<HoldRow[]>(`${HOLDS} order by state, review_at limit 500`);
      await this.notes.write(tx, 'list', 'read', null, { counts: { holds: rows.length } });
      return { items: rows.map((row) => shownToAdmin(row, who.subjectRef, this.clock.now())) };
    });
  }

  recordsOf(email: string): Promise<AnswerOf<typeof endpoints.records>> {
    return this.database.asSystem(async (tx) => {
      const person = await this.person(tx, email);
      const items = await this.records.of(tx, person);
      await this.notes.write(tx, 'list-records', 'read', null, { subject: person.subjectRef, counts: { records: items.length } });
      return { items: items.map(({ at, ...named }) => ({ ...named, at: at.toISOString() })) };
    });
  }

  ask(who: Account, { email, reason, caseNumber, reviewOn, records }: BodyOf<typeof endpoints.ask>): Promise<void> {
    const reviewAt = this.reviewAt(reviewOn);
    return this.database.asSystem(async (tx) => {
      const person = await this.person(tx, email);
      const all = await this.records.of(tx, person);
      const named = all.filter(({ kind, id }) => records.some((each) => each.kind === kind && each.id === id));
      if (named.length < records.length) throw refused('/records', 'unknown-code');
      // one record alone is named; all there are is not
      if (named.length > 1 && named.length === all.length) throw new Problem('hold/everything');
      const id = randomUUID();
      await tx.query(
        `insert into legal_hold (id, subject_ref, state, records, reason, case_number, asked_at, asked_by, review_at)
         values ($1, $2, 'asked', $3, $4, $5, $6, $7, $8)`,
        [id, person.subjectRef, JSON.stringify(records), reason, caseNumber, this.clock.now(), who.subjectRef, reviewAt],
      );
      await this.notes.write(tx, 'ask', 'create', id, { subject: person.subjectRef, reason, counts: { records: records.length } });
    });
  }

  /** From the yes on the copies are there; a no leaves nothing. */
  decide(who: Account, id: string, agrees: boolean): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const row = await this.take(tx, id, 'asked');
      this.assertOther(who, row);
      const about = { subject: row.subjectRef, reason: row.reason, counts: { records: row.records.length } };
      if (!agrees) {
        await tx.query('delete from legal_hold where id = $1', [id]);
        return this.notes.write(tx, 'refuse', 'delete', id, about);
      }
      const person = (await this.accounts.bySubject(tx, row.subjectRef!))!;
      for (const [nr, { kind, id: record }] of row.records.entries()) await this.records.keep(tx, id, nr, person, { kind, id: record! });
      await tx.query(`update legal_hold set state = 'held', held_at = $2, held_by = $3 where id = $1`, [
        id,
        this.clock.now(),
        who.subjectRef,
      ]);
      await this.notes.write(tx, 'place', 'create', id, about);
      await this.notes.tell(tx, person, 'placed', row);
    });
  }

  /** Kept longer: a new day to look again, by somebody else than who asked. */
  review(who: Account, id: string, reviewOn: string): Promise<void> {
    const reviewAt = this.reviewAt(reviewOn);
    return this.database.asSystem(async (tx) => {
      const row = await this.take(tx, id, 'held');
      this.assertOther(who, row);
      await tx.query('update legal_hold set review_at = $2, told_at = null where id = $1', [id, reviewAt]);
      await this.notes.write(tx, 'review', 'update', id, { subject: row.subjectRef, reason: row.reason });
    });
  }

  /** Ended by any admin, and at once: the copies go in this transaction. */
  release(id: string): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const row = await this.take(tx, id, 'held');
      await tx.query('delete from retained.reading where hold_id = $1 and read_at is null', [id]);
      await tx.query('delete from retained.held_record where hold_id = $1', [id]);
      await tx.query('delete from legal_hold where id = $1', [id]);
      await this.notes.write(tx, 'release', 'delete', id, {
        subject: row.subjectRef,
        reason: row.reason,
        counts: { records: row.records.length },
      });
      const person = row.subjectRef && (await this.accounts.bySubject(tx, row.subjectRef));
      if (person) await this.notes.tell(tx, person, 'released', row);
    });
  }

  /** What is held of an erasure, for its certificate. */
  async ofErasure(tx: EntityManager, ledgerId: string): Promise<MyHold[]> {
    return (await tx.query<HoldRow[]>(`${HOLDS} where ledger_id = $1 order by held_at`, [ledgerId])).map(shownToOwner);
  }

  private async take(tx: EntityManager, id: string, state: HoldRow['state']): Promise<HoldRow> {
    const [row] = await tx.query<HoldRow[]>(`${HOLDS} where id = $1 for update`, [id]);
    if (!row) throw notFound();
    if (row.state !== state) throw new Problem('stale');
    return row;
  }

  private async person(tx: EntityManager, email: string) {
    const person = await this.accounts.byEmail(tx, email);
    if (!person) throw refused('/email', 'unknown-code');
    return person;
  }

  private assertOther(who: Account, { askedBy }: HoldRow) {
    if (askedBy === who.subjectRef) throw new Problem('hold/second-person');
  }

  /** A duty of ours falls due at the earlier moment: when that day begins. */
  private reviewAt(day: string): Date {
    const now = this.clock.now();
    if (day <= dayOf(now)) throw refused('/reviewOn', 'too_small');
    if (day > dayOf(after(now, HOLD.review))) throw refused('/reviewOn', 'too_big');
    return startOfDay(day);
  }
}

const refused = (pointer: string, code: string) => new Problem('invalid', { errors: [{ pointer, code, detail: code }] });
