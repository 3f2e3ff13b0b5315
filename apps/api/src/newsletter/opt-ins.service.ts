import { Injectable } from '@nestjs/common';
import { after } from '@helder/policy';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Tokens } from '../core/tokens.js';
import { confirmLetter, PATHS } from './newsletter.letters.js';
import { byLinkOf, Subscriptions, type AskedWith, type Channel, type Subscription } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

type Reader = Pick<AccountRow, 'id' | 'subjectRef' | 'email' | 'language'>;
type Pending = { since: Date; sha256: string; language: AccountRow['language']; control: string };

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
  mayAsk(accountId: string, asked: Pick<AskedWith, 'notice'>): Promise<void> {
    this.assertInForce(asked);
    return this.limits.spend([
      { key: `newsletter ask hour ${accountId}`, max: 3, seconds: 3600 },
      { key: `newsletter ask day ${accountId}`, max: 10, seconds: 86_400 },
    ]);
  }

  async askMine(who: Account, asked: AskedWith): Promise<Subscription> {
    await this.mayAsk(who.id, asked);
    return this.database.as(who, async (tx) => {
      await this.ask(tx, who, asked, 'web');
      return this.subscriptions.stateOf(tx, who.id);
    });
  }

  async ask(tx: EntityManager, reader: Reader, { notice, control }: AskedWith, channel: Channel): Promise<void> {
    const pending = await returning(
      tx,
      `insert into subscription (account_id, state, since, notice_sha256, notice_language, control) values ($1, 'pending', $2, $3, $4, $5)
       on conflict (account_id) do update set state = 'pending', since = excluded.since, notice_sha256 = excluded.notice_sha256,
         notice_language = excluded.notice_language, control = excluded.control
       where subscription.state <> 'subscribed' returning account_id`,
      [reader.id, this.clock.now(), notice.sha256, notice.language, control],
    );
    if (!pending.length) return;
    const lives = this.config.pack.account.verifyLink;
    const href = this.mail.link(
      PATHS.confirm[reader.language],
      reader.language,
      await this.tokens.issue(tx, reader.id, 'newsletter', lives),
    );
    const text = confirmLetter[reader.language]({
      href,
      platform: this.config.pack.platform,
      minutes: after(new Date(0), lives).getTime() / 60_000,
    });
    await this.mail.post(tx, {
      accountId: reader.id,
      to: reader.email,
      language: reader.language,
      class: 'service',
      kind: 'newsletter.confirm',
      text,
    });
    await this.journal.write(tx, {
      action: 'newsletter.ask',
      crud: 'create',
      target: { type: 'subscription', ref: reader.subjectRef },
      subject: reader.subjectRef,
      ...byLinkOf(reader, channel),
    });
  }

  /** The yes itself, with the proof that the address is theirs who said it. */
  confirm(token: string): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const accountId = await this.tokens.peek(tx, token, 'newsletter');
      const reader = accountId && (await this.accounts.byId(tx, accountId));
      const pending = reader && reader.state === 'active' && (await this.pendingOf(tx, reader.id));
      if (!reader || !pending) throw new Problem('newsletter/link-spent');
      const doubleOptin = {
        tokenHash: createHash('sha256').update(token).digest('hex'),
        sentAt: pending.since,
        confirmedAt: this.clock.now(),
      };
      const answer = {
        state: 'given',
        notice: { sha256: pending.sha256, language: pending.language },
        control: pending.control,
      } as const;
      // the consent first: stopping takes the same locks in the same order
      await this.consents.act(tx, reader, 'newsletter', answer, { doubleOptin, channel: 'mail' });
      if (!(await this.settle(tx, reader.id)) || !(await this.tokens.spend(tx, token, 'newsletter')))
        throw new Problem('newsletter/link-spent');
      await this.suppressions.lift(tx, reader.email);
      await this.journal.write(tx, {
        action: 'newsletter.confirm',
        crud: 'update',
        target: { type: 'subscription', ref: reader.subjectRef },
        subject: reader.subjectRef,
        ground: 'consent',
        changes: [{ field: 'newsletter', op: 'set' }],
        ...byLinkOf(reader, 'mail'),
      });
    });
  }

  private async pendingOf(tx: EntityManager, accountId: string): Promise<Pending | undefined> {
    const rows = await tx.query<Pending[]>(
      `select since, notice_sha256 as sha256, notice_language as language, control from subscription where account_id = $1 and state = 'pending'`,
      [accountId],
    );
    return rows[0];
  }

  private async settle(tx: EntityManager, accountId: string): Promise<boolean> {
    const settled = await returning(
      tx,
      `update subscription set state = 'subscribed', since = $2, confirmed_at = $2, notice_sha256 = null, notice_language = null, control = null
       where account_id = $1 and state = 'pending' returning account_id`,
      [accountId, this.clock.now()],
    );
    return settled.length > 0;
  }

  private assertInForce({ notice }: Pick<AskedWith, 'notice'>) {
    if (this.consents.noticeFor('newsletter', notice.language).sha256 !== notice.sha256) throw new Problem('consent/notice-changed');
  }
}
