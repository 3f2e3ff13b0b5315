import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf, hasProfiles, startOfDay, type Language } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { digestLetter, PATH } from './view-digest.letters.js';

type Due = { accountId: string; subjectRef: string; email: string; name: string; language: Language; organisations: string[] };

const READER = `from view_digest d join account a on a.id = d.account_id and a.state = 'active' and a.restricted_at is null`;
const SEEN = `array(select organisation_name from (
    select organisation_name, at from candidate_view where candidate_id = d.account_id
    union all select organisation_name, at from application_view where candidate_id = d.account_id
  ) v where v.at > d.seen_until and v.at <= $1 group by 1 order by 1)`;
// today is not over yet, and a mail that waits is not written twice
const DUE = `${READER} where d.seen_until < $1 and ${SEEN} <> '{}' and not exists (select from mail m where m.id = d.mail_id and m.state = 'queued')`;

/** For who asks: once a day a mail that says which organisations looked. */
@Injectable()
export class ViewDigests implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly mail: Mail,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    if (!hasProfiles(this.config.pack)) return;
    // switched off in between, or hidden from mail: nothing goes
    this.mail.asksAgain(
      'search',
      async (tx, id) => (await tx.query<unknown[]>(`select 1 ${READER} where d.mail_id = $1`, [id])).length > 0,
    );
    this.sweeps.register({
      name: 'search.digests',
      every: 'day',
      due: (now) =>
        this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${DUE}`, [today(now)]))[0].n),
      run: async (now) => ({ mails: await this.run(now) }),
    });
  }

  show(who: Account): Promise<{ isOn: boolean }> {
    return this.database.as(who, async (tx) => ({
      isOn: (await tx.query<unknown[]>('select 1 from view_digest where account_id = $1', [who.id])).length > 0,
    }));
  }

  set(who: Account, isOn: boolean): Promise<{ isOn: boolean }> {
    return this.database.as(who, async (tx) => {
      await (isOn
        ? tx.query('insert into view_digest (account_id, asked_at, seen_until) values ($1, $2, $2) on conflict do nothing', [
            who.id,
            this.clock.now(),
          ])
        : tx.query('delete from view_digest where account_id = $1', [who.id]));
      await this.journal.write(tx, {
        action: 'view.digest',
        crud: 'update',
        target: { type: 'digest' },
        subject: who.subjectRef,
        ground: 'contract',
        changes: [{ field: 'digest', op: isOn ? 'set' : 'clear' }],
      });
      return { isOn };
    });
  }

  private async run(now: Date): Promise<number> {
    const all = await this.database.asSystem((tx) =>
      tx.query<{ id: string }[]>(`select d.account_id as id ${DUE} order by 1`, [today(now)]),
    );
    for (const { id } of all) await this.database.asSystem((tx) => this.one(tx, id, now));
    return all.length;
  }

  private async one(tx: EntityManager, id: string, now: Date) {
    const [due] = await tx.query<Due[]>(
      `select d.account_id as "accountId", a.subject_ref as "subjectRef", a.email::text, a.name, a.language, ${SEEN} as organisations ${DUE} and d.account_id = $2 for update of d`,
      [today(now), id],
    );
    if (!due) return;
    const { accountId, subjectRef, email: to, name, language, organisations } = due;
    const mailId = randomUUID();
    await tx.query('update view_digest set seen_until = $2, mail_id = $3 where account_id = $1', [id, today(now), mailId]);
    const text = digestLetter[language]({ name, organisations, href: this.mail.link(PATH[language], language) });
    await this.journal.write(tx, {
      action: 'view.digest',
      crud: 'read',
      target: { type: 'digest' },
      subject: subjectRef,
      ground: 'contract',
      counts: { organisations: organisations.length },
      by: null,
    });
    await this.mail.post(tx, { id: mailId, accountId, to, language, class: 'service', kind: 'search.digest', text });
  }
}

const today = (now: Date) => startOfDay(dayOf(now));
