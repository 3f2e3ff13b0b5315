import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf, LEAST, monthOf } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Database, returning, type Actor } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';

/** Which organisations searched for an occupation this month: no recruiter, no word, no moment. */
@Injectable()
export class SearchCounts implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.sweeps.register({
      name: 'statistics.searches',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) =>
            (await tx.query<{ n: number }[]>('select count(*)::int as n from search_count where month < $1', [monthAt(now)]))[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          erased: (await returning(tx, 'delete from search_count where month < $1 returning month', [monthAt(now)])).length,
        })),
    });
  }

  /** In a transaction of its own: in one of a single moment, two who note the same would fail. */
  async note(who: Actor, organisation: string, functions: readonly string[]): Promise<void> {
    if (!functions.length) return;
    await this.database.as(who, (tx) =>
      tx.query('insert into search_count (month, function, organisation_id) select $1, unnest($2::text[]), $3 on conflict do nothing', [
        monthAt(this.clock.now()),
        // in one order, or two would wait for each other
        [...functions].sort(),
        organisation,
      ]),
    );
  }

  /** Null under ten. */
  async of(occupation: string): Promise<number | null> {
    const [{ n }] = await this.database.asSystem((tx) =>
      tx.query<{ n: number }[]>('select count(*)::int as n from search_count where month = $1 and function = $2', [
        monthAt(this.clock.now()),
        occupation,
      ]),
    );
    return n < LEAST ? null : n;
  }
}

const monthAt = (at: Date) => monthOf(dayOf(at));
