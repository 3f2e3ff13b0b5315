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
const LEAFED = 'select coalesce(sum(people), 0)::int as n from reading_leaf where account_id = $1 and hour > $2';
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

  /** Around the reading of a page that is not the first: throws when there were too many. */
  async turn<Page extends { items: readonly unknown[] }>(who: Account, read: () => Promise<Page>): Promise<Page> {
    const now = this.clock.now();
    for (const rule of this.config.pack.reading.leafing) {
      const [leafed, since] = await this.since(who, before(now, rule.within));
      if (leafed < rule.people) continue;
      await this.freezes.freeze(who, { ...rule, kind: 'leafing' }, since);
      throw new Problem('reading/frozen');
    }
    const page = await read();
    const hour = new Date(Math.floor(now.getTime() / HOUR) * HOUR);
    await this.database.as(who, (tx) => tx.query(ADD, [who.id, hour, page.items.length]));
    return page;
  }

  // what was leafed through before an admin judged it counts no more
  private since(who: Account, at: Date): Promise<[number, Date]> {
    return this.database.as(who, async (tx) => {
      const lifted = await this.freezes.lastLifted(tx, who);
      const start = lifted && lifted > at ? lifted : at;
      return [(await tx.query<{ n: number }[]>(LEAFED, [who.id, start]))[0].n, start];
    });
  }
}
