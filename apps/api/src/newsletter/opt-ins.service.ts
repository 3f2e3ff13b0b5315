import { Injectable } from '@nestjs/common';
import { after, emailOf, needsConfirmation, rowOf, streamOf, type MarketingPurpose, type Sender, type Topic } from '@helder/policy';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Tokens } from '../core/tokens.js';
import { confirmLetter, PATHS } from './newsletter.letters.js';
import { normalAddress } from './newsletter.rules.js';
import { byLinkOf, Subscriptions, type AskedWith, type Channel } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

type Reader = Pick<AccountRow, 'id' | 'subjectRef' | 'email' | 'language'>;
type Pending = {
  purpose: MarketingPurpose;
  sender: Sender;
  since: Date;
  sha256: string;
  language: AccountRow['language'];
  control: string;
  address: Buffer;
};

/** Double opt-in: an ask changes nothing but that a mail goes out; the button behind its link is the yes. */
@Injectable()
export class OptIns {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly mail: Mail,
    private readonly subscriptions: Subscriptions,
    private readonly suppressions: Suppressions,
    private readonly tokens: Tokens,
  ) {}

  /** Throws when the text is no longer the one in force; no mailbox is filled by somebody who keeps asking. */
  async mayAsk(accountId: string, topic: Topic, { notice }: Pick<AskedWith, 'notice'>): Promise<void> {
    if (this.consents.noticeFor(topic, notice.language).sha256 !== notice.sha256) throw new Problem('consent/notice-changed');
    if (!needsConfirmation(topic)) return;
    await this.limits.spend([
      { key: `newsletter ask hour ${streamOf(topic)} ${accountId}`, max: 3, seconds: 3600 },
      { key: `newsletter ask day ${accountId}`, max: 10, seconds: 86_400 },
    ]);
  }

  /** One link for everything that waits: a later ask makes the earlier mail useless, so its mail names all of it. */
  async ask(tx: EntityManager, reader: Reader, topic: Topic, asked: AskedWith, channel: Channel): Promise<void> {
    // where a new text ended the yes, the whole way is gone once more
    if (!(await this.consents.isActive(tx, reader.subjectRef, topic))) await this.subscriptions.move(tx, reader.id, topic, 'stop');
    if (!(await this.subscriptions.move(tx, reader.id, topic, 'ask', { ...asked, address: this.codeOf(reader) }))) return;
    const lives = this.config.pack.account.verifyLink;
    const token = await this.tokens.issue(tx, reader.id, 'newsletter', lives);
    const pending = await this.pendingOf(tx, reader.id);
    const text = confirmLetter[reader.language]({
      href: this.mail.link(PATHS.confirm[reader.language], reader.language, token),
      platform: this.config.pack.platform,
      titles: pending.map((each) => rowOf(this.config.pack.marketing, emailOf(each.purpose, each.sender))!.title[reader.language]),
      minutes: after(new Date(0), lives).getTime() / 60_000,
    });
    const to = { accountId: reader.id, to: reader.email, language: reader.language };
    await this.mail.post(tx, { ...to, class: 'service', kind: 'newsletter.confirm', text });
    await this.journal.write(tx, {
      action: 'newsletter.ask',
      crud: 'create',
      target: { type: 'subscription', ref: reader.subjectRef },
      subject: reader.subjectRef,
      changes: [{ field: streamOf(topic), op: 'add' }],
      ...byLinkOf(reader, channel),
    });
  }

  /** The yes itself, with the proof that the address is theirs who said it. */
  confirm(token: string): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const accountId = await this.tokens.peek(tx, token, 'newsletter');
      const reader = accountId && (await this.accounts.byId(tx, accountId));
      if (!reader || reader.state !== 'active') throw new Problem('newsletter/link-spent');
      // a link that went to an address proves that one only
      const pending = (await this.pendingOf(tx, reader.id)).filter(({ address }) => address.equals(this.codeOf(reader)));
      if (!pending.length) throw new Problem('newsletter/link-spent');
      for (const each of pending) await this.confirmOne(tx, reader, each, token);
      if (!(await this.tokens.spend(tx, token, 'newsletter'))) throw new Problem('newsletter/link-spent');
      await this.journal.write(tx, {
        action: 'newsletter.confirm',
        crud: 'update',
        target: { type: 'subscription', ref: reader.subjectRef },
        subject: reader.subjectRef,
        ground: 'consent',
        changes: pending.map((each) => ({ field: streamOf(each), op: 'set' as const })),
        ...byLinkOf(reader, 'mail'),
      });
    });
  }

  private codeOf = ({ email }: Reader) => this.config.secrets.hmac('newsletter address', normalAddress(email));

  private async confirmOne(tx: EntityManager, reader: Reader, pending: Pending, token: string) {
    const { purpose, sender, sha256, language, control } = pending;
    const doubleOptin = {
      tokenHash: createHash('sha256').update(token).digest('hex'),
      sentAt: pending.since,
      confirmedAt: this.clock.now(),
    };
    const answer = { state: 'given', notice: { sha256, language }, control } as const;
    // the consent first: stopping takes the same locks in the same order
    await this.consents.act(tx, reader, emailOf(purpose, sender), answer, { doubleOptin, channel: 'mail' });
    if (!(await this.subscriptions.move(tx, reader.id, pending, 'confirm'))) throw new Problem('newsletter/link-spent');
    await this.suppressions.lift(tx, reader.email, pending);
  }

  // in one order, so that two of them never wait for each other
  private pendingOf(tx: EntityManager, accountId: string): Promise<Pending[]> {
    return tx.query<Pending[]>(
      `select purpose, sender, since, notice_sha256 as sha256, notice_language as language, control, asked_address as address from subscription
       where account_id = $1 and state = 'pending' order by purpose, sender`,
      [accountId],
    );
  }
}
