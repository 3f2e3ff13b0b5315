import { Injectable, type OnModuleInit } from '@nestjs/common';
import { before } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';
import { Waiting } from '../core/waiting.js';
import { Effects } from './effects.service.js';
import { RequestLetters } from './request-letters.service.js';
import { RequestRows, type RequestRow } from './request-rows.service.js';

const LATE = 'answer_by <= $1 and decided_at is null and overdue_at is null';
const LIFTS = 'lifts_at <= $1 and lifted_at is null';
const UNCONFIRMED = `channel = 'form' and state = 'received' and received_at <= $1`;

/** What happens to requests because time passed, or because somebody leaves. */
@Injectable()
export class DeskEnds implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly config: Config,
    private readonly database: Database,
    private readonly effects: Effects,
    private readonly letters: RequestLetters,
    private readonly rows: RequestRows,
    private readonly sweeps: Sweeps,
    private readonly waiting: Waiting,
  ) {}

  onModuleInit() {
    // what was not confirmed yet waits for who asked
    this.waiting.register('requests', `from rights_request where decided_at is null and state <> 'received'`);
    const late = async (tx: EntityManager, row: RequestRow, now: Date) => {
      await this.rows.change(tx, row, { overdue_at: now }, { what: 'overdue', by: 'system' });
      await this.letters.tellDesk(tx, row.number);
    };
    this.register('desk.overdue', 'late', LATE, (now) => now, late);
    this.register(
      'desk.lift',
      'ended',
      LIFTS,
      (now) => now,
      (tx, row) => this.lift(tx, row),
    );
    this.register(
      'desk.unconfirmed',
      'erased',
      UNCONFIRMED,
      (now) => before(now, this.config.pack.account.unverified),
      (tx, { id }) => tx.query('delete from rights_request where id = $1', [id]),
    );
    this.changes.listen(async (tx, { id }, change) => {
      const account = change === 'account' ? await this.accounts.byId(tx, id) : null;
      if (account?.state !== 'closing') return;
      // what somebody asked ends with the account; what was asked without being known goes with the address
      for (const row of await this.rows.openOf(tx, account)) if (row.accountId) await this.rows.end(tx, row, 'withdrawn', 'system');
      await tx.query('delete from rights_request where account_id is null and email = $1', [account.email]);
    });
  }

  private async lift(tx: EntityManager, row: RequestRow) {
    const account = row.accountId && (await this.accounts.byId(tx, row.accountId));
    if (account) await this.effects.lifted(tx, row, account);
    await this.rows.lifted(tx, row, 'system');
  }

  private register(
    name: `desk.${string}`,
    counts: string,
    where: string,
    limit: (now: Date) => Date,
    act: (tx: EntityManager, row: RequestRow, now: Date) => Promise<unknown>,
  ) {
    const due = (tx: EntityManager, now: Date) =>
      tx.query<{ id: string }[]>(`select id from rights_request where ${where} order by received_at for update`, [limit(now)]);
    this.sweeps.register({
      name,
      every: 'minute',
      due: (now) => this.database.asSystem(async (tx) => (await due(tx, now)).length),
      run: (now) =>
        this.database.asSystem(async (tx) => {
          const all = await due(tx, now);
          for (const { id } of all) await act(tx, await this.rows.take(tx, id), now);
          return { [counts]: all.length };
        }),
    });
  }
}
