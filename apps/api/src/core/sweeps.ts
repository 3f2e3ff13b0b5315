import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { withoutMessage } from './logging.js';
import { Jobs } from './jobs.js';
import { Journal } from './journal.js';

export type Sweep = {
  /** Dotted, such as `account.unverified`. */
  name: `${string}.${string}`;
  every: 'minute' | 'day';
  /** How many records are due and not yet done; never whose. */
  due(now: Date): Promise<number>;
  /** Does all that is due and not yet done; a second run finds nothing. Answers what it did. */
  run(now: Date): Promise<Record<string, number>>;
};
export type SweepResult = { name: string; startedAt: string; endedAt: string; counts: Record<string, number> };

/** Everything that happens because time passed. "Due and not yet done", so a missed night is caught up. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap {
  private readonly log = new Logger(Sweeps.name);
  private readonly sweeps: Sweep[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
  ) {}

  register(sweep: Sweep) {
    this.sweeps.push(sweep);
  }

  async onApplicationBootstrap() {
    await this.jobs.work('sweep.minute', async () => void (await this.run('minute')));
    await this.jobs.work('sweep.day', async () => void (await this.run()));
    await this.jobs.schedule('sweep.minute', '* * * * *');
    await this.jobs.schedule('sweep.day', '10 3 * * *');
  }

  async due(): Promise<{ name: string; count: number }[]> {
    const now = this.clock.now();
    return Promise.all(this.sweeps.map(async (sweep) => ({ name: sweep.name, count: await sweep.due(now) })));
  }

  /** Runs every sweep, or only those of this rhythm; one that fails does not stop the others. */
  async run(only?: Sweep['every']): Promise<SweepResult[]> {
    const results: SweepResult[] = [];
    for (const sweep of this.sweeps.filter(({ every }) => !only || every === only)) {
      const now = this.clock.now();
      try {
        const counts = await sweep.run(now);
        results.push(await this.remember(sweep, now, counts));
      } catch (error) {
        this.log.error(`sweep ${sweep.name} failed: ${withoutMessage(error)}`);
      }
    }
    return results;
  }

  private async remember({ name, every }: Sweep, startedAt: Date, counts: Record<string, number>): Promise<SweepResult> {
    const endedAt = this.clock.now();
    const didSomething = Object.values(counts).some((count) => count > 0);
    // a minute in which nothing was due is not worth a line
    if (didSomething || every === 'day')
      await this.database.asSystem(async (tx) => {
        await tx.query('insert into sweep_run (name, started_at, ended_at, counts) values ($1, $2, $3, $4)', [
          name,
          startedAt,
          endedAt,
          JSON.stringify(counts),
        ]);
        if (didSomething)
          await this.journal.write(tx, {
            action: 'retention.sweep',
            crud: 'delete',
            target: { type: 'sweep', ref: name },
            counts,
            by: null,
          });
      });
    return { name, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString(), counts };
  }
}
