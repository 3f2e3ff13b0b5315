import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Tokens } from '../core/tokens.js';
import { mailsTo, triesOf } from './account.limits.js';
import { AccountMails } from './account-mails.service.js';
import { Accounts, type AccountRow } from './accounts.service.js';
import { inNeutralTime } from './neutral-time.js';
import { NewPasswords } from './new-passwords.service.js';
import { Sessions } from './sessions.service.js';
import { SignIns } from './sign-ins.service.js';

/** Another password, by the old one or by a mailed link. The owner gets a mail about it, sessions elsewhere end. */
@Injectable()
export class PasswordChanges {
  constructor(
    private readonly accounts: Accounts,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly mails: AccountMails,
    private readonly newPasswords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly tokens: Tokens,
  ) {}

  /** The same answer, and as late, whether or not somebody has this address. */
  async askReset(email: string, ip: string): Promise<void> {
    await this.limits.spend(triesOf('reset', email, ip));
    await inNeutralTime(this.sendLink(email));
  }

  /** By the mailed link: ends every session and signs nobody in. */
  async reset(token: string, password: string): Promise<void> {
    const owner = await this.database.asSystem(async (tx) => {
      const id = await this.tokens.peek(tx, token, 'reset');
      return id && this.accounts.byId(tx, id);
    });
    if (!owner) throw new Problem('account/link-spent');
    this.newPasswords.mustBeGood(password, owner);
    const secret = await this.newPasswords.hash(password);
    await this.database.asSystem(async (tx) => {
      // of many at the same moment one gets past here
      if (!(await this.tokens.spend(tx, token, 'reset'))) throw new Problem('account/link-spent');
      await this.write(tx, owner, secret, { action: 'account.reset-password', by: owner });
    });
  }

  /** By the current password: this session stays. */
  async change(account: Account, current: string, password: string, ip: string): Promise<void> {
    await this.signIns.mustBe(account, current, ip);
    this.newPasswords.mustBeGood(password, account);
    const secret = await this.newPasswords.hash(password);
    await this.database.as(account, (tx) =>
      this.write(tx, account, secret, { action: 'account.change-password', keeps: account.sessionId }),
    );
  }

  private async write(
    tx: EntityManager,
    owner: Pick<AccountRow, 'id' | 'email' | 'name' | 'language' | 'subjectRef'>,
    secret: string,
    { action, by, keeps }: Pick<Act, 'action' | 'by'> & { keeps?: string },
  ) {
    await tx.query('update account set password_hash = $2 where id = $1', [owner.id, secret]);
    await tx.query(`delete from account_token where account_id = $1 and purpose = 'reset'`, [owner.id]);
    const sessions = await this.sessions.endAll(tx, owner.id, keeps);
    await this.journal.write(tx, {
      action,
      crud: 'update',
      target: { type: 'account', ref: owner.subjectRef },
      subject: owner.subjectRef,
      by,
      changes: [{ field: 'password', op: 'set' }],
      counts: { sessions },
    });
    await this.mails.passwordChanged(tx, owner);
  }

  private async sendLink(email: string) {
    if (!(await this.limits.allows(mailsTo(email)))) return;
    await this.database.asSystem(async (tx) => {
      const owner = await this.accounts.byEmail(tx, email);
      if (!owner) return;
      const isActive = owner.state === 'active';
      await this.journal.write(tx, {
        action: 'account.ask-reset',
        crud: 'create',
        target: { type: 'account', ref: owner.subjectRef },
        subject: owner.subjectRef,
        by: null,
        outcome: isActive ? 'ok' : 'denied',
        reason: isActive ? null : owner.state,
      });
      if (isActive) await this.mails.reset(tx, owner);
      // it waits for its first link: that one proves the address as well
      if (owner.state === 'unverified') await this.mails.confirm(tx, owner);
    });
  }
}
