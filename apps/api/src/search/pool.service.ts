import { Injectable } from '@nestjs/common';
import { FACETS, type AnswerOf, type CandidateCard, type QueryOf, type search as endpoints } from '@helder/contract';
import { after, dayOf, isNamed } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, type Actor } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { SearchCounts } from '../statistics/statistics.module.js';
import { Cards } from './cards.service.js';
import { Counting, SMALLEST_GROUP, type Counted } from './counting.service.js';
import { Cuts, newestFirst } from './cuts.service.js';
import { Cursors } from './cursors.service.js';
import { Grants } from './grants.service.js';
import { CAP, howMany, mostRelevant, newest, type Asked, type Place } from './pool.sql.js';
import { nearTo, UNDERSTAND, type Words } from './question.sql.js';

type Query = QueryOf<typeof endpoints.find>;
type Page = AnswerOf<typeof endpoints.find>;
type Card = z.output<typeof CandidateCard>;
type Row = Place & { isWhole?: boolean; view: Omit<Card, 'foundIn'>; foundIn: Card['foundIn'] };

const PAGE_SIZE = 20;
/** From so many things asked at once on, an answer could single out one person without a name. */
const NARROW = 2;

/** What recruiters of an organisation with a grant find. */
@Injectable()
export class Pool {
  constructor(
    private readonly cards: Cards,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly counting: Counting,
    private readonly cursors: Cursors,
    private readonly cuts: Cuts,
    private readonly database: Database,
    private readonly grants: Grants,
    private readonly journal: Journal,
    private readonly searchCounts: SearchCounts,
  ) {}

  async find(who: Account, query: Query): Promise<Page> {
    const organisation = await this.grants.organisationOf(who, 'candidate.search');
    const place = query.after === undefined ? null : placeOf(this.cursors.open(who, query.after));
    // one moment for all that is asked: who moves to a newer layer meanwhile is neither missed nor met twice
    const page = await this.database.asOfOneMoment(who, 'candidate_search', async (tx) => {
      const asked = await this.asked(tx, organisation, query);
      const isNothing = asked.words?.lexemes === '';
      const rows = isNothing ? [] : await this.page(tx, asked, query.sort, place);
      const counted = isNothing ? NOBODY : await this.counting.of(tx, asked, await this.partsToCount(rows, query));
      const shown = await this.cards.asShown(tx, organisation, rows.slice(0, PAGE_SIZE));
      await this.journal.write(tx, {
        action: 'candidate.search',
        crud: 'read',
        target: { type: 'pool' },
        organisation,
        ground: 'be-found',
        changes: narrowedBy(query).map((field) => ({ field, op: 'read' })),
        counts: { queryLength: query.q?.length ?? 0, shown: shown.length, found: Math.min(counted.total, CAP) },
      });
      const last = rows.length > PAGE_SIZE ? shown.at(-1)! : null;
      return toPage(shown, counted, asked.isNamedOnly, last && this.cursors.seal(who, [last.rank, last.recency, last.id]));
    });
    await this.searchCounts.note(who, organisation, query.function?.split(',') ?? []);
    return page;
  }

  /** How many there are who came later than that, as this recruiter would find them now; nothing is shown of them. */
  countNewer(who: Actor & { organisation: { id: string } }, query: Query, since: Date): Promise<number> {
    const newer = { from: new Date(since.getTime() + 1), until: null };
    return this.database.asOfOneMoment(who, 'candidate_search', async (tx) => {
      const asked = await this.asked(tx, who.organisation.id, query);
      if (asked.words?.lexemes === '') return 0;
      return (await tx.query<{ n: number }[]>(...howMany(asked, newer, CAP + 1)))[0].n;
    });
  }

  private async page(tx: EntityManager, asked: Asked, sort: Query['sort'], place: Place | null): Promise<Row[]> {
    let rows: Row[] = [];
    if (sort === 'relevance' && asked.words) {
      await newestFirst(await this.cuts.sinces(), async (span) => {
        rows = await tx.query<Row[]>(...mostRelevant(asked, span, PAGE_SIZE + 1, place));
        return rows[0]?.isWhole ?? false;
      });
      return rows;
    }
    await newestFirst(await this.cuts.spans(place?.recency), async (span) => {
      rows.push(...(await tx.query<Row[]>(...newest(asked, span, PAGE_SIZE + 1 - rows.length, place))));
      return rows.length > PAGE_SIZE;
    });
    return rows;
  }

  private partsToCount(rows: readonly Row[], { sort, after, ...query }: Query) {
    // with a filter more is counted than fits: each is counted with its own choice undone
    const isLikePage = sort === 'newest' && after === undefined && FACETS.every((facet) => query[facet] === undefined);
    return isLikePage ? this.cuts.spansAfter(rows[PAGE_SIZE]?.recency ?? null) : this.cuts.spans();
  }

  private async asked(tx: EntityManager, organisation: string, query: Query): Promise<Asked> {
    const now = this.clock.now();
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, query[facet]?.split(',') ?? null])) as Asked['facets'];
    const [words = null] = query.q ? await tx.query<Words[]>(UNDERSTAND, [query.q]) : [];
    const near = query.near === undefined ? null : nearTo(query.near, Number(query.within));
    const days = { today: dayOf(now), soon: dayOf(after(now, 'P3M')) };
    const asked = { now, organisation, words, facets, near, maxRate: query.maxRate ?? null, ...days };
    const isNarrow = narrowedBy(query).length + (words?.conditions ?? 0) >= NARROW;
    return { ...asked, isNamedOnly: isNarrow && (await this.areFewUnnamed(tx, { ...asked, isNamedOnly: false })) };
  }

  /** Nobody, or too few to hide among: the answer is the same. */
  private async areFewUnnamed(tx: EntityManager, asked: Asked): Promise<boolean> {
    if (this.config.pack.visibility.levels.every((level) => level === 'hidden' || isNamed(level))) return false;
    return (await this.counting.upTo(tx, asked, SMALLEST_GROUP, true)) < SMALLEST_GROUP;
  }
}

const NOBODY: Counted = { total: 0, isCapped: false, counts: [] };
const narrowedBy = (query: Query) => [...FACETS, 'maxRate' as const, 'near' as const].filter((name) => query[name] !== undefined);
const placeOf = ([rank, recency, id]: (string | number)[]) => ({ rank, recency, id }) as Place;

const toPage = (rows: Row[], { total, isCapped, counts }: Counted, isNamedOnly: boolean, next: string | null): Page => ({
  items: rows.map(({ view, foundIn }) => ({ ...view, foundIn })),
  total: { count: Math.min(total, CAP), isCapped: total > CAP },
  isNamedOnly,
  facets: FACETS.map((facet) => ({
    facet,
    isCapped,
    values: counts
      .filter((each) => each.facet === facet)
      .map(({ code, count }) => ({ code, count: count < SMALLEST_GROUP ? null : count })),
  })),
  next,
});
