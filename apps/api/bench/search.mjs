// The search of recruiters: npm run bench -- search --size 10k,100k,1M; pools are kept in .data/bench for the next time
import pg from 'pg';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inTransaction, logged, staleReads, waysToWrite } from './parts/acts.mjs';
import { drive, inTurns } from './parts/measure.mjs';
import { joined, naive, plantPeers } from './parts/peers.mjs';
import { openPool, startBench } from './parts/pools.mjs';
import { countsOf, openCuts, pageOf, questions, understood } from './parts/questions.mjs';
import { organisationWithGrant, owner, serve, signedIn } from './parts/world.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
    stale: { type: 'string', default: '2000' },
  },
});
const [ROUNDS, SECONDS, CLIENTS] = [Number(values.rounds), Number(values.seconds), 8];
const UNITS = { k: 1_000, M: 1_000_000 };
const sizes = values.size.split(',').map((size) => parseFloat(size) * (UNITS[size.at(-1)] ?? 1));
const { Cursors } = await import('../dist/search/cursors.service.js');
const { readConfig } = await import('../dist/core/config.js');

for (const engine of ['searchd', 'mariadbd', 'mysqld'])
  try {
    execFileSync('which', [engine], { stdio: 'ignore' });
  } catch {
    console.log(`${engine} is not installed and not measured`);
  }
const server = await startBench();
const p50 = [];
try {
  for (const size of sizes) p50.push(await measure(size));
} catch (error) {
  // connections that are still open would complain louder than what went wrong
  console.error(error);
  process.exit(1);
}
await server.stop();
if (p50.length > 1)
  console.log(`\n${sizes[0]} → ${sizes.at(-1)} candidates: p50 of the mix ${(p50.at(-1) / p50[0]).toFixed(2)} × (bar: at most 2 ×)`);

async function measure(size) {
  console.log(`\n--- ${size.toLocaleString('en')} candidates`);
  await openPool(server, size, plantPeers);
  const db = await owner();
  openCuts(db);
  const organisation = await organisationWithGrant(db);
  const recruiter = { ...(await signedIn(db, 'recruiter', organisation)), role: 'recruiter', organisation };
  const pool = new pg.Pool({ connectionString: readConfig(process.env).appUrl, max: CLIENTS });
  const app = await serve();
  const as = (act) => inTransaction(pool, recruiter, act);
  const cursors = new Cursors(readConfig(process.env));

  const ready = [];
  for (const { isDeep, ...question } of questions('mix')) {
    const place =
      isDeep && (await as(async (tx) => (await pageOf(tx, await understood(tx, organisation, question), 'newest', null, 100)).at(-1)));
    const after = place && cursors.seal(recruiter, [place.rank, place.recency, place.id]);
    const search = new URLSearchParams({ ...question, ...(after && { after }) });
    ready.push({ question, place: place || null, isDeep, url: `${app.url}/api/candidates?${search}` });
  }
  const page = ({ question, place }) =>
    as(async (tx) => {
      const asked = await understood(tx, organisation, question);
      const rows = asked.words?.lexemes === '' ? [] : await pageOf(tx, asked, question.sort, place);
      await countsOf(tx, asked, rows, { sort: question.sort, place });
      await logged(tx, 'candidate.search', 'read', 'pool');
      return rows;
    });
  const ask = async ({ url }) => {
    const answer = await fetch(url, { headers: { cookie: recruiter.cookie } });
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
    return answer.json();
  };
  const idsOf = (rows) =>
    rows
      .slice(0, 20)
      .map(({ id }) => id)
      .join();
  for (const each of ready)
    if (idsOf((await ask(each)).items) !== idsOf(await page(each))) throw new Error(`not the same page: ${each.url}`);

  const at = (client, n) => ready[(client * 37 + n) % ready.length];
  const run = (way) => drive((client, n) => way(at(client, n)), { clients: CLIENTS, seconds: SECONDS });
  const memory = [await app.memory()];
  const whole = await inTurns({ 'SQL through pg': page, 'page over HTTP': ask }, ROUNDS, async (way) => {
    const figures = await run(way);
    if (way === ask) memory.push(await app.memory());
    return figures;
  });
  say(whole);
  const [sql, http] = Object.values(whole);
  console.log(`HTTP / SQL ${(http.rate / sql.rate).toFixed(2)} (bar: 0.8), p99 ${(http.p99 / sql.p99).toFixed(2)} × (bar: 1.5 ×)`);
  console.log(`memory of the API ${memory.map((bytes) => Math.round(bytes / 1e6)).join(', ')} MB after each round`);

  const bare = (build) => async (each) =>
    as(async (tx) => {
      const words = each.question.q ? (await understood(tx, organisation, { q: each.question.q })).words : null;
      return tx.query(...build({ ...each.question, isDeep: each.isDeep }, words));
    });
  const peers = {
    'our page, no counts': ({ question, place }) =>
      as(async (tx) => pageOf(tx, await understood(tx, organisation, question), question.sort, place)),
    'joins, text index': bare((question, words) => joined(organisation, question, words)),
  };
  const designs = await inTurns(peers, Math.min(ROUNDS, 3), run);
  const slow = await drive((client, n) => bare((question) => naive(organisation, question))(at(client, n)), {
    clients: 1,
    seconds: SECONDS,
  });
  say({ ...designs, 'joins, ILIKE, 1 client': slow });
  const [ours, tuned] = Object.values(designs);
  console.log(
    `${(ours.rate / tuned.rate).toFixed(1)} × the joins with a text index (bar: 10 ×), ${(slow.p50 / ours.p50).toFixed(0)} × shorter than the joins with ILIKE`,
  );

  const writes = await inTurns(await waysToWrite(db, pool), Math.min(ROUNDS, 3), (way) => drive(way, { clients: 4, seconds: SECONDS }));
  say(writes);
  const [row, act] = Object.values(writes);
  console.log(`act / bare row ${(act.rate / row.rate).toFixed(2)} (bar: 0.5)`);

  const { reads, stale } = await staleReads(db, app.url, { cookie: recruiter.cookie }, Number(values.stale));
  console.log(`${stale} of ${reads} reads right after hiding were stale (bar: 0)`);
  await db.query('delete from account where id = $1', [recruiter.id]);
  await Promise.all([app.stop(), pool.end(), db.end()]);
  return http.p50;
}

function say(figures) {
  for (const [name, { rate, p50, p99 }] of Object.entries(figures))
    console.log(`${name.padEnd(30)} ${rate.toFixed(rate < 10 ? 1 : 0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
}
