import { CandidateCard, CandidateView, FACETS, type Facet } from '@helder/contract';
import { indexQuery, NAMED_LEVELS, onTheRow, UNNAMED, wideQuery, type Words } from './question.sql.js';
import { ANY_TIME, type Span } from './cuts.service.js';

export type Asked = {
  now: Date;
  organisation: string;
  words: Words | null;
  facets: Readonly<Record<Facet, string[] | null>>;
  maxRate: number | null;
  /** Who is near enough, as the index knows it. */
  near: string | null;
  /** Calendar days in the Netherlands between which availability is "now", "within 3 months" and "later". */
  today: string;
  soon: string;
  /** Too few without a name fit: nobody of them is in the answer. */
  isNamedOnly: boolean;
};
export type Place = { rank: number; recency: string; id: string };
export type Statement = [sql: string, values: unknown[]];

/** Values of a statement, numbered while its text is written. */
class Values {
  readonly list: unknown[] = [];
  of(value: unknown, type: string) {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}
const write = (text: (values: Values) => string): Statement => {
  const values = new Values();
  return [text(values), values.list];
};

const bandOf = ({ today, soon }: Asked, values: Values) => {
  const [now, later] = [values.of(today, 'date'), values.of(soon, 'date')];
  return `case when availability <= ${now} then 'now' when availability <= ${later} then 'within-3-months' when availability > ${later} then 'later' end`;
};
/** How a row carries the codes of a facet: one, or several. */
const COLUMNS: Readonly<Record<Facet, { of: string | ((asked: Asked, values: Values) => string); isList?: true }>> = {
  sector: { of: 'sector' },
  function: { of: 'function' },
  specialism: { of: 'specialisms', isList: true },
  region: { of: 'region' },
  education: { of: 'education', isList: true },
  years: { of: 'years_band' },
  language: { of: 'languages', isList: true },
  availability: { of: bandOf },
};
const columnOf = (facet: Facet, asked: Asked, values: Values) => {
  const { of } = COLUMNS[facet];
  return typeof of === 'string' ? of : of(asked, values);
};
const fits = (facet: Facet, asked: Asked, values: Values) => {
  const codes = values.of(asked.facets[facet], 'text[]');
  const column = columnOf(facet, asked, values);
  return COLUMNS[facet].isList ? `${column} && ${codes}` : `${column} = any(${codes})`;
};

/**
 * Whom a candidate excluded is asked by the view `pool` alone, as only its owner may read exclusions: every statement over
 * the pool begins there. The organisation has a grant, or the candidate is there for every organisation.
 */
export const maySee = (organisation: string) =>
  `((select exists (select from pool_grant where organisation_id = ${organisation}::uuid)) or level = 'public')::int <> 0`;

/** What every statement asks of a row; the grant and the date are asked here, and once more by the view `pool`. As numbers: see migration 34. */
function conditions(asked: Asked, { from, until }: Span, inIndex: string | null, values: Values): string {
  const { now, organisation, words, maxRate, isNamedOnly } = asked;
  return [
    `(visible_until > ${values.of(now, 'timestamptz')})::int <> 0`,
    maySee(values.of(organisation, 'uuid')),
    ...(from ? [`recency >= ${values.of(from, 'timestamptz')}`] : []),
    ...(until ? [`recency < ${values.of(until, 'timestamptz')}`] : []),
    ...(inIndex ? [`words @@ ${values.of(inIndex, 'tsquery')}`] : []),
    ...(words?.exact ? [`placed @@ ${values.of(words.exact, 'tsquery')}`] : []),
    ...(isNamedOnly ? [`level = any(${values.of(NAMED_LEVELS, 'text[]')})`] : []),
    ...(maxRate === null ? [] : [`rate <= ${values.of(maxRate, 'numeric')}`]),
  ].join(' and ');
}
const matches = (asked: Asked, span: Span, values: Values, more: string | null = null) =>
  [conditions(asked, span, indexQuery(asked, more), values), ...onTheRow(asked.facets).map((facet) => fits(facet, asked, values))].join(
    ' and ',
  );

// what only the opened candidate shows stays behind, also inside this house
const NOT_ON_CARD = [...Object.keys(CandidateView.shape).filter((key) => !(key in CandidateCard.shape)), 'sealed'];
const WEIGHTS = { title: 'a', skills: 'b', profile: 'c', cv: 'd' };
/** A card, its place, and why it is there; looked up for the rows of the page only. */
function card({ words }: Asked, values: Values): string {
  const reason = words && values.of(words.reason, 'tsquery');
  const places = Object.entries(WEIGHTS).map(
    ([name, weight]) => `case when ts_filter(placed, '{${weight}}') @@ ${reason} then '${name}' end`,
  );
  return `view - '{${NOT_ON_CARD.join()}}'::text[] as view, to_json(recency) #>> '{}' as recency, id, rank,
    ${words ? `array_remove(array[${places.join()}], null)` : `'{}'::text[]`} as "foundIn"`;
}

/** The newest of one span, after a place. */
export const newest = (asked: Asked, span: Span, limit: number, after: Place | null): Statement =>
  write((values) => {
    const place = after && `and (recency, id) < (${values.of(after.recency, 'timestamptz')}, ${values.of(after.id, 'uuid')})`;
    return `select ${card(asked, values)} from (
      select view, recency, id, placed, 0::float8 as rank from pool where ${matches(asked, span, values)} ${place ?? ''}
      order by recency desc, id desc limit ${values.of(limit, 'int')}
    ) page order by recency desc, id desc`;
  });

/**
 * A page, best first: the newest 1,000 matches by rank, then all others by date, so that no rank hides anybody.
 * Only among those since a moment, which is enough where `isWhole`: 1,000 were found.
 */
export const mostRelevant = (asked: Asked, since: Span, limit: number, after: Place | null): Statement =>
  write((values) => {
    const place =
      after && `(${values.of(after.rank, 'float8')}, ${values.of(after.recency, 'timestamptz')}, ${values.of(after.id, 'uuid')})`;
    const [most, reason] = [values.of(limit, 'int'), values.of(asked.words!.reason, 'tsquery')];
    const isAfter = place ? `(rank, recency, id) < ${place}` : 'true';
    return `with newest as materialized (
      select recency, id, view, placed from pool where ${matches(asked, since, values)} order by recency desc, id desc limit 1000
    ), whole as (
      select count(*) = 1000 as is_found from newest
    ), others as (
      select view, recency, id, placed, 0::float8 as rank from pool
      where ${matches(asked, ANY_TIME, values)} and (select is_found from whole) and (recency, id) < (select recency, id from newest order by recency, id limit 1)
        ${place ? `and (0, recency, id) < ${place}` : ''}
      order by recency desc, id desc limit ${most}
    )
    select ${card(asked, values)}, (select is_found from whole) as "isWhole" from (
      select * from (
        select view, recency, id, placed, ts_rank(placed, ${reason})::float8 as rank from newest union all select * from others
      ) every_match
      where ${isAfter} order by rank desc, recency desc, id desc limit ${most}
    ) page order by rank desc, recency desc, id desc`;
  });

/** How many of one span fit everything, counted up to a limit; of those without a name alone, if asked so. */
export const howMany = (asked: Asked, span: Span, limit: number, isUnnamed = false): Statement =>
  write((values) => {
    const fit = matches(asked, span, values, isUnnamed ? UNNAMED : null);
    return `select count(*)::int as n from (select from pool where ${fit} limit ${values.of(limit, 'int')}) counted`;
  });

/** How many are counted at most: for the total, and for all filters together. */
export const CAP = 1000;

/** Facet counts of the newest of one span: each facet with the others applied and its own not. */
export const counts = (asked: Asked, span: Span, limit: number): Statement =>
  write((values) => {
    const chosen = FACETS.filter((facet) => asked.facets[facet]);
    const off = chosen.map((facet) => `(not coalesce(${fits(facet, asked, values)}, false))::int as off_${facet}`);
    const sum = chosen.map((facet) => `off_${facet}`).join(' + ');
    // of the newest part codes are looked at on the row, which is cheap; what the index can answer better is not walked by date
    const isForIndex = asked.words || asked.near || span.until;
    const wide = isForIndex ? wideQuery(asked) : null;
    const columns = FACETS.map((facet) => `${columnOf(facet, asked, values)} as ${facet}`);
    // a row that fits all facets counts for each; one that fits all but one counts for that one
    const isCounted = (facet: Facet) => (chosen.includes(facet) ? `off <= off_${facet}` : sum ? 'off = 0' : 'true');
    const countOf = (facet: Facet) =>
      COLUMNS[facet].isList
        ? // unnest in the select list: in the from list each row would pay for a table of its own
          `select '${facet}', code, count(*)::int from (select unnest(${facet}) as code from hit where ${isCounted(facet)}) each group by code`
        : `select '${facet}', ${facet}, count(*)::int from hit where ${isCounted(facet)} and ${facet} is not null group by ${facet}`;
    return `with seen as (
      select ${[...columns, ...off, 'recency'].join(', ')} from pool where ${conditions(asked, span, wide, values)} ${isForIndex ? 'offset 0' : ''}
    ), hit as materialized (
      select *, ${sum || '0'} as off from seen ${sum ? `where ${sum} <= 1` : ''} order by recency desc limit ${values.of(limit, 'int')}
    )
    select (select count(*)::int from hit) as seen, (select count(*)::int from hit where ${sum ? 'off = 0' : 'true'}) as fit,
      (select coalesce(json_agg(counted), '[]') from (${FACETS.map(countOf).join(' union all ')}) counted (facet, code, count)) as counts`;
  });
