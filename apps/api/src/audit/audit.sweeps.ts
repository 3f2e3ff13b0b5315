import { Injectable, type OnModuleInit } from '@nestjs/common';
import { before, retentionRule } from '@helder/policy';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';

const BATCH = 5000;
/** What a person chose and what we erased can be proven for longer. */
const LONG = `e.action ~ '^(consent|closing|deletion|erasure|grant)[.]|^organisation[.](grant|revoke)'`;
const NOTHING = `actor_ref = null, subject_ref = null, target_ref = null, session_ref = null, source_ip = null, source_agent = null, reason_code = null,
  changes = '[]', counts = '{}', salt = null, source_salt = null`;

type Stage = { due: string; set: string };
const STAGES = {
  payload: {
    due: `e.purged_at is null and e.at <= $1::timestamptz and (e.at <= $2::timestamptz or not ${LONG})`,
    set: `${NOTHING}, purged_at = $3::timestamptz`,
  },
  address: { due: `e.source_ip is not null and e.at <= $1::timestamptz`, set: 'source_ip = null, source_salt = null' },
} satisfies Record<string, Stage>;

/** After its period a line loses what points at a person; that something happened, and its hash, stay. */
@Injectable()
export class AuditSweeps implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.sweeps.register({
      name: 'audit.payload',
      every: 'day',
      due: async (now) => (await this.count(STAGES.payload, this.limits(now))) + (await this.exports(now)) + (await this.about(now)),
      run: async (now) => ({
        events: await this.empty(STAGES.payload, [...this.limits(now), now]),
        exports: await this.emptyExports(now),
        about: await this.eraseAbout(now),
      }),
    });
    this.sweeps.register({
      name: 'audit.address',
      every: 'day',
      due: (now) => this.count(STAGES.address, [this.limit(now, 'address')]),
      run: async (now) => ({ events: await this.empty(STAGES.address, [this.limit(now, 'address')]) }),
    });
  }

  private limit = (now: Date, code: string) => before(now, retentionRule(this.config.pack, code).period!);
  private limits = (now: Date) => [this.limit(now, 'R4'), this.limit(now, 'R4b')];

  private count({ due }: Stage, values: Date[]): Promise<number> {
    return this.database.asSystem(
      async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n from audit.event e where ${due}`, values))[0].n,
    );
  }

  // oldest first and from where the last batch ended, so that a long backlog is read once
  private async empty({ due, set }: Stage, values: Date[]): Promise<number> {
    const [at, ord] = [values.length + 1, values.length + 2].map((n) => `$${n}`);
    const statement = `
      with due as (select e.at, e.ord from audit.event e where ${due} and (e.at, e.ord) > (${at}::timestamptz, ${ord}::bigint) order by e.at, e.ord limit ${BATCH}),
      done as (update audit.event e set ${set} from due where e.ord = due.ord)
      select at::text, ord, (select count(*)::int from due) as n from due order by due.at desc, ord desc limit 1`;
    let done = 0;
    let last = { at: '-infinity', ord: '0', n: BATCH };
    while (last.n === BATCH) {
      const [next] = await this.database.asSystem((tx) => tx.query<(typeof last)[]>(statement, [...values, last.at, last.ord]));
      last = next ?? { ...last, n: 0 };
      done += last.n;
    }
    return done;
  }

  private about = (now: Date) =>
    this.database.asSystem(
      async (tx) =>
        (await tx.query<{ n: number }[]>('select count(*)::int as n from audit.about where at <= $1', [this.limit(now, 'R4')]))[0].n,
    );
  private eraseAbout = (now: Date) =>
    this.database.asSystem(
      async (tx) => (await returning(tx, 'delete from audit.about where at <= $1 returning 1', [this.limit(now, 'R4')])).length,
    );

  private exports(now: Date): Promise<number> {
    return this.database.asSystem(
      async (tx) =>
        (
          await tx.query<{ n: number }[]>('select count(*)::int as n from audit.export where purged_at is null and at <= $1', [
            this.limit(now, 'R4'),
          ])
        )[0].n,
    );
  }

  private emptyExports(now: Date): Promise<number> {
    return this.database.asSystem(
      async (tx) =>
        (
          await returning(
            tx,
            'update audit.export set by_ref = null, reason = null, filters = null, purged_at = $2 where purged_at is null and at <= $1 returning id',
            [this.limit(now, 'R4'), now],
          )
        ).length,
    );
  }
}
