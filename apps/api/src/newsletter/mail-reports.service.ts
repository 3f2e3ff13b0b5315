import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { BodyOf, newsletter as endpoints } from '@helder/contract';
import { emailOf, needsConfirmation, topicsOf, type MailPurpose, type Sender, type Topic } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';
import { refusalOf, WINDOW, type Refusal } from './mail-reports.rules.js';
import { Subscriptions } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

type Report = BodyOf<typeof endpoints.report>;

/** What the receiving side says about our mails: an address that does not work, or a reader who complained. */
@Injectable()
export class MailReports implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly subscriptions: Subscriptions,
    private readonly suppressions: Suppressions,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    // an id is kept for as long as its signature could still be good
    const old = (now: Date) => [new Date(now.getTime() - 2 * WINDOW * 1000)];
    this.sweeps.register({
      name: 'newsletter.reports',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) => (await tx.query<{ n: number }[]>('select count(*)::int as n from mail_report where at < $1', old(now)))[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          erased: (await returning(tx, 'delete from mail_report where at < $1 returning id', old(now))).length,
        })),
    });
  }

  /** Takes a report in; one that is forged, old or replayed changes nothing and is noted. */
  async receive(report: Report, signature: string, raw: Buffer): Promise<void> {
    const refusal = refusalOf(this.config.secrets.key('mail reports'), signature, raw, this.clock.now());
    if (refusal) return this.refuse(refusal);
    const isNew = await this.database.asSystem(async (tx) => {
      const first = await returning(tx, 'insert into mail_report (id, at) values ($1, $2) on conflict do nothing returning id', [
        report.id,
        this.clock.now(),
      ]);
      if (first.length && report.isHard) await this.apply(tx, report);
      return first.length > 0;
    });
    if (!isNew) await this.refuse('replayed');
  }

  private async apply(tx: EntityManager, { event, recipient, mailId }: Report) {
    const topics = await this.topicsOf(tx, event, mailId);
    for (const topic of topics) await this.suppressions.add(tx, recipient, event, topic);
    const person = await this.accounts.byEmail(tx, recipient);
    // an address that does not work proves nothing any more: each choice by e-mail needs a new yes
    if (person) for (const topic of topics) await this.subscriptions.stop(tx, person, topic, `mail/${event}`, 'system', event);
    await this.journal.write(tx, {
      action: `newsletter.${event}`,
      crud: 'create',
      target: { type: 'suppression' },
      subject: person?.subjectRef ?? null,
      counts: { lists: topics.length },
      by: null,
    });
  }

  /** A complaint is about the list its mail was of; without a mail we know, about all of them. */
  private async topicsOf(tx: EntityManager, event: Report['event'], mailId: string | undefined): Promise<Topic[]> {
    const [mail] = await tx.query<{ purpose: MailPurpose; sender: Sender }[]>(
      `select purpose, sender from mail where id = $1 and class = 'marketing'`,
      [mailId ?? null],
    );
    if (event === 'complaint' && mail) return [emailOf(mail.purpose, mail.sender)];
    return topicsOf(this.config.pack.marketing).filter(needsConfirmation);
  }

  private async refuse(reason: Refusal): Promise<never> {
    // whoever knocks all night does not fill the log
    await this.limits.spend([{ key: 'mail report refused', max: 60, seconds: 60 }]);
    await this.journal.writeAlone({
      action: 'newsletter.report',
      crud: 'create',
      target: { type: 'suppression' },
      outcome: 'denied',
      reason,
      by: null,
    });
    throw new Problem('newsletter/report-refused');
  }
}
