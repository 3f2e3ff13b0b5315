import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { HoldEnds } from '../hold/hold.module.js';
import { erasedLetter } from './deletion.mails.js';
import { ErasureLedger } from './erasure-ledger.service.js';
import { most, sum, type Counts } from './holdings.service.js';
import { LeavingFiles } from './leaving-files.service.js';
import { LeavingRows } from './leaving-rows.service.js';
import { verify, type Leaving } from './purge.rules.js';
import { RemainderRegister } from './remainder.service.js';
import { SelfSweep } from './self-sweep.service.js';

type Step = { name: string; act: (tx: EntityManager, leaving: Leaving) => Promise<Counts> };

/** What a purge does, step by step; each verifies what it did. */
@Injectable()
export class PurgeSteps {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly files: LeavingFiles,
    private readonly holds: HoldEnds,
    private readonly journal: Journal,
    private readonly ledger: ErasureLedger,
    private readonly mail: Mail,
    private readonly remainder: RemainderRegister,
    private readonly rows: LeavingRows,
    private readonly selfSweep: SelfSweep,
  ) {}

  /** In this order; the name of the last one done stands in the table. */
  readonly all: readonly Step[] = [
    { name: 'locked', act: (tx, leaving) => this.lock(tx, leaving) },
    { name: 'files-marked', act: (tx, leaving) => this.files.mark(tx, leaving) },
    { name: 'files', act: (tx, leaving) => this.files.erase(tx, leaving) },
    { name: 'search', act: (tx, leaving) => this.isOutOfSearch(tx, leaving) },
    { name: 'jobs', act: async (tx, leaving) => this.rows.emptyQueues(tx, await this.account(tx, leaving)) },
    { name: 'rows', act: async (tx, leaving) => this.rows.erase(tx, await this.account(tx, leaving)) },
    { name: 'kept', act: (tx, leaving) => this.keepRemainder(tx, leaving) },
    { name: 'erased', act: (tx, leaving) => this.end(tx, leaving) },
  ];

  isDone(step: string, name: string): boolean {
    const order = this.all.map((each) => each.name);
    return order.indexOf(step) >= order.indexOf(name);
  }

  /** From here there is no way back. */
  private async lock(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    // the search row goes before this commit, if it had not gone at closing
    await this.changes.announce(tx, await this.account(tx, leaving), 'account');
    await tx.query('delete from account_token where account_id = $1', [leaving.id]);
    await tx.query('delete from session where account_id = $1', [leaving.id]);
    return {};
  }

  private async isOutOfSearch(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const rows = await tx.query<unknown[]>('select 1 from candidate_search where candidate_id = $1', [leaving.id]);
    verify(!rows.length, 'still findable');
    return {};
  }

  private async keepRemainder(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const account = await this.account(tx, leaving);
    await this.remainder.keep(tx, account, leaving);
    await this.remainder.date(tx, account, leaving.askedAt, this.clock.now());
    await this.ledger.holds(tx, leaving.ledgerId, await this.holds.leave(tx, account, leaving));
    return {};
  }

  /** The last trace goes in the transaction that proves that it was the last. */
  private async end(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const account = await this.account(tx, leaving);
    const { subjectRef } = account;
    // whatever came in since those steps, such as a mail to the address
    await this.rows.emptyQueues(tx, account);
    const late = await this.rows.erase(tx, account);
    await this.rows.eraseLast(tx, account);
    await this.selfSweep.findsNothing(tx, account);
    const counts = most(leaving.announced, sum(leaving.counts, late, { account: 1 }));
    await this.ledger.finish(tx, { id: leaving.ledgerId, subjectRef, askedAt: leaving.askedAt, counts });
    const target = { type: 'erasure', ref: leaving.ledgerId };
    await this.journal.write(tx, {
      action: 'deletion.erased',
      crud: 'delete',
      target,
      subject: subjectRef,
      counts,
      by: null,
    });
    if (!leaving.isAgain) await this.sayGoodbye(tx, account);
    return {};
  }

  /** Filed under nobody: a rule of its own takes it away within the hour. */
  private async sayGoodbye(tx: EntityManager, account: AccountRow) {
    const { email, language } = account;
    const text = erasedLetter(account, this.mail);
    await this.mail.post(tx, { accountId: null, to: email, language, class: 'service', kind: 'deletion.erased', text });
  }

  private async account(tx: EntityManager, { id }: Leaving): Promise<AccountRow> {
    const account = await this.accounts.byId(tx, id);
    verify(account?.state === 'closing', 'this account is not closing');
    return account;
  }
}
