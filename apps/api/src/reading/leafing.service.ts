import { Injectable, type OnModuleInit } from '@nestjs/common';
import { before } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Sweeps } from '../core/sweeps.js';
import { Freezes } from './freezes.service.js';

const HOUR = 3_600_000;
type Leafed = { since: Date; leafed: number };
// what was leafed through before an admin judged it counts no more
const LEAFED = `with known as (select greatest($2::timestamptz, max(lifted_at)) as since from reading_freeze where account_id = $1)
  select since, (select coalesce(sum(people), 0)::int from reading_leaf where account_id = $1 and hour > since) as leafed from known`;
const ADD = `insert into reading_leaf (account_id, hour, people) values ($1, $2, $3)
  on conflict (account_id, hour) do update set people = reading_leaf.people + excluded.people`;
const OLD = 'from reading_leaf where hour <= $1';
const KEPT_FOR = 'P7D';

/** Page after page through the results is how a pool is copied: it freezes, as opening too many profiles does. */
@Injectable()
export class Leafing implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly freezes: Freezes,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.sweeps.register({
      name: 'reading.leaves',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${OLD}`, [before(now, KEPT_FOR)]))[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          erased: (await returning(tx, `delete ${OLD} returning hour`, [before(now, KEPT_FOR)])).length,
        })),
    });
  }

  /** Of a page that is not the first, before it is shown: throws when there were too many. */
  async turn(who: Account, people: number): Promise<void> {
    const now = this.clock.now();
    const broken = await this.database.as(who, async (tx) => {
      for (const rule of this.config.pack.reading.leafing) {
        const [{ since, leafed }] = await tx.query<Leafed[]>(LEAFED, [who.id, before(now, rule.within)]);
        if (leafed >= rule.people) return { since, rule };
      }
      await tx.query(ADD, [who.id, new Date(Math.floor(now.getTime() / HOUR) * HOUR), people]);
      return null;
    });
    if (!broken) return;
    await this.freezes.freeze(who, { ...broken.rule, kind: 'leafing' }, broken.since);
    throw new Problem('reading/frozen');
  }
}
