import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf, hasProfiles, JOB_ALERT, startOfDay, type Language } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Mail, type AlertMail } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { Suppressions } from '../newsletter/newsletter.module.js';
import { AlertLinks } from './alert-links.service.js';
import { newsLetter, PATHS } from './alert.letters.js';
import { sayPlainly, type Search } from './alerts.service.js';

type Due = Search & { id: string; accountId: string | null; name: string; email: string; language: Language };
type New = { id: string; title: string; organisation: string };

const MOST = 10;
// closed ones and those past their last day are no news; a search that was mailed today waits for tomorrow
const NEW = `from vacancy v join organisation o on o.id = v.organisation_id where v.posted_at > j.seen_until and v.posted_at <= $1
  and v.closed_at is null and v.ends_at > $1 and (j.function is null or j.function = v.function) and (j.sector is null or j.sector = v.sector)
  and (j.region is null or j.region = v.region)`;
// while the last mail still waits for the post its news is not lost under a newer one
const DUE = `from job_alert j where j.confirmed_at is not null and (j.mailed_at is null or j.mailed_at < $2) and exists (select ${NEW})
  and not exists (select from mail m where m.id = j.mail_id and m.state = 'queued')`;

/** New vacancies, once a day, to who confirmed a search; and the last question before each mail goes. */
@Injectable()
export class AlertMails implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly links: AlertLinks,
    private readonly mail: Mail,
    private readonly suppressions: Suppressions,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.mail.alertsNeed((tx, mail) => this.mayGo(tx, mail));
    if (!hasProfiles(this.config.pack)) return;
    this.sweeps.register({
      name: 'alert.mails',
      every: 'day',
      due: (now) =>
        this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${DUE}`, [now, today(now)]))[0].n),
      run: async (now) => ({ mails: await this.run(now) }),
    });
  }

  /** One transaction each, which looks again whether it is due: a run that was cut off goes on where it was. */
  private async run(now: Date): Promise<number> {
    const all = await this.database.asSystem((tx) => tx.query<{ id: string }[]>(`select j.id ${DUE} order by j.id`, [now, today(now)]));
    let mails = 0;
    for (const { id } of all) if (await this.database.asSystem((tx) => this.one(tx, id, now))) mails++;
    return mails;
  }

  private async one(tx: EntityManager, id: string, now: Date): Promise<boolean> {
    const [due] = await tx.query<Due[]>(
      `select j.id, j.account_id as "accountId", j.name, j.email::text, j.language, j.function, j.sector, j.region ${DUE} and j.id = $3 for update of j`,
      [now, today(now), id],
    );
    if (!due) return false;
    const found = await tx.query<New[]>(
      `select v.id, v.title, o.name as organisation from job_alert j, lateral (select v.id, v.title, v.posted_at, v.organisation_id ${NEW}) v
       join organisation o on o.id = v.organisation_id where j.id = $2 order by v.posted_at desc, v.id`,
      [now, id],
    );
    const mailId = randomUUID();
    await tx.query('update job_alert set seen_until = $2, mailed_at = $2, mail_id = $3 where id = $1', [id, now, mailId]);
    await this.post(tx, due, found, mailId);
    return true;
  }

  private post(tx: EntityManager, { id, accountId, name, email, language, ...search }: Due, found: New[], mailId: string) {
    const token = this.links.tokenFor(id);
    const all = this.mail.link(PATHS.vacancy[language], language);
    return this.mail.post(tx, {
      id: mailId,
      accountId,
      to: email,
      language,
      class: 'marketing',
      kind: 'alert.vacancies',
      ...JOB_ALERT,
      text: newsLetter[language]({
        name,
        search: sayPlainly(search, language),
        found: found.slice(0, MOST).map(({ id: vacancy, ...words }) => ({ ...words, href: `${all}/${vacancy}` })),
        more: Math.max(0, found.length - MOST),
        all,
        stop: this.mail.link(PATHS.stop[language], language, token),
      }),
      oneClick: `${this.config.origin}/api/job-alerts/unsubscribe/${token}`,
    });
  }

  // asked when the mail goes, not when it was written: a stop in between counts
  private async mayGo(tx: EntityManager, { id, to }: AlertMail): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from job_alert j left join account a on a.id = j.account_id where j.mail_id = $1 and j.email = $2 and j.confirmed_at is not null
       and (a.id is null or a.state = 'active' and a.restricted_at is null)`,
      [id, to],
    );
    return rows.length > 0 && !(await this.suppressions.holds(tx, to, JOB_ALERT));
  }
}

const today = (now: Date) => startOfDay(dayOf(now));
