import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { after, retentionRule } from '@helder/policy';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning, type Copies } from '../core/database.js';
import { Jobs } from '../core/jobs.js';
import { withoutMessage } from '../core/logging.js';
import { writeSealed } from '../core/sealed-file.js';
import { Sweeps } from '../core/sweeps.js';
import { BundleZip, type Asked, type Remembered } from './bundle-zip.service.js';
import { Checkpoints } from './checkpoints.service.js';
import { ExportFiles } from './export-files.service.js';

type Unmade = Asked & { id: string; checkpoint: number };

const UNMADE = `select f.id, f.checkpoint::float8 as checkpoint, x.reason, x.filters from audit.export_file f join audit.export x using (id)
  where f.state in ('waiting', 'making') order by f.asked_at`;
const OVER = 'from audit.export_file where ends_at <= $1';
const [TRIES, STEP] = [5, 1000];

/** What ends the making of a copy without anything being wrong: it was taken back, or the process stops. */
class Stopped extends Error {}

/**
 * Makes the copies that were asked for. A lock of the transaction that reads says who makes one: a process that is killed lets go
 * of it, and another begins that copy anew, up to the same checkpoint.
 */
@Injectable()
export class ExportMaker implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(ExportMaker.name);
  private isStopping = false;

  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly files: ExportFiles,
    private readonly jobs: Jobs,
    private readonly sweeps: Sweeps,
    private readonly zip: BundleZip,
  ) {}

  async onModuleInit() {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    this.sweeps.register({
      name: 'audit.copies',
      every: 'minute',
      due: (now) => this.database.asSystem(async (tx) => (await tx.query<unknown[]>(`select 1 ${OVER}`, [now])).length),
      run: async (now) => {
        await this.askAgain();
        return { erased: await this.erase(now), orphans: await this.eraseOrphans() };
      },
    });
  }

  async onApplicationBootstrap() {
    await this.jobs.work('audit.copy', () => this.makeAll());
    await this.askAgain();
  }

  onModuleDestroy() {
    this.isStopping = true;
  }

  private get folder() {
    return join(this.config.dataDir, 'exports');
  }

  /** A copy nobody makes any more is made all the same. */
  private askAgain(): Promise<void> {
    return this.database.asSystem(async (tx) => {
      if ((await tx.query<unknown[]>(UNMADE)).length) await this.jobs.enqueue(tx, 'audit.copy', {});
    });
  }

  async makeAll(): Promise<void> {
    const all = await this.database.asSystem((tx) => tx.query<Unmade[]>(UNMADE));
    for (const each of all) {
      if (this.isStopping) return;
      const copies = await this.database.copies(null);
      try {
        if (await copies.lock(`copy of the log ${each.id}`)) await this.make(copies, each);
      } finally {
        copies.end();
      }
    }
  }

  private async make(copies: Copies, { id, checkpoint, reason, filters }: Unmade): Promise<void> {
    // another process may have made it between the question and the lock
    if (!(await this.change(id, `state = 'making', done = 0, tries = tries + 1`))) return;
    try {
      const of = { id, checkpoint: await this.database.asSystem((tx) => this.checkpoints.byNumber(tx, checkpoint)) };
      const bytes = await writeSealed(this.files.path(id), this.files.key(id), this.stoppable(copies, of, { reason, filters }));
      const endsAt = after(this.clock.now(), retentionRule(this.config.pack, 'log-copy').period!);
      const ready = `state = 'ready', bytes = $2, ends_at = $3, done = (select events from audit.export where audit.export.id = $1)`;
      if (!(await this.change(id, ready, [bytes, endsAt]))) throw new Stopped();
    } catch (error) {
      await this.files.remove(id);
      if (error instanceof Stopped) return;
      this.log.error(`a copy of the log failed: ${withoutMessage(error)}`);
      await this.change(id, `state = case when tries >= ${TRIES} then 'failed' else 'waiting' end`);
    }
  }

  private async *stoppable(copies: Copies, of: Remembered, asked: Asked): AsyncGenerator<Buffer> {
    let [lines, told] = [0, performance.now()];
    for await (const piece of this.zip.of(copies, of, asked, (seen) => (lines = seen))) {
      if (this.isStopping) throw new Stopped();
      if (performance.now() - told > STEP) {
        // each line goes by twice
        if (!(await this.change(of.id, 'done = least($2, (select events from audit.export where audit.export.id = $1))', [lines >> 1])))
          throw new Stopped();
        told = performance.now();
      }
      yield piece;
    }
  }

  /** Answers whether it is still asked for. */
  private change(id: string, set: string, values: unknown[] = []): Promise<boolean> {
    const unmade = `state in ('waiting', 'making')`;
    return this.database.asSystem(
      async (tx) =>
        (await returning(tx, `update audit.export_file set ${set} where id = $1 and ${unmade} returning id`, [id, ...values])).length > 0,
    );
  }

  private async erase(now: Date): Promise<number> {
    const over = await this.database.asSystem((tx) => tx.query<{ id: string }[]>(`select id ${OVER}`, [now]));
    for (const { id } of over) {
      await this.files.remove(id);
      await this.database.asSystem((tx) => tx.query('delete from audit.export_file where id = $1', [id]));
    }
    return over.length;
  }

  /** Files of which the database knows nothing any more. */
  private async eraseOrphans(): Promise<number> {
    // first the folder: a file that comes after has its row already
    const there = new Set((await readdir(this.folder)).map((name) => name.replace(/\.part$/, '')));
    const known = await this.database.asSystem((tx) => tx.query<{ id: string }[]>('select id from audit.export_file'));
    for (const { id } of known) there.delete(id);
    for (const id of there) await this.files.remove(id);
    return there.size;
  }
}
