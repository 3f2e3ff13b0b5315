import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { before } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { Jobs } from '../core/jobs.js';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';
import { sum, type Counts } from './holdings.service.js';
import { PurgeSteps } from './purge-steps.service.js';
import type { Leaving } from './purge.rules.js';
import { ValuesLeft } from './self-sweep.service.js';

const CLOSING = `select account_id as id, ledger_id as "ledgerId", asked_at as "askedAt", purge_at as "purgeAt", step, announced, counts, reads_ref as "readsRef" from closing where ledger_id = $1 for update`;
type Closing = Omit<Leaving, 'isAgain'>;
// somebody must look first; until then once an hour is enough
const STUCK_FOR = 'PT1H';
const DUE = 'purge_at <= $1 and (stuck_at is null or stuck_at <= $2)';

/** Erases a closed account: fixed steps, each verified and recorded before the next. Cut off anywhere, it goes on from there. */
@Injectable()
export class Purge implements OnApplicationBootstrap {
  private readonly log = new Logger(Purge.name);

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
    private readonly steps: PurgeSteps,
    private readonly sweeps: Sweeps,
  ) {}

  async onApplicationBootstrap() {
    await this.jobs.work<{ ledgerId: string }>('deletion.purge', ({ ledgerId }) => this.run(ledgerId));
    this.sweeps.register({
      name: 'deletion.purge',
      every: 'minute',
      due: async (now) => (await this.due('select 1 from closing where purge_at <= $1', [now])).length,
      run: (now) => this.runDue(now),
    });
  }

  /** One erasure, to its end. `isAgain`: on an old backup, and the person was told the first time. */
  async run(ledgerId: string, isAgain = false): Promise<void> {
    for (const { name, act } of this.steps.all)
      await this.step(ledgerId, name, (tx, leaving) => act(tx, { ...leaving, isAgain })).catch((error: unknown) =>
        this.failed(ledgerId, error),
      );
  }

  private async runDue(now: Date) {
    const due = await this.due<{ ledgerId: string }>(`select ledger_id as "ledgerId" from closing where ${DUE} order by purge_at`, [
      now,
      before(now, STUCK_FOR),
    ]);
    let erased = 0;
    for (const { ledgerId } of due) {
      // one that fails does not stop the others
      await this.run(ledgerId).then(
        () => erased++,
        (error: Error) => this.log.error(`erasure ${ledgerId} did not finish: ${error.name}`),
      );
    }
    return { erased };
  }

  private step(ledgerId: string, name: string, act: (tx: EntityManager, closing: Closing) => Promise<Counts>) {
    return this.database.asSystem(async (tx) => {
      // locked: whoever else runs this erasure waits, and then sees how far it came
      const [leaving] = await tx.query<Closing[]>(CLOSING, [ledgerId]);
      if (!leaving || leaving.purgeAt > this.clock.now() || this.steps.isDone(leaving.step, name)) return;
      const counts = sum(leaving.counts, await act(tx, leaving));
      await tx.query('update closing set step = $2, counts = $3, stuck_at = null where ledger_id = $1', [
        ledgerId,
        name,
        JSON.stringify(counts),
      ]);
    });
  }

  private async failed(ledgerId: string, error: unknown): Promise<never> {
    if (error instanceof ValuesLeft) await this.alarm(ledgerId, error);
    throw error;
  }

  /** Names of columns, never what is in them. */
  private async alarm(ledgerId: string, { places }: ValuesLeft) {
    this.log.error(`ALARM erasure ${ledgerId} is stuck, values were left in ${places.join(', ')}`);
    await this.database.asSystem(async (tx) => {
      await tx.query('update closing set stuck_at = $2 where ledger_id = $1', [ledgerId, this.clock.now()]);
      await this.journal.write(tx, {
        action: 'deletion.stuck',
        crud: 'read',
        target: { type: 'erasure', ref: ledgerId },
        outcome: 'error',
        reason: 'values-left',
        changes: places.map((field) => ({ field, op: 'read' })),
        by: null,
      });
    });
  }

  private due<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.asSystem((tx) => tx.query<Row[]>(sql, values));
  }
}
