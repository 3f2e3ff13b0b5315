import { Injectable } from '@nestjs/common';
import type { ActionOf, AnswerOf, BodyOf, retained as endpoints } from '@helder/contract';
import { after, CLOSED_READING, retentionRule } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { HeldRecords, READS, shownRead, type ReadRow } from '../hold/hold.module.js';
import { Keeper } from './keeper.service.js';

type Shown = AnswerOf<typeof endpoints.list>['items'][number];
type Row = Pick<Shown, 'id' | 'what' | 'email' | 'reason' | 'caseNumber'> & {
  holdId: string | null;
  askedAt: Date;
  askedBy: string;
  allowedAt: Date | null;
};
type Found = { items: AnswerOf<typeof endpoints.read>['items']; readsRefs: Buffer[]; until: Date };
type Step = ActionOf<'retained'> extends `retained.${infer S}` ? S : never;

const OPEN = `select id, what, email::text, hold_id as "holdId", reason, case_number as "caseNumber", asked_at as "askedAt", asked_by as "askedBy",
  allowed_at as "allowedAt" from retained.reading where read_at is null`;

/** Reading what stays of people who left: one admin asks, another allows it, and it is read once. Whose it was sees it by code. */
@Injectable()
export class Readings {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly keeper: Keeper,
    private readonly records: HeldRecords,
  ) {}

  list(who: Account): Promise<AnswerOf<typeof endpoints.list>> {
    return this.database.asSystem(async (tx) => {
      const rows = await tx.query<Row[]>(`${OPEN} order by asked_at limit 500`);
      await this.note(tx, 'list', 'read', null, { counts: { readings: rows.length } });
      return { items: rows.filter((row) => until(row) > this.clock.now()).map((row) => shown(row, who.subjectRef)) };
    });
  }

  /** Does not say whether there is anything: that would be a reading. */
  ask(who: Account, question: BodyOf<typeof endpoints.ask>): Promise<void> {
    const { what, reason, caseNumber } = question;
    const [id, now] = [randomUUID(), this.clock.now()];
    return this.database.asSystem(async (tx) => {
      await tx.query(
        `insert into retained.reading (id, what, email, hold_id, reason, case_number, asked_at, asked_by, due_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          what,
          what === 'R0' ? question.email : null,
          what === 'R7' ? question.hold : null,
          reason,
          caseNumber,
          now,
          who.subjectRef,
          after(now, CLOSED_READING.asked),
        ],
      );
      await this.note(tx, 'ask', 'create', id, { reason });
    });
  }

  decide(who: Account, id: string, agrees: boolean): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const row = await this.take(tx, id);
      if (row.askedBy === who.subjectRef) throw new Problem('retained/second-person');
      if (row.allowedAt) throw new Problem('stale');
      if (agrees)
        await tx.query('update retained.reading set allowed_at = $2, allowed_by = $3 where id = $1', [
          id,
          this.clock.now(),
          who.subjectRef,
        ]);
      else await tx.query('delete from retained.reading where id = $1', [id]);
      await this.note(tx, agrees ? 'allow' : 'refuse', agrees ? 'update' : 'delete', id, { reason: row.reason });
    });
  }

  /** By who asked, and once. Written down before it is shown: if that fails, nothing is. */
  read(who: Account, id: string): Promise<AnswerOf<typeof endpoints.read>> {
    return this.database.asSystem(async (tx) => {
      const row = await this.take(tx, id);
      if (!row.allowedAt || row.askedBy !== who.subjectRef) throw new Problem('retained/second-person');
      const { items, readsRefs, until } = await this.find(tx, row);
      await tx.query('update retained.reading set read_at = $2, role = $3, email = null, reads_refs = $4, due_at = $5 where id = $1', [
        id,
        this.clock.now(),
        who.role,
        readsRefs,
        this.keptUntil(until),
      ]);
      const counts = { records: items.length };
      await this.note(tx, 'read', 'read', id, { reason: row.reason, subject: await this.subject(tx, row), counts });
      return { items };
    });
  }

  /** Who read what is behind this certificate. */
  async of(tx: EntityManager, readsRef: Buffer) {
    return (await tx.query<ReadRow[]>(`${READS} and $1 = any(reads_refs) order by read_at`, [readsRef])).map(shownRead);
  }

  private async find(tx: EntityManager, { what, email, holdId }: Row): Promise<Found> {
    const now = this.clock.now();
    if (what === 'R0') {
      const found = await this.keeper.administrationOf(email!);
      const readsRefs = found.flatMap(({ readsRef }) => readsRef ?? []);
      const until = new Date(Math.max(+now, ...found.map(({ dueAt }) => +dueAt)));
      return { items: found.map(({ facts }) => ({ kind: what, facts, files: [] })), readsRefs, until };
    }
    const [hold] = await tx.query<{ readsRef: Buffer | null }[]>('select reads_ref as "readsRef" from legal_hold where id = $1', [holdId]);
    const items = (await this.keeper.heldBy(holdId!)).map((each) => this.records.open(each));
    return { items, readsRefs: hold?.readsRef ? [hold.readsRef] : [], until: now };
  }

  /** Of a held record of somebody who is still here. */
  private async subject(tx: EntityManager, { holdId }: Row): Promise<string | null> {
    const [hold] = await tx.query<{ ref: string | null }[]>('select subject_ref as ref from legal_hold where id = $1', [holdId]);
    return hold?.ref ?? null;
  }

  /** Longer than the certificate that shows it. */
  private keptUntil(until: Date): Date {
    const later = (from: Date, code: string) => after(from, retentionRule(this.config.pack, code).period!);
    const own = later(this.clock.now(), 'closed-reading');
    return later(until > own ? until : own, 'certificate');
  }

  private async take(tx: EntityManager, id: string): Promise<Row> {
    const [row] = await tx.query<Row[]>(`${OPEN} and id = $1 for update`, [id]);
    if (!row || until(row) <= this.clock.now()) throw notFound();
    return row;
  }

  private note(tx: EntityManager, step: Step, crud: Act['crud'], ref: string | null, more: Partial<Act>) {
    return this.journal.write(tx, { action: `retained.${step}`, crud, target: { type: 'closed-register', ref }, ...more });
  }
}

const until = ({ askedAt, allowedAt }: Pick<Row, 'askedAt' | 'allowedAt'>) =>
  allowedAt ? after(allowedAt, CLOSED_READING.allowed) : after(askedAt, CLOSED_READING.asked);

const shown = (row: Row, reader: string): Shown => ({
  id: row.id,
  what: row.what,
  email: row.email,
  reason: row.reason,
  caseNumber: row.caseNumber,
  askedAt: row.askedAt.toISOString(),
  state: row.allowedAt ? 'allowed' : 'asked',
  until: until(row).toISOString(),
  isMine: row.askedBy === reader,
});
