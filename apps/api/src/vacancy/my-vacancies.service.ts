import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, vacancy as endpoints } from '@helder/contract';
import { after, dayOf, startOfDay } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Organisations } from '../organisation/organisation.module.js';
import { CARD, FROM } from './vacancy.sql.js';

type Card = AnswerOf<typeof endpoints.mine>['items'][number];
type Own = AnswerOf<typeof endpoints.own>;
type Text = BodyOf<typeof endpoints.post>;
type Colleague = { id: string; name: string };
type Row = Omit<Own, 'postedAt' | 'contacts'> & { postedAt: Date; contacts: string[] };

const LONGEST = 'P1Y';
// row-level security hides applications that are not the reader's to see
const OWN = `${CARD}, v.version, v.body,
  case when v.down_at is not null then 'taken-down' when v.closed_at is not null then 'closed' when v.ends_at <= $1 then 'over' else 'open' end as state,
  (select count(*)::int from application a where a.vacancy_id = v.id) as applications,
  array(select c.account_id::text from vacancy_contact c where c.vacancy_id = v.id) as contacts`;
const DOWN = `case when v.down_at is not null then json_build_object('at', v.down_at, 'reason', v.down_reason, 'objection', v.objection,
  'objectedAt', v.objected_at, 'answer', v.down_answer) end as "takenDown"`;
const IS_MINE = 'exists (select from vacancy_contact c where c.vacancy_id = v.id and c.account_id = $2)';

/** What recruiters do with the vacancies they are a contact of; those of colleagues are not there. */
@Injectable()
export class MyVacancies {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly organisations: Organisations,
  ) {}

  async list(who: Account): Promise<{ items: Card[] }> {
    const rows = await this.database.as(who, (tx) => this.rows(tx, who, 'order by v.posted_at desc, v.id limit 200'));
    return { items: rows.map((row) => ({ ...row, postedAt: row.postedAt.toISOString() })) };
  }

  /** The others who recruit for the same organisation. */
  async colleagues(who: Account): Promise<{ items: Colleague[] }> {
    const all = await this.organisations.recruitersOf(organisationOf(who));
    return { items: all.filter(({ id }) => id !== who.id) };
  }

  async post(who: Account, text: Text): Promise<Own> {
    const organisation = organisationOf(who);
    const contacts = await this.checked(who, text);
    const id = randomUUID();
    await this.database.as(who, async (tx) => {
      await tx.query(
        `insert into vacancy (id, version, organisation_id, title, body, function, sector, region, hours_min, hours_max, closes_on, ends_at, posted_at)
         values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [id, organisation, ...valuesOf(text), this.clock.now()],
      );
      await this.name(tx, id, contacts);
      await this.note(tx, organisation, id, { action: 'vacancy.post', crud: 'create' });
    });
    return this.own(who, id);
  }

  async own(who: Account, id: string): Promise<Own> {
    const [row] = await this.database.as(who, (tx) => this.rows(tx, who, 'and v.id = $3', id));
    if (!row) throw notFound();
    const { items: colleagues } = await this.colleagues(who);
    return {
      ...row,
      takenDown: row.takenDown && withDates(row.takenDown),
      postedAt: row.postedAt.toISOString(),
      contacts: colleagues.filter((each) => row.contacts.includes(each.id)),
    };
  }

  async edit(who: Account, id: string, version: number, text: Text): Promise<Own> {
    const contacts = await this.checked(who, text);
    await this.database.as(who, async (tx) => {
      await this.assertOpen(tx, who, id, version);
      await tx.query(
        `update vacancy set version = version + 1, title = $2, body = $3, function = $4, sector = $5, region = $6, hours_min = $7, hours_max = $8,
           closes_on = $9, ends_at = $10 where id = $1`,
        [id, ...valuesOf(text)],
      );
      await tx.query('delete from vacancy_contact where vacancy_id = $1', [id]);
      await this.name(tx, id, contacts);
      await this.note(tx, organisationOf(who), id, {
        action: 'vacancy.edit',
        crud: 'update',
        changes: Object.keys(text).map((field) => ({ field, op: 'set' })),
      });
    });
    return this.own(who, id);
  }

  async close(who: Account, id: string, version: number): Promise<Own> {
    await this.database.as(who, async (tx) => {
      await this.assertOpen(tx, who, id, version);
      await tx.query('update vacancy set version = version + 1, closed_at = $2 where id = $1', [id, this.clock.now()]);
      await this.note(tx, organisationOf(who), id, { action: 'vacancy.close', crud: 'update' });
    });
    return this.own(who, id);
  }

  private rows(tx: EntityManager, who: Account, more: string, ...values: unknown[]): Promise<Row[]> {
    return tx.query(`select ${OWN}, ${DOWN} ${FROM} where ${IS_MINE} ${more}`, [this.clock.now(), who.id, ...values]);
  }

  private async assertOpen(tx: EntityManager, who: Account, id: string, version: number) {
    // one edit at a time: the second waits here, and then finds another version
    await tx.query('select 1 from vacancy where id = $1 for update', [id]);
    const [row] = await this.rows(tx, who, 'and v.id = $3', id);
    if (!row) throw notFound();
    if (row.state !== 'open') throw new Problem('vacancy/closed');
    if (row.version !== version) throw new Problem('stale');
  }

  /** Who reads the applications: the writer always, and colleagues of the same organisation. */
  private async checked(who: Account, { contacts, closesOn }: Text): Promise<string[]> {
    const now = this.clock.now();
    if (closesOn < dayOf(now) || closesOn > dayOf(after(now, LONGEST))) throw refused('/closesOn', 'not-in-range');
    const { items } = await this.colleagues(who);
    if (!contacts.every((id) => items.some((each) => each.id === id))) throw refused('/contacts', 'not-a-colleague');
    return [...new Set([who.id, ...contacts])];
  }

  private name = (tx: EntityManager, id: string, contacts: string[]) =>
    tx.query('insert into vacancy_contact (vacancy_id, account_id) select $1, unnest($2::uuid[])', [id, contacts]);

  private note = (tx: EntityManager, organisation: string, id: string, act: Pick<Act, 'action' | 'crud' | 'changes'>) =>
    this.journal.write(tx, { ...act, target: { type: 'vacancy', ref: id }, organisation });
}

// a moment inside JSON is written the way of the database
const iso = (at: string) => new Date(at).toISOString();
const withDates = ({ at, objectedAt, ...takedown }: NonNullable<Own['takenDown']>) => ({
  ...takedown,
  at: iso(at),
  objectedAt: objectedAt && iso(objectedAt),
});
const refused = (pointer: string, code: string) => new Problem('invalid', { errors: [{ pointer, code, detail: code }] });

function organisationOf({ organisation }: Account): string {
  if (!organisation) throw notFound();
  return organisation.id;
}

const valuesOf = ({ title, body, function: occupation, sector, region, hours, closesOn }: Text) => [
  title,
  body,
  occupation,
  sector,
  region,
  hours.min,
  hours.max,
  closesOn,
  // the day itself still counts
  after(startOfDay(closesOn), 'P1D'),
];
