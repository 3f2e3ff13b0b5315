import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { emailOf, mayMail, rowOf, type Language, type MailPurpose } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Jobs } from '../core/jobs.js';
import { Journal } from '../core/journal.js';
import { Mail, type LastAnswer, type MarketingMail } from '../core/mail.js';
import { letterOf } from './issues.service.js';
import { Measuring } from './measuring.service.js';
import { PATHS } from './newsletter.letters.js';
import { SignedLinks } from './signed-links.service.js';
import { Subscriptions } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

const KIND = 'newsletter.issue';
const BATCH = 200;
const NOBODY = '00000000-0000-0000-0000-000000000000';

type Texts = { id: string; purpose: MailPurpose; nl: { subject: string; markdown: string }; en: { subject: string; markdown: string } };
// of a person nothing is read but where the mail goes and in which language
type Reader = { id: string; email: string; language: Language };

/** From one issue to one mail for each subscriber, and the last question before each goes. */
@Injectable()
export class IssueSending implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
    private readonly links: SignedLinks,
    private readonly mail: Mail,
    private readonly measuring: Measuring,
    private readonly subscriptions: Subscriptions,
    private readonly suppressions: Suppressions,
  ) {}

  onModuleInit() {
    this.mail.marketingNeeds((tx, mail) => this.lastQuestion(tx, mail));
  }

  async onApplicationBootstrap() {
    await this.jobs.work<{ id: string }>('newsletter.send', ({ id }) => this.fanOut(id));
  }

  /** Each batch is one transaction, and each person once an issue: a run that was cut off goes on where it was. */
  async fanOut(issueId: string): Promise<void> {
    for (let last: string | undefined = NOBODY; last;) last = await this.database.asSystem((tx) => this.batch(tx, issueId, last!));
    await this.database.asSystem(async (tx) => {
      const [sent] = await returning<{ addressed: number }>(
        tx,
        `update newsletter_issue set state = 'sent', sent_at = $2, version = version + 1 where id = $1 and state = 'sending' returning addressed`,
        [issueId, this.clock.now()],
      );
      if (sent)
        await this.journal.write(tx, {
          action: 'newsletter.sent',
          crud: 'update',
          target: { type: 'issue', ref: issueId },
          counts: { mails: sent.addressed },
          ground: 'consent',
          by: null,
        });
    });
  }

  /** Answers the last person looked at, or nothing when that was the end. */
  private async batch(tx: EntityManager, issueId: string, after: string): Promise<string | undefined> {
    const [issue] = await tx.query<Texts[]>(
      `select id, purpose, nl, en from newsletter_issue where id = $1 and state = 'sending' for update`,
      [issueId],
    );
    if (!issue) return undefined;
    const readers = await tx.query<Reader[]>(
      `select a.id, a.email::text, a.language from subscription s join account a on a.id = s.account_id
       where s.purpose = $2 and s.sender = 'own' and s.state = 'subscribed' and a.state = 'active' and a.restricted_at is null
         and s.account_id > $1 order by s.account_id limit ${BATCH}`,
      [after, issue.purpose],
    );
    let addressed = 0;
    for (const reader of readers) if (await this.address(tx, issue, reader)) addressed++;
    await tx.query('update newsletter_issue set addressed = addressed + $2 where id = $1', [issueId, addressed]);
    return readers.at(-1)?.id;
  }

  private async address(tx: EntityManager, issue: Texts, { id, email, language }: Reader): Promise<boolean> {
    const mailId = randomUUID();
    const isFirst = await returning(
      tx,
      'insert into newsletter_delivery (issue_id, account_id, mail_id, at) values ($1, $2, $3, $4) on conflict (issue_id, account_id) do nothing returning mail_id',
      [issue.id, id, mailId, this.clock.now()],
    );
    if (!isFirst.length) return false;
    await this.mail.post(tx, {
      id: mailId,
      accountId: id,
      to: email,
      language,
      class: 'marketing',
      kind: KIND,
      purpose: issue.purpose,
      sender: 'own',
      text: this.letter(issue, id, language),
      oneClick: `${this.config.origin}/api/newsletter/unsubscribe/${this.links.tokenFor(id, emailOf(issue.purpose))}`,
    });
    return true;
  }

  private letter(issue: Texts, accountId: string, language: Language, measured?: Parameters<typeof letterOf>[4]) {
    const token = this.links.tokenFor(accountId, emailOf(issue.purpose));
    return letterOf(this.config.pack.marketing, issue, language, this.mail.link(PATHS.preferences[language], language, token), measured);
  }

  // asked when the mail goes, not when it was written: a no in between counts, for the mail and for the measuring
  private async lastQuestion(tx: EntityManager, mail: MarketingMail): Promise<LastAnswer> {
    const account = mail.accountId === null ? null : await this.accounts.byId(tx, mail.accountId);
    const issue = await this.issueOf(tx, mail);
    if (!account || !issue || !(await this.may(tx, mail, account))) {
      await tx.query(
        'update newsletter_issue set skipped = skipped + 1 where id = (select issue_id from newsletter_delivery where mail_id = $1)',
        [mail.id],
      );
      return false;
    }
    if (!(await this.measuring.isOnFor(tx, account.subjectRef))) return true;
    const { language } = account;
    const measured = { pixel: this.measuring.pixel(issue.id, language), linkTo: this.measuring.linkTo(issue.id, language) };
    return { text: this.letter(issue, account.id, language, measured), language };
  }

  private async may(tx: EntityManager, mail: MarketingMail, account: AccountRow): Promise<boolean> {
    const topic = emailOf(mail.purpose, mail.sender);
    return mayMail({
      topic,
      isOffered: rowOf(this.config.pack.marketing, topic) !== undefined,
      isSameAddress: account.email === mail.to,
      isActive: account.state === 'active' && !account.restrictedAt,
      optIn: await this.subscriptions.stateOf(tx, account.id, topic),
      hasConsent: await this.consents.isActive(tx, account.subjectRef, topic),
      isSuppressed: await this.suppressions.holds(tx, mail.to, topic),
    });
  }

  // a mail that is no issue of ours is nothing anybody agreed to
  private async issueOf(tx: EntityManager, { id }: MarketingMail): Promise<Texts | undefined> {
    const [issue] = await tx.query<Texts[]>(
      'select i.id, i.purpose, i.nl, i.en from newsletter_issue i join newsletter_delivery d on d.issue_id = i.id where d.mail_id = $1',
      [id],
    );
    return issue;
  }
}
