import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, reveal as endpoints } from '@helder/contract';
import { after, before, REVEAL } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Grants, ViewLog } from '../search/search.module.js';
import { Conversations } from './conversations.service.js';
import { iso } from './my-reveals.service.js';
import { RevealEndings } from './reveal-endings.service.js';
import { MESSAGES, toldLetter, type Told } from './reveal.letters.js';
import { about, isRunning } from './reveal.sql.js';

type Sent = AnswerOf<typeof endpoints.ask>;
type Opened = AnswerOf<typeof endpoints.openSent>;
type Said = AnswerOf<typeof endpoints.write>;
type Asked = BodyOf<typeof endpoints.ask>;
type Row = Omit<Sent, 'state' | 'askedAt' | 'answerBy' | 'endedAt' | 'until'> & {
  state: Sent['state'] | null;
  askedAt: Date;
  answerBy: Date | null;
  endedAt: Date | null;
  until: Date | null;
  candidateId: string | null;
  subjectRef: string | null;
  level: string | null;
};
type Found = { candidateId: string; subjectRef: string };

// who is asked no more is not found again by way of the question
const ROWS = `select q.id, q.asked_at as "askedAt", ${about('candidate')}, p.id as candidate, p.candidate_id as "candidateId",
  p.subject_ref as "subjectRef", p.level
  from reveal_request q left join reveal r on r.id = q.id left join vacancy v on v.id = r.vacancy_id
  left join pool p on p.candidate_id = r.candidate_id and ${isRunning('$1')}
  where q.organisation_id = $2 and ($3::uuid is null or q.id = $3) order by q.asked_at desc, q.id limit 200`;
const FIND = 'select candidate_id as "candidateId", subject_ref as "subjectRef" from pool where id = $1';
const REFUSED = `select 1 from reveal where candidate_id = $1 and organisation_id = $2 and state = 'refused' and ended_at > $3`;
const ASK = `insert into reveal (id, candidate_id, subject_ref, organisation_id, organisation_name, asked_by, role, vacancy_id, purpose, message, state,
    asked_at, answer_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11, $12)
  on conflict (organisation_id, candidate_id) where state in ('open', 'granted') do nothing returning id`;

/** What an organisation asked candidates, and what they show it since. Every recruiter of it sees the same. */
@Injectable()
export class SentReveals {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly conversations: Conversations,
    private readonly database: Database,
    private readonly endings: RevealEndings,
    private readonly grants: Grants,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly log: ViewLog,
    private readonly mail: Mail,
  ) {}

  list(who: Account): Promise<{ items: Sent[] }> {
    return this.database.as(who, async (tx) => ({ items: (await this.rows(tx, who)).map(toSent) }));
  }

  /** Unknown, hidden and hiding from this organisation are one answer. */
  async ask(who: Account, candidate: string, asked: Asked): Promise<Sent> {
    const organisation = await this.grants.organisationOf(who, 'reveal.ask');
    await this.limits.spend([{ key: `reveal ${who.id}`, max: this.config.pack.reveal.asksADay, seconds: 86_400 }]);
    return this.database.as(who, async (tx) => {
      const [found] = await tx.query<Found[]>(FIND, [candidate]);
      if (!found) throw notFound();
      await this.assertOwnVacancy(tx, organisation, asked.vacancy);
      // what is over, but not written down yet, is in nobody's way
      await this.database.asSystem((system) => this.endings.endWhatMust(system, { ...found, id: found.candidateId }));
      const id = await this.write(tx, who, found, asked);
      await this.journal.write(tx, {
        action: 'reveal.ask',
        crud: 'create',
        target: { type: 'reveal', ref: id },
        subject: found.subjectRef,
        organisation,
        ground: 'be-found',
        changes: Object.keys(asked).map((field) => ({ field, op: 'add' })),
      });
      await this.tell(tx, found.candidateId, 'asked');
      return toSent(await this.one(tx, who, id));
    });
  }

  open(who: Account, id: string): Promise<Opened> {
    return this.database.as(who, async (tx) => {
      const row = await this.one(tx, who, id);
      const contact = inContact(row);
      const messages = contact ? await this.conversations.read(tx, id, 'organisation') : [];
      if (contact && messages.some(({ by }) => by === 'candidate'))
        await this.log.write(tx, who, contact, 'messages', [{ ground: REVEAL, fields: ['messages'] }]);
      return { ...toSent(await this.one(tx, who, id)), messages };
    });
  }

  async say(who: Account, id: string, text: string): Promise<Said> {
    await this.conversations.spend(who);
    return this.database.as(who, async (tx) => {
      const contact = inContact(await this.one(tx, who, id));
      if (!contact) throw new Problem('reveal/answered');
      const [{ n }] = await tx.query<{ n: number }[]>(
        `select count(*)::int as n from reveal_message where reveal_id = $1 and said_by = 'organisation' and read_at is null`,
        [id],
      );
      const said = await this.conversations.add(tx, who, { ...contact, organisation: who.organisation!.id }, 'organisation', text);
      // one mail until it is read
      if (n === 0) await this.tell(tx, contact.candidateId, 'message');
      return said;
    });
  }

  private async write(tx: EntityManager, who: Account, { candidateId, subjectRef }: Found, asked: Asked): Promise<string> {
    const { answerWithin, restAfterNo } = this.config.pack.reveal;
    const [id, now, { id: organisation, name }] = [randomUUID(), this.clock.now(), who.organisation!];
    const [refused] = await tx.query<unknown[]>(REFUSED, [candidateId, organisation, before(now, restAfterNo)]);
    if (refused) throw new Problem('reveal/asked-already');
    await tx.query('insert into reveal_request (id, organisation_id, asked_at) values ($1, $2, $3)', [id, organisation, now]);
    const { vacancy = null, purpose = null, message } = asked;
    const values = [
      id,
      candidateId,
      subjectRef,
      organisation,
      name,
      who.id,
      who.role,
      vacancy,
      purpose,
      message,
      now,
      after(now, answerWithin),
    ];
    if (!(await returning(tx, ASK, values)).length) throw new Problem('reveal/asked-already');
    return id;
  }

  private async assertOwnVacancy(tx: EntityManager, organisation: string, vacancy: string | undefined) {
    if (!vacancy) return;
    const [own] = await tx.query<unknown[]>(
      'select 1 from vacancy where id = $1 and organisation_id = $2 and closed_at is null and ends_at > $3',
      [vacancy, organisation, this.clock.now()],
    );
    if (!own)
      throw new Problem('invalid', { errors: [{ pointer: '/vacancy', code: 'unknown-code', detail: 'Not an open vacancy of yours' }] });
  }

  private rows = (tx: EntityManager, who: Account, id: string | null = null) =>
    tx.query<Row[]>(ROWS, [this.clock.now(), who.organisation?.id ?? null, id]);

  private async one(tx: EntityManager, who: Account, id: string): Promise<Row> {
    const [row] = await this.rows(tx, who, id);
    if (!row) throw notFound();
    return row;
  }

  private async tell(tx: EntityManager, candidateId: string, what: Told) {
    const account = await this.database.asSystem((system) => this.accounts.byId(system, candidateId));
    const { email, name, language } = account!;
    const text = toldLetter[what][language]({ name, href: this.mail.link(MESSAGES[language], language) });
    await this.mail.post(tx, { accountId: candidateId, to: email, language, class: 'service', kind: `contact.${what}`, text });
  }
}

/** Whom the organisation is in contact with at this moment. */
const inContact = ({ id, state, candidateId, subjectRef, level }: Row) =>
  state === 'granted' && candidateId && subjectRef && level ? { id, candidateId, subjectRef, level } : null;

const toSent = ({ candidateId: _, subjectRef: __, level: ___, ...row }: Row): Sent => ({
  ...row,
  state: row.state ?? 'gone',
  askedAt: row.askedAt.toISOString(),
  answerBy: iso(row.answerBy),
  endedAt: iso(row.endedAt),
  until: iso(row.until),
});
