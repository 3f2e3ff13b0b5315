import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Database } from '../core/database.js';
import { withoutMessage } from '../core/logging.js';
import { Opening } from '../core/opening.js';
import { Closings } from './closings.service.js';
import { ErasureLedger } from './erasure-ledger.service.js';
import { LedgerFile, type LedgerLine } from './ledger-file.service.js';
import { Purge } from './purge.service.js';

const AGAIN_AFTER = 5000;
// what is in its last step goes on by itself, and still has its mail to send
const SETTLED = `select id from evidence.erasure_ledger where state = 'erased' and id = any($1)
  union all select ledger_id from closing where step = 'kept' and ledger_id = any($1)`;

/** After an older database was put back: whoever was erased since then is erased again before anybody gets in. */
@Injectable()
export class Replay implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Replay.name);
  private lines: LedgerLine[] = [];
  private isEnding = false;

  constructor(
    private readonly accounts: Accounts,
    private readonly closings: Closings,
    private readonly database: Database,
    private readonly file: LedgerFile,
    private readonly ledger: ErasureLedger,
    private readonly opening: Opening,
    private readonly purge: Purge,
  ) {}

  // before the first job is taken
  async onModuleInit() {
    const lines = await this.file.lines();
    const settled = await this.database.asSystem((tx) => tx.query<{ id: string }[]>(SETTLED, [lines.map(({ id }) => id)]));
    this.lines = lines.filter((line) => !settled.some(({ id }) => id === line.id));
    if (this.lines.length) this.opening.shut();
  }

  // after every slice said what it must hear of
  onApplicationBootstrap() {
    if (this.lines.length) void this.run();
  }

  beforeApplicationShutdown() {
    this.isEnding = true;
  }

  private async run() {
    this.log.warn(`this database knows less than the erasure ledger: ${this.lines.length} erasures are done again first`);
    for (const line of this.lines)
      while (!(await this.isErasedAgain(line))) {
        await pause(AGAIN_AFTER, undefined, { ref: false });
        if (this.isEnding) return;
      }
    this.log.warn('every erasure was done again');
    await this.opening.open();
  }

  private async isErasedAgain(line: LedgerLine): Promise<boolean> {
    try {
      await this.database.asSystem((tx) => this.begin(tx, line));
      await this.purge.run(line.id, true);
      return true;
    } catch (error) {
      this.log.error(`ALARM erasure ${line.id} could not be done again, nobody gets in: ${withoutMessage(error)}`);
      return false;
    }
  }

  private async begin(tx: EntityManager, line: LedgerLine): Promise<void> {
    // another instance may do the same
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [line.id]);
    const [known] = await tx.query<unknown[]>('select 1 from evidence.erasure_ledger where id = $1', [line.id]);
    if (known) return;
    const account = await this.accounts.bySubject(tx, line.subjectRef);
    if (account) await this.closings.closeAgain(tx, account, line);
    else await this.ledger.remember(tx, line);
  }
}
