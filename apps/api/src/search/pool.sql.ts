import { CandidateCard, CandidateView, type Facet } from '@helder/contract';

/** Parameters every statement over the pool begins with, in this order. */
export type Asked = {
  now: Date;
  organisation: string;
  words: string | null;
  facets: Readonly<Record<Facet, string[] | null>>;
  maxRate: number | null;
  /** Calendar days in the Netherlands between which availability is "now", "within 3 months" and "later". */
  today: string;
  soon: string;
};
export const parametersOf = ({ now, organisation, words, facets, maxRate, today, soon }: Asked): unknown[] => [
  now,
  organisation,
  words,
  maxRate,
  today,
  soon,
  ...FACETS_IN_ORDER.map((facet) => facets[facet]),
];

const BAND = `case when availability <= $5::date then 'now' when availability <= $6::date then 'within-3-months' when availability > $6::date then 'later' end`;

/** How a row carries the codes of a facet: one, or several. */
const COLUMNS: Readonly<Record<Facet, { of: string; isList?: true }>> = {
  sector: { of: 'sector' },
  function: { of: 'function' },
  specialism: { of: 'specialisms', isList: true },
  region: { of: 'region' },
  education: { of: 'education', isList: true },
  years: { of: 'years_band' },
  language: { of: 'languages', isList: true },
  availability: { of: BAND },
};
const FACETS_IN_ORDER = Object.keys(COLUMNS) as Facet[];
const parameter = (facet: Facet) => `$${7 + FACETS_IN_ORDER.indexOf(facet)}::text[]`;
/** The first parameter a statement may add. */
const MORE = 7 + FACETS_IN_ORDER.length;

const fits = (facet: Facet) => {
  const { of, isList } = COLUMNS[facet];
  return `(${parameter(facet)} is null or ${isList ? `${of} && ${parameter(facet)}` : `${of} = any(${parameter(facet)})`})`;
};

/**
 * Whom a candidate excluded is asked by the view `pool` alone, as only its owner may read exclusions: every statement over
 * the pool begins there. The organisation has a grant, or the candidate is there for every organisation.
 */
export const maySee = (organisation: string) =>
  `((select exists (select from pool_grant where organisation_id = ${organisation}::uuid)) or level = 'public')`;
// the grant and the date are asked here, and once more by the view `pool`
const ALLOWED = `visible_until > $1 and ${maySee('$2')}`;
const ASKED = `${ALLOWED} and ($3::text is null or words @@ search_query($3)) and ($4::numeric is null or rate <= $4)`;
const MATCHES = `${ASKED} and ${FACETS_IN_ORDER.map(fits).join(' and ')}`;

const [LIMIT, RECENCY, ID, RANK] = [`$${MORE}`, `$${MORE + 1}::timestamptz`, `$${MORE + 2}::uuid`, `$${MORE + 3}::float8`];
// what only the opened candidate shows stays behind, also inside this house
const NOT_ON_CARD = Object.keys(CandidateView.shape).filter((key) => !(key in CandidateCard.shape));
// reasons are looked up for the rows of the page only
const CARD = `view - '{${NOT_ON_CARD.join()}}'::text[] as view, recency::text as recency, id, rank, array_remove(array[
    case when words @@ search_reason($3, 'A') then 'title' end, case when words @@ search_reason($3, 'B') then 'skills' end,
    case when words @@ search_reason($3, 'C') then 'profile' end, case when words @@ search_reason($3, 'D') then 'cv' end], null) as "foundIn"`;

/** A page, newest first: limit, then the place of the last row seen (recency, id). */
export const NEWEST = `select ${CARD} from (
    select view, recency, id, words, 0::float8 as rank from pool
    where ${MATCHES} and (${RECENCY} is null or (recency, id) < (${RECENCY}, ${ID}))
    order by recency desc, id desc limit ${LIMIT}
  ) page order by recency desc, id desc`;

/** A page, best first: the newest 1,000 matches by rank, then all others by date, so that no rank hides anybody. */
export const MOST_RELEVANT = `with newest as materialized (
    select view, recency, id, words from pool where ${MATCHES} order by recency desc, id desc limit 1000
  ), ranked as (
    select view, recency, id, words, ts_rank(words, search_query($3))::float8 as rank from newest
  ), others as (
    select view, recency, id, words, 0::float8 as rank from pool
    where ${MATCHES} and (select count(*) = 1000 from newest) and (recency, id) < (select recency, id from newest order by recency, id limit 1)
      and (${RANK} is null or (0, recency, id) < (${RANK}, ${RECENCY}, ${ID}))
    order by recency desc, id desc limit ${LIMIT}
  )
  select ${CARD} from (
    select * from (select * from ranked union all select * from others) every_match
    where ${RANK} is null or (rank, recency, id) < (${RANK}, ${RECENCY}, ${ID})
    order by rank desc, recency desc, id desc limit ${LIMIT}
  ) page order by rank desc, recency desc, id desc`;

/** How many are counted at most: for the total, and per facet. */
export const TOTAL_CAP = 1000;
const FACET_CAP = 5000;

/** How many came later than a moment. */
export const NEWER = `select count(*)::int as n from (select from pool where ${MATCHES} and recency > $${MORE}::timestamptz limit ${TOTAL_CAP + 1}) newer`;

const isOff = (facet: Facet) => `(not coalesce(${fits(facet)}, false))::int`;
// a row that fits all facets counts for each; one that fits all but one counts for that one
const countOf = (facet: Facet) =>
  COLUMNS[facet].isList
    ? // unnest in the select list: in the from list each row would pay for a table of its own
      `select '${facet}', code, count(*)::int from (select unnest(${facet}) as code from hit where off <= off_${facet}) each group by code`
    : `select '${facet}', ${facet}, count(*)::int from hit where off <= off_${facet} and ${facet} is not null group by ${facet}`;

/** Total and facet counts; each facet with the others applied and its own not. */
export const COUNTS = `with seen as (
    select ${FACETS_IN_ORDER.map((facet) => `${COLUMNS[facet].of} as ${facet}, ${isOff(facet)} as off_${facet}`).join(', ')}, recency
    from pool where ${ASKED}
  ), hit as materialized (
    select *, ${FACETS_IN_ORDER.map((facet) => `off_${facet}`).join(' + ')} as off from seen
    where ${FACETS_IN_ORDER.map((facet) => `off_${facet}`).join(' + ')} <= 1 order by recency desc limit ${FACET_CAP + 1}
  )
  select (select count(*)::int from (select from pool where ${MATCHES} limit ${TOTAL_CAP + 1}) counted) as total,
    (select count(*) > ${FACET_CAP} from hit) as "isCapped",
    (select coalesce(json_agg(counted order by count desc, code), '[]') from (${FACETS_IN_ORDER.map(countOf).join(' union all ')}) counted (facet, code, count)) as counts`;
