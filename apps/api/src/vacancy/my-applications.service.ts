import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, application as endpoints } from '@helder/contract';
import { revealsOnInterest } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Documents } from '../document/document.module.js';
import { keptUntil } from './vacancy.rules.js';
import { CONTACTS, ENDED, FROM, isOpen } from './vacancy.sql.js';

type List = AnswerOf<typeof endpoints.mine>;
type Mine = List['items'][number];
type Reading = Mine['readings'][number];
type Row = Pick<Mine, 'id' | 'version' | 'state' | 'message'> & {
  vacancyId: string;
  sentAt: Date;
  stateAt: Date;
  documents: string[];
  readings: (Omit<Reading, 'at'> & { at: string })[];
};
type About = Mine['vacancy'] & { contacts: string[]; endedAt: Date; application: string };

const ROWS = `select a.id, a.version, a.state, a.message, a.vacancy_id as "vacancyId", a.sent_at as "sentAt", a.state_at as "stateAt",
  array(select d.document_id::text from application_document d where d.application_id = a.id) as documents,
  (select coalesce(json_agg(json_build_object('at', to_char(w.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
     'organisation', w.organisation_name, 'role', w.role, 'what', w.what) order by w.at desc), '[]')
   from application_view w where w.application_id = a.id) as readings
  from application a where a.candidate_id = $1 and ($2::uuid is null or a.id = $2) order by a.sent_at desc, a.id`;
const ABOUT = `select a.id as application, v.id, v.title, o.name as organisation, ${isOpen('$2')} as "isOpen", ${CONTACTS} as contacts, ${ENDED} as "endedAt"
  ${FROM} join application a on a.vacancy_id = v.id where a.id = any($1)`;

/** What a candidate does with the own applications, and sees of who read them. */
@Injectable()
export class MyApplications {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly journal: Journal,
    private readonly limits: Limits,
  ) {}

  async list(who: Account): Promise<List> {
    return {
      items: await this.shown(who),
      revealsProfile: revealsOnInterest(this.config.pack),
      isKeptLonger: await this.keepsLonger(who),
    };
  }

  async apply(who: Account, vacancy: string, { message, documents }: BodyOf<typeof endpoints.apply>): Promise<Mine> {
    await this.limits.spend([{ key: `apply ${who.id}`, max: 30, seconds: 86_400 }]);
    const id = randomUUID();
    await this.database.as(who, async (tx) => {
      const now = this.clock.now();
      const [found] = await tx.query<{ organisation: string }[]>(
        `select v.organisation_id as organisation from vacancy v where v.id = $1 and ${isOpen('$2')}`,
        [vacancy, now],
      );
      if (!found) throw notFound();
      await this.assertOwn(tx, who, documents);
      const first = await returning(
        tx,
        `insert into application (id, version, vacancy_id, candidate_id, subject_ref, state, message, sent_at, state_at)
         values ($1, 1, $2, $3, $4, 'received', $5, $6, $6) on conflict (vacancy_id, candidate_id) where state <> 'withdrawn' do nothing returning id`,
        [id, vacancy, who.id, who.subjectRef, message, now],
      );
      if (!first.length) throw new Problem('vacancy/applied-already');
      await tx.query('insert into application_document (application_id, document_id, candidate_id) select $1, unnest($2::uuid[]), $3', [
        id,
        [...new Set(documents)],
        who.id,
      ]);
      await this.journal.write(tx, {
        action: 'application.send',
        crud: 'create',
        target: { type: 'application', ref: id },
        subject: who.subjectRef,
        organisation: found.organisation,
        ground: 'contract',
        changes: ['message', ...(documents.length ? ['documents'] : [])].map((field) => ({ field, op: 'add' })),
      });
    });
    return (await this.shown(who, id))[0];
  }

  /** One act: the message is gone, the files are out of reach, and nobody finds it any more. */
  async withdraw(who: Account, id: string): Promise<Mine> {
    await this.database.as(who, async (tx) => {
      const [row] = await tx.query<{ state: string }[]>('select state from application where id = $1 and candidate_id = $2 for update', [
        id,
        who.id,
      ]);
      if (!row) throw notFound();
      if (row.state === 'withdrawn') return;
      await tx.query(
        `update application set version = version + 1, state = 'withdrawn', message = null, rejected_at = null, state_at = $2 where id = $1`,
        [id, this.clock.now()],
      );
      await tx.query('delete from application_document where application_id = $1', [id]);
      await this.journal.write(tx, {
        action: 'application.withdraw',
        crud: 'delete',
        target: { type: 'application', ref: id },
        subject: who.subjectRef,
        changes: ['message', 'documents'].map((field) => ({ field, op: 'remove' })),
      });
    });
    return (await this.shown(who, id))[0];
  }

  private async assertOwn(tx: EntityManager, who: Account, documents: string[]) {
    const kept = await this.documents.keptOf(tx, who);
    if (documents.every((id) => kept.some((each) => each.id === id))) return;
    throw new Problem('invalid', { errors: [{ pointer: '/documents', code: 'not-yours', detail: 'Not a file you keep' }] });
  }

  private keepsLonger = (who: Account) => this.database.as(who, (tx) => this.consents.isActive(tx, who.subjectRef, 'keep-application'));

  private async shown(who: Account, id?: string): Promise<Mine[]> {
    const rows = await this.database.as(who, (tx) => tx.query<Row[]>(ROWS, [who.id, id ?? null]));
    const keepsLonger = await this.keepsLonger(who);
    const kept = await this.database.as(who, (tx) => this.documents.keptOf(tx, who));
    // names of contacts are not the candidate's rows to read
    const about = await this.database.asSystem((tx) => tx.query<About[]>(ABOUT, [rows.map((row) => row.id), this.clock.now()]));
    return rows.map(({ vacancyId: _, ...row }) => {
      const { application: __, contacts, endedAt, ...vacancy } = about.find(({ application }) => application === row.id)!;
      const hasEnded = row.state === 'rejected' || row.state === 'withdrawn' || !vacancy.isOpen;
      return {
        ...row,
        sentAt: row.sentAt.toISOString(),
        stateAt: row.stateAt.toISOString(),
        erasedAt: hasEnded ? keptUntil({ endedAt, state: row.state }, keepsLonger, this.config.pack).toISOString() : null,
        vacancy,
        contacts: row.state === 'withdrawn' ? [] : contacts,
        documents: kept.filter((each) => row.documents.includes(each.id)),
      };
    });
  }
}
