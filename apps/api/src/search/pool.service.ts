import { Injectable } from '@nestjs/common';
import { FACETS, type AnswerOf, type CandidateCard, type Facet, type QueryOf, type search as endpoints } from '@helder/contract';
import { after, dayOf } from '@helder/policy';
import type * as z from 'zod';
import { Clock } from '../core/clock.js';
import { Database, type Actor } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { SearchCounts } from '../statistics/statistics.module.js';
import { Cursors } from './cursors.service.js';
import { Grants } from './grants.service.js';
import { COUNTS, MOST_RELEVANT, NEWER, NEWEST, parametersOf, TOTAL_CAP, type Asked } from './pool.sql.js';

type Query = QueryOf<typeof endpoints.find>;
type Page = AnswerOf<typeof endpoints.find>;
type Card = z.output<typeof CandidateCard>;
type Row = { view: Omit<Card, 'foundIn'>; recency: string; id: string; rank: number; foundIn: Card['foundIn'] };
type Counted = { total: number; isCapped: boolean; counts: { facet: Facet; code: string; count: number }[] };

const PAGE_SIZE = 20;
/** Smaller groups are not counted: a number must not point at somebody. */
const SMALLEST_GROUP = 5;

/** What recruiters of an organisation with a grant find. */
@Injectable()
export class Pool {
  constructor(
    private readonly clock: Clock,
    private readonly searchCounts: SearchCounts,
    private readonly cursors: Cursors,
    private readonly database: Database,
    private readonly grants: Grants,
    private readonly journal: Journal,
  ) {}

  async find(who: Account, query: Query): Promise<Page> {
    const organisation = await this.grants.organisationOf(who, 'candidate.search');
    const asked = this.asked(organisation, query);
    const isRanked = query.sort === 'relevance' && asked.words !== null;
    const place = query.after === undefined ? [] : this.cursors.open(query.after);
    return this.database.as(who, async (tx) => {
      const beginning = parametersOf(asked);
      const [rank = null, recency = null, id = null] = place;
      const from = isRanked ? [recency, id, rank] : [recency, id];
      const rows = await tx.query<Row[]>(isRanked ? MOST_RELEVANT : NEWEST, [...beginning, PAGE_SIZE + 1, ...from]);
      const [counted] = await tx.query<Counted[]>(COUNTS, beginning);
      const shown = rows.slice(0, PAGE_SIZE);
      await this.searchCounts.note(tx, organisation, asked.facets.function ?? []);
      await this.journal.write(tx, {
        action: 'candidate.search',
        crud: 'read',
        target: { type: 'pool' },
        organisation,
        ground: 'be-found',
        changes: narrowedBy(query).map((field) => ({ field, op: 'read' })),
        counts: { queryLength: asked.words?.length ?? 0, shown: shown.length, found: Math.min(counted.total, TOTAL_CAP) },
      });
      return toPage(shown, counted, rows.length > PAGE_SIZE ? this.cursors.seal(placeOf(shown.at(-1)!)) : null);
    });
  }

  /** How many there are who came later than that, as this recruiter would find them now; nothing is shown of them. */
  async countNewer(who: Actor & { organisation: { id: string } }, query: Query, since: Date): Promise<number> {
    const beginning = parametersOf(this.asked(who.organisation.id, query));
    const [{ n }] = await this.database.as(who, (tx) => tx.query<{ n: number }[]>(NEWER, [...beginning, since]));
    return n;
  }

  private asked(organisation: string, query: Query): Asked {
    const now = this.clock.now();
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, query[facet]?.split(',') ?? null])) as Asked['facets'];
    return {
      now,
      organisation,
      words: query.q || null,
      facets,
      maxRate: query.maxRate ?? null,
      today: dayOf(now),
      soon: dayOf(after(now, 'P3M')),
    };
  }
}

const narrowedBy = (query: Query) => [...FACETS, 'maxRate' as const].filter((name) => query[name] !== undefined);
const placeOf = ({ rank, recency, id }: Row) => [rank, recency, id];

const toPage = (rows: Row[], { total, isCapped, counts }: Counted, next: string | null): Page => ({
  items: rows.map(({ view, foundIn }) => ({ ...view, foundIn })),
  total: { count: Math.min(total, TOTAL_CAP), isCapped: total > TOTAL_CAP },
  facets: FACETS.map((facet) => ({
    facet,
    isCapped,
    values: counts
      .filter((each) => each.facet === facet)
      .map(({ code, count }) => ({ code, count: count < SMALLEST_GROUP ? null : count })),
  })),
  next,
});
