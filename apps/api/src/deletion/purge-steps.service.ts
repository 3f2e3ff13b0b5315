import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { PersonalData } from '../core/personal-data.js';
import { Storage } from '../core/storage.js';
import { erasedLetter } from './deletion.mails.js';
import { ErasureLedger } from './erasure-ledger.service.js';
import { add, most, saysSomething, type Counts } from './holdings.service.js';
import { childrenFirst, REFERENCES, type Reference } from './purge.rules.js';
import { RemainderRegister } from './remainder.service.js';
import { SelfSweep } from './self-sweep.service.js';

/** A closing as the steps get it; `id` is the account's. */
export type Leaving = {
  id: string;
  ledgerId: string;
  askedAt: Date;
  purgeAt: Date;
  step: string;
  announced: Counts;
  counts: Counts;
};
type Step = { name: string; act: (tx: EntityManager, leaving: Leaving) => Promise<Counts> };

// these three hold who it was, until nothing else does
const LAST = ['public.subject_key', 'public.closing', 'public.account'];
const NONE: Counts = {};

@Injectable()
export class PurgeSteps {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly ledger: ErasureLedger,
    private readonly mail: Mail,
    private readonly personalData: PersonalData,
    private readonly remainder: RemainderRegister,
    private readonly selfSweep: SelfSweep,
    private readonly storage: Storage,
  ) {}

  /** In this order; the name of the last one done stands in the table. */
  readonly all: readonly Step[] = [
    { name: 'locked', act: (tx, leaving) => this.lock(tx, leaving) },
    { name: 'files-marked', act: (tx, leaving) => this.markFiles(tx, leaving) },
    { name: 'files', act: (tx, leaving) => this.eraseFiles(tx, leaving) },
    { name: 'search', act: (tx, leaving) => this.isOutOfSearch(tx, leaving) },
    { name: 'jobs', act: (tx, leaving) => this.emptyQueues(tx, leaving) },
    { name: 'rows', act: (tx, leaving) => this.eraseRows(tx, leaving) },
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
    return NONE;
  }

  private async markFiles(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const keys = await this.fileKeys(tx, leaving);
    await this.storage.erase(tx, keys);
    return { files: keys.length };
  }

  private async eraseFiles(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const keys = await this.fileKeys(tx, leaving);
    await this.storage.erasePending();
    for (const key of keys) verify(!(await this.storage.has(key)), 'a file is still on disk');
    verify(!(await this.fileKeys(tx, leaving)).length, 'a file is still known');
    return NONE;
  }

  private async isOutOfSearch(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const rows = await tx.query<unknown[]>('select 1 from candidate_search where candidate_id = $1', [leaving.id]);
    verify(!rows.length, 'still findable');
    return NONE;
  }

  /** Jobs that name the person or one of their mails, and every mail to the address, whoever it was filed under. */
  private async emptyQueues(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const { email, subjectRef } = await this.account(tx, leaving);
    const mails = await tx.query<{ id: string }[]>(
      'select id from mail where account_id = $1 or lower(to_address) = lower($2)',
      [leaving.id, email],
    );
    const names = [leaving.id, subjectRef, ...mails.map(({ id }) => id)].map((name) => `%${name}%`);
    await tx.query('delete from job.job where data::text like any($1)', [names]);
    await tx.query('delete from mail where account_id is null and lower(to_address) = lower($1)', [email]);
    return NONE;
  }

  private async eraseRows(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const person = await this.account(tx, leaving);
    const references = await tx.query<Reference[]>(REFERENCES);
    const tables = this.personalData.tables.filter(
      ({ name, atClosing }) => atClosing === 'delete' && !LAST.includes(name),
    );
    let counts = NONE;
    for (const table of childrenFirst(tables, references)) {
      const erased = await this.personalData.erase(tx, table, person);
      if (saysSomething(table)) counts = add(counts, table.category, erased);
    }
    for (const table of tables)
      verify((await this.personalData.count(tx, table, person)) === 0, `rows are left in ${table.name}`);
    return counts;
  }

  private async keepRemainder(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const account = await this.account(tx, leaving);
    await this.remainder.keep(tx, account, leaving.askedAt);
    await this.remainder.date(tx, account, leaving.askedAt, this.clock.now());
    return NONE;
  }

  /** The last trace goes in the transaction that proves that it was the last. */
  private async end(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const account = await this.account(tx, leaving);
    // whatever came in since those steps, such as a mail to the address
    await this.emptyQueues(tx, leaving);
    const late = await this.eraseRows(tx, leaving);
    await tx.query('delete from subject_key where account_id = $1', [leaving.id]);
    await tx.query('delete from closing where account_id = $1', [leaving.id]);
    await tx.query('delete from account where id = $1', [leaving.id]);
    await this.selfSweep.findsNothing(tx, account);
    const purged = Object.entries(late).reduce(
      (sum, [code, count]) => add(sum, code, count),
      add(leaving.counts, 'account', 1),
    );
    const counts = most(leaving.announced, purged);
    await this.ledger.finish(tx, {
      id: leaving.ledgerId,
      subjectRef: account.subjectRef,
      askedAt: leaving.askedAt,
      counts,
    });
    await this.journal.write(tx, {
      action: 'deletion.erased',
      crud: 'delete',
      target: { type: 'erasure', ref: leaving.ledgerId },
      subject: account.subjectRef,
      counts,
      by: null,
    });
    // filed under nobody: its own rule takes it away within the hour
    await this.mail.post(tx, {
      accountId: null,
      to: account.email,
      language: account.language,
      class: 'service',
      kind: 'deletion.erased',
      text: erasedLetter(account, this.mail),
    });
    return NONE;
  }

  private async account(tx: EntityManager, { id }: Leaving): Promise<AccountRow> {
    const account = await this.accounts.byId(tx, id);
    verify(account?.state === 'closing', 'this account is not closing');
    return account!;
  }

  private async fileKeys(tx: EntityManager, { id }: Leaving): Promise<string[]> {
    return (await tx.query<{ key: string }[]>('select key from stored_file where account_id = $1', [id])).map(
      ({ key }) => key,
    );
  }
}

function verify(isTrue: boolean, otherwise: string): asserts isTrue {
  if (!isTrue) throw new Error(`erasing stopped: ${otherwise}`);
}
