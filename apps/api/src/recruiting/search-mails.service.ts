import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SavedQuery } from '@helder/contract';
import { dayOf, hasProfiles, startOfDay, type Language } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Mail, type LastAnswer } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { Pool } from '../search/search.module.js';
import { newsLetter, PATHS } from './recruiting.letters.js';

type Due = {
  id: string;
  name: string;
  query: z.output<typeof SavedQuery>;
  seenUntil: Date;
  accountId: string;
  email: string;
  person: string;
  language: Language;
  subjectRef: string;
  organisation: string;
};

// still a recruiter of that organisation, with access, and not frozen
const READER = `from saved_search s join account a on a.id = s.account_id and a.state = 'active'
  join recruiter r on r.account_id = a.id and r.organisation_id = s.organisation_id
  where s.seen_until is not null and not exists (select from reading_freeze f where f.account_id = a.id and f.lifted_at is null)`;
const DUE = `${READER} and (s.mailed_at is null or s.mailed_at < $1) and s.seen_until < $1
  and not exists (select from mail m where m.id = s.mail_id and m.state = 'queued')`;
// what a mail that went told is known; one that did not go told nothing
const SINCE = `coalesce((select s.mailed_at from mail m where m.id = s.mail_id and m.state = 'sent'), s.seen_until)`;
const COLUMNS = `s.id, s.name, s.query, ${SINCE} as "seenUntil", a.id as "accountId", a.email::text, a.name as person, a.language,
  a.subject_ref as "subjectRef", s.organisation_id as organisation`;

/** Once a day, for who asked: how many people are new in a saved search. Counted again when the mail goes, and never who. */
@Injectable()
export class SearchMails implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly pool: Pool,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    if (!hasProfiles(this.config.pack)) return;
    this.mail.asksAgain('recruiting', (tx, id) => this.lastAnswer(tx, id));
    this.sweeps.register({
      name: 'recruiting.mails',
      every: 'day',
      due: (now) =>
        this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${DUE}`, [today(now)]))[0].n),
      run: async (now) => ({ mails: await this.run(now) }),
    });
  }

  /** One transaction each, which looks again whether it is due; without anybody new the day counts as done. */
  private async run(now: Date): Promise<number> {
    const all = await this.database.asSystem((tx) => tx.query<Due[]>(`select ${COLUMNS} ${DUE} order by s.id`, [today(now)]));
    let mails = 0;
    for (const { id } of all) if (await this.database.asSystem((tx) => this.one(tx, id, now))) mails++;
    return mails;
  }

  private async one(tx: EntityManager, id: string, now: Date): Promise<boolean> {
    const [due] = await tx.query<Due[]>(`select ${COLUMNS} ${DUE} and s.id = $2 for update of s`, [today(now), id]);
    if (!due) return false;
    const count = await this.count(due);
    await tx.query('update saved_search set mailed_at = $2, seen_until = $3 where id = $1', [id, now, due.seenUntil]);
    if (!count) return false;
    const mailId = randomUUID();
    await tx.query('update saved_search set mail_id = $2 where id = $1', [id, mailId]);
    const { accountId, email: to, language } = due;
    const text = this.letter(due, count);
    await this.mail.post(tx, { id: mailId, accountId, to, language, class: 'service', kind: 'recruiting.new-people', text });
    return true;
  }

  /** Who hid since then is not counted; when nobody is left, nothing goes. */
  private async lastAnswer(tx: EntityManager, mailId: string): Promise<LastAnswer> {
    const [due] = await tx.query<Due[]>(`select ${COLUMNS} ${READER} and s.mail_id = $1`, [mailId]);
    const count = due ? await this.count(due) : 0;
    return count > 0 && { text: this.letter(due, count), language: due.language };
  }

  private count({ accountId, subjectRef, organisation, query, seenUntil }: Due): Promise<number> {
    const who = { id: accountId, role: 'recruiter' as const, subjectRef, organisation: { id: organisation } };
    return this.pool.countNewer(who, query, seenUntil);
  }

  private letter({ id, name, person, language }: Due, count: number) {
    return newsLetter[language]({
      person,
      name,
      count,
      open: `${this.mail.link(PATHS.search[language], language)}?open=${id}`,
      stop: this.mail.link(PATHS.search[language], language),
    });
  }
}

const today = (now: Date) => startOfDay(dayOf(now));
