import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  JOB_ALERT,
  needsConfirmation,
  nextOptIn,
  streamOf,
  topicsOf,
  type Language,
  type OptInEvent,
  type OptInState,
  type Topic,
} from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Journal, type Act } from '../core/journal.js';
import { Suppressions } from './suppressions.service.js';

export type Person = Pick<AccountRow, 'id' | 'subjectRef' | 'email'>;
/** Where a no came from; an admin who passes on a request acts as the admin. */
export type Channel = 'web' | 'mail' | 'system';
export type AskedWith = { notice: { sha256: string; language: Language }; control: string };
type Stream = Pick<Topic, 'purpose' | 'sender'>;
type Row = Stream & { state: OptInState; since: Date };
/** With a code of the address whose owner must say yes. */
type Asking = AskedWith & { address: Buffer };
type Ending = 'stop' | 'bounce' | 'complaint';

/** Where a person stands with each kind of mail, and the one way to stop. */
@Injectable()
export class Subscriptions implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly suppressions: Suppressions,
  ) {}

  onModuleInit() {
    this.consents.onEnded(async (tx, { id }, _, ending, topic) => {
      // asked again by a new text: nothing is sent until the answer, and the address stays known
      const person = topic && ending !== 'text' && needsConfirmation(topic) && (await this.accounts.byId(tx, id));
      // the withdrawal itself is the event of this act
      if (person) await this.end(tx, person, topic, 'stop');
    });
  }

  allOf(tx: EntityManager, accountId: string): Promise<Row[]> {
    return tx.query<Row[]>('select purpose, sender, state, since from subscription where account_id = $1 order by purpose, sender', [
      accountId,
    ]);
  }

  async stateOf(tx: EntityManager, accountId: string, { purpose, sender }: Stream): Promise<OptInState> {
    const [row] = await tx.query<Row[]>('select state from subscription where account_id = $1 and purpose = $2 and sender = $3', [
      accountId,
      purpose,
      sender,
    ]);
    return row?.state ?? 'none';
  }

  /** Whether the address stays on a list of who wants nothing, once the account is closed. */
  async isRemembered(tx: EntityManager, { id }: Pick<Person, 'id'>): Promise<boolean> {
    const person = await this.accounts.byId(tx, id);
    if (!person) return false;
    if ((await this.allOf(tx, id)).some(({ state }) => state === 'subscribed')) return true;
    for (const topic of [...this.mailTopics(), JOB_ALERT]) if (await this.suppressions.holds(tx, person.email, topic)) return true;
    return false;
  }

  /** One act: the consent ends, the waiting yes is gone, the address is remembered as one that wants nothing. */
  async stop(tx: EntityManager, person: Person, topic: Topic, control: string, channel: Channel, ending: Ending = 'stop'): Promise<void> {
    await this.consents.withdraw(tx, person, topic, control, { channel });
    if (!needsConfirmation(topic)) return;
    // a no is remembered also where nothing was on: an old backup may say otherwise
    await this.suppressions.add(tx, person.email, ending, topic);
    // a yes that was never confirmed is no consent yet, and stops here
    if (await this.end(tx, person, topic, ending))
      await this.journal.write(tx, {
        action: 'newsletter.stop',
        crud: 'update',
        target: { type: 'subscription', ref: person.subjectRef },
        subject: person.subjectRef,
        changes: [{ field: streamOf(topic), op: 'clear' }],
        ...byLinkOf(person, channel),
      });
  }

  /** Everything that is not needed: every choice of the pack, by every way. */
  async stopAll(tx: EntityManager, person: Person, control: string, channel: Channel): Promise<void> {
    for (const topic of topicsOf(this.config.pack.marketing)) await this.stop(tx, person, topic, control, channel);
  }

  /** On request by mail or phone. Answers the same whether or not somebody here has this address. */
  stopAddress(email: string): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const person = await this.accounts.byEmail(tx, email);
      for (const topic of [...this.mailTopics(), JOB_ALERT]) await this.suppressions.add(tx, email, 'stop', topic);
      if (person) await this.stopAll(tx, person, 'admin/newsletter', 'system');
      await this.journal.write(tx, {
        action: 'newsletter.stop-on-request',
        crud: 'create',
        target: { type: 'suppression' },
        subject: person?.subjectRef ?? null,
      });
    });
  }

  /** The account has another address: what the old one wants nothing of, the new one does not get either. */
  async follow(tx: EntityManager, { email }: Pick<Person, 'email'>, address: string): Promise<void> {
    for (const topic of [...this.mailTopics(), JOB_ALERT])
      if (await this.suppressions.holds(tx, email, topic)) await this.suppressions.add(tx, address, 'stop', topic);
  }

  /** Takes a choice to where this event leads; answers whether it changed. Serialised per choice by its row. */
  async move(tx: EntityManager, accountId: string, { purpose, sender }: Stream, event: OptInEvent, asked?: Asking): Promise<boolean> {
    const key = [accountId, purpose, sender];
    const [row] = await tx.query<Row[]>(
      'select state from subscription where account_id = $1 and purpose = $2 and sender = $3 for update',
      key,
    );
    const state = nextOptIn(row?.state ?? 'none', event);
    if (!state) return false;
    await tx.query(
      `insert into subscription (account_id, purpose, sender, state, since, confirmed_at, notice_sha256, notice_language, control, asked_address)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (account_id, purpose, sender) do update set state = excluded.state, since = excluded.since, confirmed_at = excluded.confirmed_at,
         notice_sha256 = excluded.notice_sha256, notice_language = excluded.notice_language, control = excluded.control,
         asked_address = excluded.asked_address`,
      [
        ...key,
        state,
        this.clock.now(),
        state === 'subscribed' ? this.clock.now() : null,
        asked?.notice.sha256 ?? null,
        asked?.notice.language ?? null,
        asked?.control ?? null,
        asked?.address ?? null,
      ],
    );
    return true;
  }

  private async end(tx: EntityManager, { id, email }: Person, topic: Topic, ending: Ending): Promise<boolean> {
    if (!(await this.move(tx, id, topic, ending))) return false;
    // the mailed link stays good for what else it was asked with
    await tx.query(
      `delete from account_token where account_id = $1 and purpose = 'newsletter'
       and not exists (select 1 from subscription where account_id = $1 and state = 'pending')`,
      [id],
    );
    await this.suppressions.add(tx, email, ending, topic);
    return true;
  }

  private mailTopics = () => topicsOf(this.config.pack.marketing).filter(needsConfirmation);
}

/** By a mailed link it is the person who acts, though nobody is signed in. */
export const byLinkOf = ({ subjectRef }: Person, channel: Channel): Pick<Act, 'by'> =>
  channel === 'mail' ? { by: { subjectRef, role: 'candidate' } } : {};
