import { Injectable, type OnModuleInit } from '@nestjs/common';
import { before, hasProfiles, retentionRule } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import type { Candidate } from '../core/candidate-change.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';
import { EXCLUDED, RevealEndings } from './reveal-endings.service.js';
import { isRunning } from './reveal.sql.js';

// what was shown until a day ends with its consent; here only when that was missed
const DUE = `select distinct r.candidate_id as id, r.subject_ref as "subjectRef" from reveal r
  where r.state in ('open', 'granted') and (not ${isRunning('$1')} or ${EXCLUDED})`;
// the longest ago first: a question takes all that was said on it along
const OLD = [
  'delete from reveal_request q where q.asked_at <= $1 and not exists (select from reveal r where r.id = q.id and (r.ended_at is null or r.ended_at > $1))',
  'delete from reveal_message where sent_at <= $1',
  'update reveal set message = null where message is not null and asked_at <= $1',
];
const COUNT_OLD = `select (select count(*) from reveal_request q where q.asked_at <= $1
    and not exists (select from reveal r where r.id = q.id and (r.ended_at is null or r.ended_at > $1)))::int
  + (select count(*) from reveal_message where sent_at <= $1)::int
  + (select count(*) from reveal where message is not null and asked_at <= $1)::int as n`;

/** Questions nobody answered, organisations that became excluded, and what was kept long enough. What was shown ends with its consent. */
@Injectable()
export class RevealSweeps implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly endings: RevealEndings,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    // without profiles nobody is asked anything
    if (!hasProfiles(this.config.pack)) return;
    this.sweeps.register({
      name: 'reveal.ends',
      every: 'minute',
      due: (now) => this.database.asSystem(async (tx) => (await this.due(tx, now)).length),
      run: (now) => this.database.asSystem(async (tx) => ({ ended: await this.endAll(tx, now) })),
    });
    const { period } = retentionRule(this.config.pack, 'message');
    if (period === null) return;
    this.sweeps.register({
      name: 'reveal.old',
      every: 'day',
      due: (now) => this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(COUNT_OLD, [before(now, period)]))[0].n),
      run: (now) =>
        this.database.asSystem(async (tx) => {
          let erased = 0;
          for (const sql of OLD) erased += (await returning(tx, `${sql} returning 1`, [before(now, period)])).length;
          return { erased };
        }),
    });
  }

  private due = (tx: EntityManager, now: Date) => tx.query<Candidate[]>(DUE, [now]);

  private async endAll(tx: EntityManager, now: Date): Promise<number> {
    const due = await this.due(tx, now);
    for (const candidate of due) await this.endings.endWhatMust(tx, candidate);
    return due.length;
  }
}
