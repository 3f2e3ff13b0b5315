import { Injectable } from '@nestjs/common';
import type { BodyOf, account } from '@helder/contract';
import { before } from '@helder/policy';
import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Tokens } from '../core/tokens.js';
import { Acceptances } from './acceptances.service.js';
import { mailsTo, triesOf } from './account.limits.js';
import { AccountMails } from './account-mails.service.js';
import { Accounts, type AccountRow } from './accounts.service.js';
import { inNeutralTime } from './neutral-time.js';
import { NewPasswords } from './new-passwords.service.js';
import { Unverified } from './unverified.service.js';

type Registration = BodyOf<typeof account.register>;
const FIELDS = ['name', 'email', 'password', 'language'].map((field) => ({ field, op: 'set' as const }));

/** From nothing to a confirmed account. Nobody learns here who has one. */
@Injectable()
export class Registrations {
  constructor(
    private readonly acceptances: Acceptances,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly mails: AccountMails,
    private readonly newPasswords: NewPasswords,
    private readonly tokens: Tokens,
    private readonly unverified: Unverified,
  ) {}

  async register(registration: Registration, ip: string): Promise<void> {
    await this.limits.spend(triesOf('register', registration.email, ip));
    await this.acceptances.mustBeInForce(registration.accepted);
    this.mustBeOldEnough(registration);
    this.newPasswords.mustBeGood(registration.password, registration);
    await inNeutralTime(this.write(registration));
  }

  /** Sends the link again, to an address that waits for it. */
  async sendConfirmation(email: string, ip: string): Promise<void> {
    await this.limits.spend(triesOf('confirmation mail', email, ip));
    await inNeutralTime(this.sendAgain(email));
  }

  async confirm(token: string): Promise<void> {
    const isConfirmed = await this.database.asSystem(async (tx) => {
      const id = await this.tokens.spend(tx, token, 'confirm');
      const now = this.clock.now();
      const [account] = await returning<{ subjectRef: string; role: string }>(
        tx,
        `update account set state = 'active', confirmed_at = $2 where id = $1 and state = 'unverified' and registered_at > $3
         returning subject_ref as "subjectRef", role`,
        [id, now, before(now, this.config.pack.account.unverified)],
      );
      if (account) await this.journal.write(tx, { action: 'account.confirm', crud: 'update', ...about(account.subjectRef), by: account });
      return Boolean(account);
    });
    if (!isConfirmed) throw new Problem('account/link-spent');
  }

  /** A yes to the question, and no date of birth: who says no, or nothing, makes no account. */
  private mustBeOldEnough({ isOldEnough }: Registration) {
    const { minimumAge } = this.config.pack;
    if (minimumAge === null || isOldEnough) return;
    const errors = [{ pointer: '/isOldEnough', code: 'too-young', detail: `Only for people of ${minimumAge} and older` }];
    throw new Problem('invalid', { errors });
  }

  private async write(registration: Registration) {
    // hashed also when it will not be kept: an address that is known costs the same work
    const secret = await this.newPasswords.hash(registration.password);
    if (!(await this.limits.allows(mailsTo(registration.email)))) return;
    await this.database.asSystem(async (tx) => {
      const owner = await this.accounts.byEmail(tx, registration.email);
      if (owner && owner.state !== 'unverified') return this.tellOwner(tx, owner);
      // the newest registration of an address counts: only who reads its mail can confirm it
      if (owner) await this.unverified.replace(tx, owner);
      const made = await this.insert(tx, registration, secret);
      const by = { subjectRef: made.subjectRef, role: 'candidate' };
      await this.acceptances.store(tx, by, registration.accepted);
      await this.journal.write(tx, {
        action: 'account.register',
        crud: 'create',
        ...about(made.subjectRef),
        by,
        ground: 'contract',
        changes: FIELDS,
      });
      await this.mails.confirm(tx, { ...registration, id: made.id });
    });
  }

  private async insert(tx: EntityManager, { email, name, language }: Registration, secret: string) {
    const made = { id: randomUUID(), subjectRef: randomBytes(16).toString('base64url') };
    await tx.query(
      `insert into account (id, email, name, role, language, password_hash, state, registered_at, subject_ref)
       values ($1, $2, $3, 'candidate', $4, $5, 'unverified', $6, $7)`,
      [made.id, email, name, language, secret, this.clock.now(), made.subjectRef],
    );
    return made;
  }

  private async tellOwner(tx: EntityManager, owner: AccountRow) {
    await this.journal.write(tx, {
      action: 'account.register',
      crud: 'create',
      ...about(owner.subjectRef),
      outcome: 'denied',
      reason: 'exists',
      by: null,
    });
    await this.mails.exists(tx, owner);
  }

  private async sendAgain(email: string) {
    if (!(await this.limits.allows(mailsTo(email)))) return;
    await this.database.asSystem(async (tx) => {
      const account = await this.accounts.byEmail(tx, email);
      if (account?.state === 'unverified') await this.mails.confirm(tx, account);
    });
  }
}

const about = (subjectRef: string) => ({ target: { type: 'account', ref: subjectRef }, subject: subjectRef });
