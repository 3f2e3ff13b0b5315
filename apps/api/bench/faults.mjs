// kill -9 at every failpoint, and what is broken afterwards: npm run bench -- faults; --runs 3 --points 'kept,rows' for a part of it
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { actsOn } from './parts/acts-to-cut.mjs';
import { FAILPOINTS } from './parts/failpoints.mjs';
import { broken, ledgerLines, orphans } from './parts/invariants.mjs';
import { postOffice } from './parts/post-office.mjs';
import { victims } from './parts/victims.mjs';
import { owner, prepare, serve, sessionFor, signedIn } from './parts/world.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20' }, together: { type: 'string', default: '5' }, points: { type: 'string' } },
});
const RUNS = Number(values.runs);
/** So many people do the act at one moment, and one kill cuts them all; the system has a connection more than that. */
const TOGETHER = Math.min(RUNS, Number(values.together), 5);
const names = values.points?.split(',');
const points = FAILPOINTS.filter(({ name }) => !names || names.includes(name));
const { DATA_DIR } = process.env;
const LOCK = 4711;

prepare();
const [db, gate] = [await owner(), await owner()];
const nextVictim = await victims(db, (RUNS + TOGETHER) * points.length);
await db.query(`create function failpoint() returns trigger language plpgsql as $$ begin
  perform pg_advisory_xact_lock(${LOCK}); if tg_op = 'DELETE' then return old; end if; return new; end $$`);
const office = await postOffice();
const { id } = await signedIn(db, 'admin');
const admin = { cookie: await sessionFor(db, id) };
const env = { SMTP_URL: office.url, NODE_ENV: 'production', SECRETS_FILE: `${DATA_DIR}/secrets.json`, PUBLIC_URL: 'http://localhost:3000' };
const counts = { acts: 0, kills: 0, lost: 0, 'not reached': 0, 'let in after closing': 0 };
const bad = {};
const add = (into, found) => Object.entries(found).forEach(([name, n]) => (into[name] = (into[name] ?? 0) + n));
const restarts = [];
let server = await serve(env);
const acts = actsOn({ db, admin, office, server: () => server });

async function until(isThere, ms = 10_000) {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (await isThere()) return true;
    await pause(5);
  }
  return false;
}
const one = async (sql) => (await db.query(sql)).rows[0].n;
// the second who wants the same row waits for the first, not for the gate
const waiting = () =>
  one(
    `select case when bool_or(locktype = 'advisory' and objid = ${LOCK}) then count(distinct pid) else 0 end::int as n
     from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`,
  );
const connected = () =>
  one(`select count(*)::int as n from pg_stat_activity where application_name = 'helder' and datname = current_database()`);

let there = { n: 0, since: 0 };
/** Everybody waits where they should; or somebody does, and the others for a connection that somebody has. */
async function areThere(count) {
  const n = await waiting();
  if (n !== there.n) there = { n, since: performance.now() };
  return n === count || (n > 0 && performance.now() - there.since > 3000);
}

/** All do the act, and the process is killed in the middle of it; answers what each of them was told, if anything. */
async function cut({ act, on, when, within }, people) {
  if (on) {
    await gate.query('select pg_advisory_lock($1)', [LOCK]);
    await db.query(`create trigger failpoint before ${on} for each row ${when ? `when (${when})` : ''} execute function failpoint()`);
  }
  const asked = Promise.all(
    people.map((person) =>
      acts[act].act(person).then(
        ({ status }) => status,
        () => null,
      ),
    ),
  );
  if (acts[act].isLater) await asked;
  const isReached = on ? await until(() => areThere(people.length), 60_000) : await pause(Math.random() * within, true);
  if (!isReached) counts['not reached']++;
  const gone = server.kill();
  counts.kills++;
  await gone;
  if (on) await gate.query('select pg_advisory_unlock($1)', [LOCK]);
  const told = await asked;
  // the database notices by itself that nobody is there any more
  if (!(await until(async () => (await connected()) === 0))) throw new Error('connections of a dead process stay');
  if (on) await db.query(`drop trigger failpoint on ${on.split(' on ')[1]}`);
  return told;
}

/** What is left is done, or asked again by whoever was told nothing; then it must be there. */
async function recover({ act }, person, status) {
  const { isDone, isLater } = acts[act];
  if (status !== null && status >= 300) throw new Error(`${act}: ${status}`);
  if (isLater) {
    if (!(await until(async () => (await server.round(), isDone(person))))) counts.lost++;
  } else if (!(await isDone(person))) {
    if (status !== null || (await acts[act].act(person)).status >= 300 || !(await isDone(person))) counts.lost++;
  }
  if (['close', 'purge'].includes(act) && (await acts.ask('/profile', person)).status !== 401) counts['let in after closing']++;
}

async function run(point, people) {
  for (const person of people) await acts[point.act].before?.(person);
  const told = await cut(point, people);
  add(bad, await broken(db, DATA_DIR));
  const began = performance.now();
  server = await serve(env);
  restarts.push(performance.now() - began);
  for (const [n, person] of people.entries()) await recover(point, person, told[n]);
  add(bad, await broken(db, DATA_DIR));
  counts.acts += people.length;
}

const wrongSoFar = () => Object.entries({ ...counts, acts: 0, kills: 0, ...bad }).filter(([, n]) => n > 0);
// every point once, and then all of them again: whenever it is stopped, each was tried about as often
for (let round = 1; round <= Math.ceil(RUNS / TOGETHER); round++) {
  for (const point of points) {
    const people = [];
    for (let each = 0; each < TOGETHER; each++) people.push(await nextVictim());
    const began = performance.now();
    await run(point, people);
    if (process.stdout.isTTY) console.log(`${point.act}: ${point.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  const wrong = wrongSoFar();
  console.log(
    `${round}: at each of ${points.length} points ${round * TOGETHER} acts cut, ${counts.kills} kills; broken: ${wrong.length ? JSON.stringify(wrong) : 0}`,
  );
}

// what a job of a killed process was at is taken up again after its time, which is brought near here
const unsent = () => one(`select count(*)::int as n from mail where state in ('queued', 'sending')`);
if (!names) {
  await db.query(`update job.job set started_on = started_on - interval '1 day' where state = 'active'`);
  if (!(await until(async () => (await unsent()) === 0, 180_000))) counts.lost += await unsent();
}
await server.round();
add(bad, await orphans(db, DATA_DIR));
const verdict = await acts.ask('/admin/audit/check', admin, {});
await server.stop();
await office.close();
await Promise.all([db.end(), gate.end()]);

const { underOneId, underTwo } = office.doubles();
const goodbyes = ledgerLines(DATA_DIR).length;
console.log(JSON.stringify({ ...counts, ...bad, 'two mails about one thing': underTwo }));
console.log(
  `${office.taken.length} mails, ${underOneId} of them handed over again under the same id because nobody knew whether they had gone`,
);
console.log(`${goodbyes} erasures in the file; the log: ${verdict.text}`);
console.log(`a restart takes ${(restarts.reduce((sum, each) => sum + each, 0) / restarts.length / 1000).toFixed(1)} s`);
const wrong = [...wrongSoFar(), ...(underTwo ? [['two mails', underTwo]] : [])];
if (wrong.length) {
  console.error(`BROKEN ${JSON.stringify(wrong)}`);
  process.exitCode = 1;
}
