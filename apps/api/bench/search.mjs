// A search page through HTTP against the same SQL through pg: npm run bench -- search; CANDIDATES=100000 for a bigger pool
import { DICTIONARY, dayOf, after } from '@helder/policy';
import pg from 'pg';
import { randomOf } from '../../../seeds/pool/random.mjs';
import { employers } from '../../../seeds/pool/words.mjs';
import { FACETS } from '@helder/contract';
import { drive, inTurns } from './parts/measure.mjs';
import { organisationWithGrant, owner, plant, prepare, serve, signedIn } from './parts/world.mjs';

const ROUNDS = 5;
const CLIENTS = 8;
const SECONDS = Number(process.env.SECONDS ?? 4);
const candidates = Number(process.env.CANDIDATES ?? 10_000);
const { COUNTS, MOST_RELEVANT, NEWEST, parametersOf } = await import('../dist/search/pool.sql.js');
const { Cursors } = await import('../dist/search/cursors.service.js');
const { readConfig } = await import('../dist/core/config.js');

prepare();
process.stdout.write(plant(candidates));
const db = await owner();
const organisation = await organisationWithGrant(db);
const recruiter = await signedIn(db, 'recruiter', organisation);
await db.query('vacuum analyze');

const random = randomOf('questions');
const wordOf = (dictionary) => random.pick(Object.values(DICTIONARY[dictionary]))[random.chance(0.7) ? 'nl' : 'en'];
const codeOf = (dictionary) => random.pick(Object.keys(DICTIONARY[dictionary]));
/** What recruiters ask, and how often. */
const MIX = [
  [10, () => ({})],
  [10, () => ({ q: random.pick(employers) })],
  [20, () => ({ q: wordOf('skill') })],
  [15, () => ({ q: wordOf('function') })],
  [15, () => ({ q: wordOf('function'), region: codeOf('region'), years: '5-10,10-15' })],
  [10, () => ({ sector: codeOf('sector'), education: 'hbo,wo', language: 'en' })],
  [10, () => ({ q: `${wordOf('function')} or ${wordOf('skill')}`, sort: 'relevance' })],
  [10, () => ({ q: wordOf('function'), isDeep: true })],
];
const questions = MIX.flatMap(([weight, make]) => Array.from({ length: weight * 4 }, make)).sort(() => random.next() - 0.5);

const now = new Date();
const asked = ({ q, sort, isDeep, ...facets }) => ({
  now,
  organisation,
  words: q ?? null,
  maxRate: null,
  today: dayOf(now),
  soon: dayOf(after(now, 'P3M')),
  facets: Object.fromEntries(FACETS.map((facet) => [facet, facets[facet]?.split(',') ?? null])),
});
// the same pages on both sides: the place after the 100th match
const cursors = new Cursors(readConfig(process.env));
const settings = [recruiter.id, 'recruiter', '', organisation, now.toISOString()];
const ACT_AS = `select set_config('app.account', $1, true), set_config('app.role', $2, true), set_config('app.subject', $3, true), set_config('app.organisation', $4, true), set_config('app.now', $5, true)`;
const pool = new pg.Pool({ connectionString: readConfig(process.env).appUrl, max: CLIENTS });
async function page({ statement, parameters, counts }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(ACT_AS, settings);
    const { rows } = await client.query(statement, parameters);
    if (counts) await client.query(COUNTS, counts);
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
}

const app = await serve();
const ready = await Promise.all(
  questions.map(async (question) => {
    const beginning = parametersOf(asked(question));
    const isRanked = question.sort === 'relevance';
    const statement = isRanked ? MOST_RELEVANT : NEWEST;
    const place = question.isDeep ? (await page({ statement, parameters: [...beginning, 100, null, null] })).at(-1) : undefined;
    const { isDeep: _, ...query } = question;
    const search = new URLSearchParams({ ...query, ...(place && { after: cursors.seal([0, place.recency, place.id]) }) });
    const from = isRanked ? [null, null, null] : [place?.recency ?? null, place?.id ?? null];
    return { url: `${app.url}/api/candidates?${search}`, sql: { statement, parameters: [...beginning, 21, ...from], counts: beginning } };
  }),
);

const headers = { cookie: recruiter.cookie };
const ask = async ({ url }) => {
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
};
for (const each of ready) {
  const [{ items }, rows] = [await ask(each), await page(each.sql)];
  if (
    items.map(({ id }) => id).join() !==
    rows
      .slice(0, 20)
      .map(({ id }) => id)
      .join()
  )
    throw new Error(`not the same page: ${each.url}`);
}

const ways = { 'SQL through pg': ({ sql }) => page(sql), 'page over HTTP': ask };
const question = (client, n) => ready[(client * 37 + n) % ready.length];
const figures = await inTurns(ways, ROUNDS, async (way) => {
  const before = await app.cpu();
  const run = await drive((client, n) => way(question(client, n)), { clients: CLIENTS, seconds: SECONDS });
  return { ...run, cpu: (await app.cpu()) - before };
});
console.log(
  `${candidates} candidates, ${ready.length} questions, ${CLIENTS} clients, ${ROUNDS} interleaved runs of ${SECONDS} s, medians; all pages the same`,
);
for (const [name, { rate, p50, p99 }] of Object.entries(figures))
  console.log(`${name}: ${Math.round(rate)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
const [sql, http] = [figures['SQL through pg'], figures['page over HTTP']];
console.log(
  `${(http.rate / sql.rate).toFixed(2)} × the rate of the SQL, p99 ${(http.p99 / sql.p99).toFixed(2)} ×; ${Math.round(http.cpu / (http.rate * SECONDS))} µs of server CPU a page`,
);
await Promise.all([app.stop(), pool.end(), db.end()]);
