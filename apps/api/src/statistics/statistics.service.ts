import { Injectable } from '@nestjs/common';
import type { AnswerOf, statistics as endpoints } from '@helder/contract';
import { dayOf, LEAST, suppressed } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Profiles } from '../profile/profile.module.js';
import { SearchCounts } from './search-counts.service.js';

const TABLES = ['sector', 'region', 'level'] as const;
// who says nothing there is a group of its own, or the rest would give it away; who may not be found is in no figure
const COUNT = (of: string) =>
  `select coalesce(${of}, 'unknown') as code, count(*)::int as count from candidate_search where visible_until > $1 group by 1 order by 1`;

/** Figures about who can be found: groups of ten and more, and none that the others give away. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly profiles: Profiles,
    private readonly searches: SearchCounts,
  ) {}

  async show(admin: Account): Promise<AnswerOf<typeof endpoints.show>> {
    const now = this.clock.now();
    const counted = await this.database.asSystem(async (tx) => {
      const all = [];
      for (const of of TABLES) all.push({ of, cells: await tx.query<{ code: string; count: number }[]>(COUNT(of), [now]) });
      return all;
    });
    await this.database.as(admin, (tx) =>
      this.journal.write(tx, { action: 'statistics.read', crud: 'read', target: { type: 'statistics' } }),
    );
    const tables = counted.map(({ of, cells }) => ({ of, ...suppressed(cells) }));
    return { day: dayOf(now), least: LEAST, total: tables[0].total, tables: tables.map(({ of, cells }) => ({ of, cells })) };
  }

  async interest(who: Account): Promise<AnswerOf<typeof endpoints.interest>> {
    const published = await this.database.as(who, (tx) => this.profiles.publishedOf(tx, who.id));
    const occupation = published?.fields.function ?? null;
    return { function: occupation, organisations: occupation === null ? null : await this.searches.of(occupation) };
  }
}
