// A signed-in read against bare Fastify with the same query: npm run bench -- signed-in
import autocannon from 'autocannon';
import { inTurns } from './parts/measure.mjs';
import { owner, prepare, serve, signedIn } from './parts/world.mjs';

const ROUNDS = 5;
const AMOUNT = 6000;
prepare();
const db = await owner();
const candidate = await signedIn(db, 'candidate');
const fields = JSON.stringify({ name: 'Bench', sector: 'care', function: 'nurse', skills: ['triage'], years: 9 });
await db.query(
  'insert into profile (account_id, version, draft, draft_saved_at, published, published_at) values ($1, 1, $2, now(), $2, now())',
  [candidate.id, fields],
);
await db.query('analyze');

const queries = {
  '/me': { sql: 'select * from session_of($1, $2)', values: [candidate.hash.toString('hex'), new Date().toISOString()], bytes: [0] },
  '/profile': {
    sql: 'select version, draft, draft_saved_at, published, published_at from profile where account_id = $1',
    values: [candidate.id],
  },
};
const bare = await serve({ BARE: JSON.stringify(queries) });
const app = await serve();

const ways = Object.fromEntries(
  Object.keys(queries).flatMap((path) => [
    [`bare ${path}`, { server: bare, url: bare.url + path }],
    [`app ${path}`, { server: app, url: `${app.url}/api${path}` }],
  ]),
);
const figures = await inTurns(ways, ROUNDS, async ({ server, url }) => {
  const before = await server.cpu();
  const run = await autocannon({ url, connections: 16, amount: AMOUNT, headers: { cookie: candidate.cookie } });
  if (run['2xx'] !== AMOUNT) throw new Error(`${url}: ${run['2xx']} of ${AMOUNT} answered`);
  return { cpu: ((await server.cpu()) - before) / AMOUNT, rate: AMOUNT / ((run.finish - run.start) / 1000) };
});

console.log(`${ROUNDS} interleaved runs of ${AMOUNT} requests over 16 connections, medians`);
for (const [name, { cpu, rate }] of Object.entries(figures))
  console.log(`${name.padEnd(14)} ${Math.round(cpu)} µs of server CPU a request, ${Math.round(rate)} requests/s`);
for (const [path, what] of [
  ['/me', 'session'],
  ['/profile', 'session + one row under row-level security'],
]) {
  const [own, other] = [figures[`app ${path}`], figures[`bare ${path}`]];
  console.log(
    `${path} (${what}): ${(own.rate / other.rate).toFixed(2)} × the rate of bare Fastify, ${(other.cpu / own.cpu).toFixed(2)} × by CPU`,
  );
}
await Promise.all([app.stop(), bare.stop(), db.end()]);
