import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnswerOf, newsletter as endpoints } from '@helder/contract';
import type { Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Suppressions } from './suppressions.service.js';

export type Person = Pick<AccountRow, 'id' | 'subjectRef' | 'email'>;
export type Subscription = AnswerOf<typeof endpoints.show>;
/** Where a no came from; an admin who passes on a request acts as the admin. */
export type Channel = 'web' | 'mail' | 'system';

/** Where a person stands with the newsletter, and the one way to stop. */
@Injectable()
export class Subscriptions implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly suppressions: Suppressions,
  ) {}

  onModuleInit() {
    this.consents.onEnded(async (tx, { id }, purpose, ending) => {
      // asked again by a new text: no issue is sent until the answer, and the address stays known
      const person = purpose === 'newsletter' && ending !== 'text' && (await this.accounts.byId(tx, id));
      // the withdrawal itself is the event of this act
      if (person) await this.end(tx, person);
    });
  }

  async stateOf(tx: EntityManager, accountId: string): Promise<Subscription> {
    const [row] = await tx.query<{ state: Subscription['state']; since: Date }[]>(
      'select state, since from subscription where account_id = $1',
      [accountId],
    );
    return row ? { state: row.state, since: row.since.toISOString() } : { state: 'none', since: null };
  }

  /** Whether the address stays on the list of who wants nothing, once the account is closed. */
  async isRemembered(tx: EntityManager, { id }: Pick<Person, 'id'>): Promise<boolean> {
    const person = await this.accounts.byId(tx, id);
    if (!person) return false;
    return (await this.stateOf(tx, id)).state === 'subscribed' || this.suppressions.holds(tx, person.email);
  }

  show(who: Account): Promise<Subscription> {
    return this.database.as(who, (tx) => this.stateOf(tx, who.id));
  }

  stopMine(who: Account): Promise<Subscription> {
    return this.database.as(who, async (tx) => {
      await this.stop(tx, who, 'preferences/newsletter', 'web');
      return this.stateOf(tx, who.id);
    });
  }

  /** One act: the consent ends, the waiting yes is gone, the address is remembered as one that wants nothing. */
  async stop(tx: EntityManager, person: Person, control: string, channel: Channel): Promise<void> {
    await this.consents.withdraw(tx, person, 'newsletter', control, { channel });
    // a yes that was never confirmed is no consent yet, and stops here
    if (await this.end(tx, person))
      await this.journal.write(tx, {
        action: 'newsletter.stop',
        crud: 'update',
        target: { type: 'subscription', ref: person.subjectRef },
        subject: person.subjectRef,
        changes: [{ field: 'newsletter', op: 'clear' }],
        ...byLinkOf(person, channel),
      });
  }

  private async end(tx: EntityManager, { id, email }: Person): Promise<boolean> {
    const ended = await returning(
      tx,
      `update subscription set state = 'stopped', since = $2, confirmed_at = null, notice_sha256 = null, notice_language = null, control = null
       where account_id = $1 and state <> 'stopped' returning account_id`,
      [id, this.clock.now()],
    );
    if (!ended.length) return false;
    await tx.query(`delete from account_token where account_id = $1 and purpose = 'newsletter'`, [id]);
    await this.suppressions.add(tx, email);
    return true;
  }

  /** On request by mail or phone. Answers the same whether or not somebody here has this address. */
  stopAddress(email: string): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const person = await this.accounts.byEmail(tx, email);
      await this.suppressions.add(tx, email);
      if (person) await this.stop(tx, person, 'admin/newsletter', 'system');
      await this.journal.write(tx, {
        action: 'newsletter.stop-on-request',
        crud: 'create',
        target: { type: 'suppression' },
        subject: person?.subjectRef ?? null,
      });
    });
  }
}

/** By a mailed link it is the person who acts, though nobody is signed in. */
export const byLinkOf = ({ subjectRef }: Person, channel: Channel): Pick<Act, 'by'> =>
  channel === 'mail' ? { by: { subjectRef, role: 'candidate' } } : {};
export type AskedWith = { notice: { sha256: string; language: Language }; control: string };
