import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { ActionOf } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { Tokens } from '../core/tokens.js';
import { VisibilityRows } from './visibility-rows.service.js';
import { askMail, CHOICE_PAGE, endedMail, RENEWAL_PAGE } from './visibility.mails.js';

// who is restricted is left alone until that ends (art. 18 AVG); who is closing is on the way out
const SEEN = `from visibility v join account a on a.id = v.account_id where v.level <> 'hidden' and a.state = 'active' and a.restricted_at is null`;
const TO_ASK = `${SEEN} and v.asked_at is null and v.visible_until <= $1 and v.grace_until > $1`;
const TO_END = `${SEEN} and v.grace_until <= $1`;

type Step = (tx: EntityManager, account: AccountRow) => Promise<boolean>;

/** The end of the visible year: one question, a grace, and then nobody finds the candidate any more. */
@Injectable()
export class VisibleYear implements OnModuleInit {
  private readonly log = new Logger(VisibleYear.name);

  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly mail: Mail,
    private readonly rows: VisibilityRows,
    private readonly sweeps: Sweeps,
    private readonly tokens: Tokens,
  ) {}

  onModuleInit() {
    this.sweeps.register({
      name: 'visibility.ask',
      every: 'minute',
      due: (now) => this.count(TO_ASK, now),
      run: async (now) => ({ asked: await this.each(TO_ASK, now, this.ask) }),
    });
    this.sweeps.register({
      name: 'visibility.expire',
      every: 'minute',
      due: (now) => this.count(TO_END, now),
      run: async (now) => ({ expired: await this.each(TO_END, now, this.expire) }),
    });
  }

  private ask: Step = async (tx, account) => {
    const { activatedAt, graceUntil } = await this.rows.of(tx, account.id);
    if (!(await this.rows.ask(tx, account.id))) return false;
    const token = await this.tokens.issue(tx, account.id, 'renew-visibility', this.config.pack.visibility.linkLives);
    const href = this.mail.link(RENEWAL_PAGE[account.language], account.language, token);
    await this.post(tx, account, 'visibility.ask', askMail({ ...account, href }, activatedAt!, graceUntil!));
    await this.noted(tx, account, 'visibility.ask');
    return true;
  };

  // the consent to be found ends by its own date, the same instant
  private expire: Step = async (tx, account) => {
    if (!(await this.rows.expire(tx, account.id))) return false;
    await this.changes.announce(tx, account, 'visibility');
    const href = this.mail.link(CHOICE_PAGE[account.language], account.language);
    await this.post(tx, account, 'visibility.expired', endedMail({ ...account, href }));
    await this.noted(tx, account, 'visibility.expire');
    return true;
  };

  private post(tx: EntityManager, { id, email, language }: AccountRow, kind: `visibility.${string}`, text: ReturnType<typeof endedMail>) {
    return this.mail.post(tx, { accountId: id, to: email, language, class: 'service', kind, text });
  }

  private noted(tx: EntityManager, { subjectRef }: AccountRow, action: ActionOf<'visibility'>) {
    return this.journal.write(tx, {
      action,
      crud: 'update',
      target: { type: 'visibility', ref: subjectRef },
      subject: subjectRef,
      ground: 'consent',
      by: null,
    });
  }

  private count = (due: string, now: Date) =>
    this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${due}`, [now]))[0].n);

  /** One transaction a person: one that fails holds nobody up, and each looks again whether it is due. */
  private async each(due: string, now: Date, step: Step): Promise<number> {
    const ids = await this.database.asSystem((tx) =>
      tx.query<{ id: string }[]>(`select v.account_id as id ${due} order by v.visible_until`, [now]),
    );
    let done = 0;
    for (const { id } of ids) if (await this.one(id, step)) done++;
    return done;
  }

  private one(id: string, step: Step): Promise<boolean> {
    const act = this.database.asSystem(async (tx) => {
      const account = await this.accounts.byId(tx, id);
      return account !== null && (await step(tx, account));
    });
    return act.catch((error: Error) => {
      this.log.error(`one of the visible years could not end: ${error.name}`);
      return false;
    });
  }
}
