import { FACETS, type Facet } from '@helder/contract/search.js';
import { areaOf, DICTIONARY, DISTANCES } from '@helder/policy/dictionary/index.js';

export const SORTS = ['relevance', 'newest'] as const;
export type Sort = (typeof SORTS)[number];
/** Within so many kilometres of a postcode. */
export type Near = { postcode: string; within: string };
/** What is asked, as it stands in the address. */
export type Asked = { q: string; facets: Record<Facet, string[]>; maxRate?: number; near?: Near; sort: Sort; after?: string };

const RATES = { least: 1, most: 1000 };
export const isRate = (rate: number | undefined): rate is number => typeof rate === 'number' && rate >= RATES.least && rate <= RATES.most;

/** Reads the address of the page; what no list knows is left out. */
export function askedIn(params: URLSearchParams): Asked {
  const q = params.get('q')?.trim() ?? '';
  const known = (facet: Facet) => (params.get(facet)?.split(',') ?? []).filter((code) => code in DICTIONARY[facet]);
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, known(facet)])) as Asked['facets'];
  const rate = Number(params.get('maxRate') ?? Number.NaN);
  const sort = SORTS.find((each) => each === params.get('sort')) ?? (q ? 'relevance' : 'newest');
  const postcode = params.get('near') ?? '';
  const within = DISTANCES.map(String).find((km) => km === params.get('within')) ?? '25';
  const near = areaOf(postcode) ? { postcode, within } : undefined;
  return { q, facets, maxRate: isRate(rate) ? rate : undefined, near, sort, after: params.get('after') ?? undefined };
}

/** The same question for the API. */
export const queryOf = ({ q, facets, maxRate, near, sort, after }: Asked) => ({
  ...(q && { q }),
  ...Object.fromEntries(FACETS.filter((facet) => facets[facet].length).map((facet) => [facet, facets[facet].join(',')])),
  ...(maxRate !== undefined && { maxRate }),
  ...(near && { near: near.postcode, within: near.within as '25' }),
  ...(after && { after }),
  sort,
});

/** How many filters narrow it. */
export const filtersIn = ({ facets, maxRate, near }: Asked) =>
  FACETS.reduce((sum, facet) => sum + facets[facet].length, 0) + [maxRate, near].filter((each) => each !== undefined).length;

/** The address with one thing changed; a new question starts at its first page. */
export function changed(params: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  return changedAll(params, { [name]: value });
}
export function changedAll(params: URLSearchParams, values: Record<string, string | undefined>): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('after');
  for (const [name, value] of Object.entries(values))
    if (value) next.set(name, value);
    else next.delete(name);
  return next;
}
