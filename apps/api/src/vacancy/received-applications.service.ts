import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, application as endpoints } from '@helder/contract';
import { FIELD_KEYS, revealsOnInterest, type FileKind } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Copies, Documents, type KeptDocument, type SentFile } from '../document/document.module.js';
import { Disclosures, toView } from '../visibility/visibility.module.js';
import { decidedLetter, MY_APPLICATIONS } from './vacancy.letters.js';

type Received = AnswerOf<typeof endpoints.read>;
type Card = AnswerOf<typeof endpoints.received>['items'][number];
type Decided = AnswerOf<typeof endpoints.decide>;
type Found = Pick<Received, 'id' | 'version' | 'state' | 'message'> & {
  candidateId: string;
  subjectRef: string;
  sentAt: Date;
  stateAt: Date;
  vacancyId: string;
  title: string;
  organisation: string;
  documents: string[];
};
/** What a contact gets of one applicant now, beside the words of the application. */
type Applicant = { account: AccountRow; documents: KeptDocument[]; profile: Received['profile'] };

// row-level security answers it to the contacts named in the vacancy and to nobody else; the query asks it once more
const FIND = `select a.id, a.version, a.state, a.message, a.candidate_id as "candidateId", a.subject_ref as "subjectRef", a.sent_at as "sentAt",
  a.state_at as "stateAt", v.id as "vacancyId", v.title, v.organisation_id as organisation,
  array(select d.document_id::text from application_document d where d.application_id = a.id) as documents
  from application a join vacancy v on v.id = a.vacancy_id where a.state <> 'withdrawn' and is_contact(v.id)`;
const LOG = `insert into application_view (id, application_id, candidate_id, at, organisation_name, viewer_account, role, what)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const READ = `select distinct application_id as id from application_view where application_id = any($1) and what = 'application'`;

/** Applications as the contacts named in the vacancy get them. Every opening is logged, or does not happen. */
@Injectable()
export class ReceivedApplications {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly copies: Copies,
    private readonly database: Database,
    private readonly disclosures: Disclosures,
    private readonly documents: Documents,
    private readonly journal: Journal,
    private readonly mail: Mail,
  ) {}

  /** Says no name: who wants to know opens it, and that is written down. */
  list(who: Account, vacancy: string): Promise<{ items: Card[] }> {
    return this.database.as(who, async (tx) => {
      const [mine] = await tx.query<unknown[]>('select 1 from vacancy where id = $1 and is_contact(id)', [vacancy]);
      if (!mine) throw notFound();
      const rows = await tx.query<Found[]>(`${FIND} and v.id = $1 order by a.sent_at desc, a.id limit 500`, [vacancy]);
      const present = await this.present(rows);
      const read = await tx.query<{ id: string }[]>(READ, [rows.map(({ id }) => id)]);
      return {
        items: present.map(({ id, state, sentAt, documents }) => ({
          id,
          state,
          sentAt: sentAt.toISOString(),
          documents: documents.length,
          isRead: read.some((each) => each.id === id),
        })),
      };
    });
  }

  read(who: Account, id: string): Promise<Received> {
    return this.database.as(who, async (tx) => {
      const found = await this.find(tx, id);
      const { account, documents, profile } = await this.applicant(found);
      const fields = ['name', 'email', 'message', ...FIELD_KEYS.filter((key) => key !== 'name' && profile && key in profile)];
      await this.log(tx, who, found, 'application', fields);
      return {
        id,
        version: found.version,
        state: found.state,
        sentAt: found.sentAt.toISOString(),
        stateAt: found.stateAt.toISOString(),
        vacancy: { id: found.vacancyId, title: found.title },
        name: account.name,
        email: account.email,
        message: found.message,
        documents,
        profile,
      };
    });
  }

  async document(who: Account, id: string, document: string): Promise<SentFile> {
    const { file, kind } = await this.database.as(who, async (tx) => {
      const found = await this.find(tx, id);
      const { documents } = await this.applicant(found);
      const shared = documents.find((each) => each.id === document);
      const file = shared && (await this.database.asSystem((system) => this.documents.read(system, found.candidateId, document, 'file')));
      if (!file) throw notFound();
      await this.log(tx, who, found, shared.kind, [shared.kind]);
      return { file, kind: shared.kind };
    });
    return this.copies.of(file, kind, who);
  }

  decide(who: Account, id: string, version: number, state: BodyOf<typeof endpoints.decide>['state']): Promise<Decided> {
    return this.database.as(who, async (tx) => {
      const found = await this.find(tx, id, 'for update of a');
      const { account } = await this.applicant(found);
      if (found.version !== version) throw new Problem('stale');
      const now = this.clock.now();
      if (state === found.state) return { version, state, stateAt: found.stateAt.toISOString() };
      await tx.query('update application set version = version + 1, state = $2, state_at = $3, rejected_at = $4 where id = $1', [
        id,
        state,
        now,
        state === 'rejected' ? now : null,
      ]);
      await this.journal.write(tx, {
        action: 'application.decide',
        crud: 'update',
        target: { type: 'application', ref: id },
        subject: found.subjectRef,
        organisation: found.organisation,
        reason: state,
        changes: [{ field: 'state', op: 'set' }],
      });
      await this.tell(tx, account, found.title);
      return { version: version + 1, state, stateAt: now.toISOString() };
    });
  }

  private async find(tx: EntityManager, id: string, lock = ''): Promise<Found> {
    const [found] = await tx.query<Found[]>(`${FIND} and a.id = $1 ${lock}`, [id]);
    if (!found) throw notFound();
    return found;
  }

  /** Who is leaving, or has the use of the data on hold (art. 18 AVG), is with nobody. */
  private async present<F extends { candidateId: string }>(rows: F[]): Promise<F[]> {
    const there = await this.database.asSystem((tx) =>
      tx.query<{ id: string }[]>(`select id from account where id = any($1) and state = 'active' and restricted_at is null`, [
        rows.map(({ candidateId }) => candidateId),
      ]),
    );
    return rows.filter(({ candidateId }) => there.some(({ id }) => id === candidateId));
  }

  private async applicant(found: Found): Promise<Applicant> {
    if (!(await this.present([found])).length) throw notFound();
    return this.database.asSystem(async (tx) => {
      const account = (await this.accounts.byId(tx, found.candidateId))!;
      const kept = await this.documents.keptOf(tx, account);
      const { paused } = await this.disclosures.standOf(tx, account);
      return {
        account,
        documents: kept.filter(({ id, kind }) => found.documents.includes(id) && !paused.items.includes(kind)),
        profile: await this.profileOf(tx, account, found.id),
      };
    });
  }

  /** Where identity is shown on interest only, applying is that interest: the named projection, for these contacts alone. */
  private async profileOf(tx: EntityManager, account: AccountRow, id: string): Promise<Received['profile']> {
    if (!revealsOnInterest(this.config.pack)) return null;
    const disclosure = await this.disclosures.of(tx, account, { atLevel: 'recruiters' });
    // of the files only those chosen for this application
    return disclosure && toView({ ...disclosure, cv: null, photo: null }, id);
  }

  private async log(tx: EntityManager, who: Account, found: Found, what: 'application' | FileKind, fields: string[]) {
    const organisation = who.organisation!;
    await tx.query(LOG, [randomUUID(), found.id, found.candidateId, this.clock.now(), organisation.name, who.id, who.role, what]);
    await this.journal.write(tx, {
      action: what === 'application' ? 'application.read' : 'application.read-file',
      crud: 'read',
      target: { type: 'application', ref: found.id },
      subject: found.subjectRef,
      organisation: organisation.id,
      ground: 'contract',
      changes: fields.map((field) => ({ field, op: 'read' })),
    });
  }

  private tell(tx: EntityManager, { id, email, name, language }: AccountRow, title: string) {
    const href = this.mail.link(MY_APPLICATIONS[language], language);
    const text = decidedLetter[language]({ name, title, href });
    return this.mail.post(tx, { accountId: id, to: email, language, class: 'service', kind: 'vacancy.decided', text });
  }
}
