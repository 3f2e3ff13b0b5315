import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '../core/database.js';
import { Journal } from '../core/journal.js';
import { Sweeps, type SweepResult } from '../core/sweeps.js';
import { Waiting } from '../core/waiting.js';

type Run = { name: string; startedAt: Date; endedAt: Date | null; counts: Record<string, number> };
const LAST =
  'select name, started_at as "startedAt", ended_at as "endedAt", counts from sweep_run order by started_at desc, id desc limit 50';

/** What an admin sees of the sweeps, and may set going: numbers, never names. */
@Injectable()
export class Rounds {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly sweeps: Sweeps,
    private readonly waiting: Waiting,
  ) {}

  async dryRun(actor: Actor) {
    const due = await this.sweeps.due();
    const runs = await this.database.as(actor, (tx) => tx.query<Run[]>(LAST));
    return {
      waiting: await this.waiting.now(),
      due,
      runs: runs.map((run) => ({
        ...run,
        startedAt: run.startedAt.toISOString(),
        endedAt: run.endedAt?.toISOString() ?? null,
      })),
    };
  }

  /** The act is written down before the work: each sweep then writes its own event. */
  async run(actor: Actor): Promise<{ runs: SweepResult[] }> {
    await this.database.as(actor, (tx) => this.journal.write(tx, { action: 'retention.run', crud: 'delete', target: { type: 'sweep' } }));
    return { runs: await this.sweeps.run() };
  }
}
