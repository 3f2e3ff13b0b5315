import { DICTIONARY, dayOf, after } from '@helder/policy';
import { FACETS } from '@helder/contract';
import { randomOf } from '../../../../seeds/pool/random.mjs';
import { employers } from '../../../../seeds/pool/words.mjs';

const built = (name) => import(`../../dist/search/${name}.js`);
const [{ mostRelevant, newest }, { UNDERSTAND }, { Cuts, newestFirst }, { Counting, SMALLEST_GROUP }] = await Promise.all(
  ['pool.sql', 'question.sql', 'cuts.service', 'counting.service'].map(built),
);
const counting = new Counting();
let cuts;
/** Whose pool it is: the API looks up with its own connection where to cut it. */
export function openCuts(db) {
  const query = async (...statement) => (await db.query(...statement)).rows;
  cuts = new Cuts({ now: () => new Date() }, { asSystem: (act) => act({ query }) });
}

/** What recruiters ask, and how often. */
export function questions(seed, times = 4) {
  const random = randomOf(seed);
  const wordOf = (dictionary) => random.pick(Object.values(DICTIONARY[dictionary]))[random.chance(0.7) ? 'nl' : 'en'];
  const codeOf = (dictionary) => random.pick(Object.keys(DICTIONARY[dictionary]));
  const mix = [
    [10, () => ({})],
    [10, () => ({ q: random.pick(employers) })],
    [20, () => ({ q: wordOf('skill') })],
    [15, () => ({ q: wordOf('function') })],
    [15, () => ({ q: wordOf('function'), region: codeOf('region'), years: '5-10,10-15' })],
    [10, () => ({ sector: codeOf('sector'), education: 'hbo,wo', language: 'en' })],
    [10, () => ({ q: `${wordOf('function')} or ${wordOf('skill')}`, sort: 'relevance' })],
    [10, () => ({ q: wordOf('function'), isDeep: true })],
  ];
  return mix
    .flatMap(([weight, make]) => Array.from({ length: weight * times }, make))
    .map((question) => [random.next(), question])
    .sort(([a], [b]) => a - b)
    .map(([, question]) => question);
}

/** What the API asks the database for one question; `tx` runs a statement and answers its rows. */
export async function understood(tx, organisation, { q, ...chosen }, now = new Date()) {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, chosen[facet]?.split(',') ?? null]));
  const [words = null] = q ? await tx.query(UNDERSTAND, [q]) : [];
  const asked = {
    now,
    organisation,
    words,
    facets,
    near: null,
    maxRate: null,
    today: dayOf(now),
    soon: dayOf(after(now, 'P3M')),
    isNamedOnly: false,
  };
  const isNarrow = FACETS.filter((facet) => facets[facet]).length + (words?.conditions ?? 0) >= 2;
  if (!isNarrow) return asked;
  return { ...asked, isNamedOnly: (await counting.upTo(tx, asked, SMALLEST_GROUP, true)) < SMALLEST_GROUP };
}

export async function pageOf(tx, asked, sort, place, size = 21) {
  let rows = [];
  if (sort === 'relevance' && asked.words) {
    await newestFirst(await cuts.sinces(), async (span) => {
      rows = await tx.query(...mostRelevant(asked, span, size, place));
      return rows[0]?.isWhole ?? false;
    });
    return rows;
  }
  await newestFirst(await cuts.spans(place?.recency), async (span) => {
    rows.push(...(await tx.query(...newest(asked, span, size - rows.length, place))));
    return rows.length >= size;
  });
  return rows;
}

export const countsOf = async (tx, asked, rows, { sort, place }) =>
  counting.of(
    tx,
    asked,
    await (sort || place || FACETS.some((facet) => asked.facets[facet]) ? cuts.spans() : cuts.spansAfter(rows[20]?.recency ?? null)),
  );
