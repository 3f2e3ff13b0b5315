import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, cookie as endpoints } from '@helder/contract';
import { dayOf } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';

const COUNT = `insert into visit_count as v (day, page, referrer, visits) values ($1, $2, $3, 1)
  on conflict (day, page, referrer) do update set visits = v.visits + 1`;

/** How often a page was opened, and from which site; no row knows who, when or from where. */
@Injectable()
export class Visits {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async count({ page, referrer }: BodyOf<typeof endpoints.visit>): Promise<void> {
    await this.database.asSystem((tx) => tx.query(COUNT, [dayOf(this.clock.now()), page, referrer ?? '']));
  }

  list(who: Account): Promise<AnswerOf<typeof endpoints.visits>> {
    return this.database.as(who, async (tx) => ({
      items: await tx.query<AnswerOf<typeof endpoints.visits>['items']>(
        `select day::text, page, nullif(referrer, '') as referrer, visits from visit_count order by day desc, visits desc, page limit 200`,
      ),
    }));
  }
}
