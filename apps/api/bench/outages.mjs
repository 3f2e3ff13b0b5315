// What the app stands on fails: PostgreSQL is killed, the post office is shut, jobs come thrice and in another order, the disk is full: npm run bench -- outages
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, utimesSync, writeSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import sharp from 'sharp';
import { startPg } from '../../../tools/pg.mjs';
import { actsOn } from './parts/acts-to-cut.mjs';
import { broken, orphans } from './parts/invariants.mjs';
import { postOffice } from './parts/post-office.mjs';
import { victims } from './parts/victims.mjs';
import { prepare, serve, sessionFor, signedIn } from './parts/world.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' }, only: { type: 'string' } } });
const RUNS = Number(values.runs);
const { DATA_DIR } = process.env;

// a server of its own that writes as a real one does, behind an address that stays the same when it starts anew
const dir = join(DATA_DIR, 'own-pg');
let cluster = await startPg({ dir });
const portOf = () => Number(new URL(cluster.url).port);
const door = net.createServer((client) => {
  const behind = net.connect(portOf(), '127.0.0.1');
  for (const [one, other] of [
    [client, behind],
    [behind, client],
  ])
    one
      .on('error', () => other.destroy())
      .on('close', () => other.destroy())
      .pipe(other);
});
await new Promise((resolve) => door.listen(0, '127.0.0.1', resolve));
// what runs before is not for the door: it waits for its end, and the door is in this process
process.env.DATABASE_URL = cluster.url;

let client;
const connect = async () => {
  client = new pg.Client(cluster.url);
  client.on('error', () => {});
  await client.connect();
};
await connect();
const db = { query: (...asked) => client.query(...asked) };
const one = async (sql, asked) => (await db.query(sql, asked)).rows[0].n;
async function until(isThere, ms = 90_000) {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (await isThere()) return true;
    await pause(50);
  }
  return false;
}

prepare();
const nextVictim = await victims(db, RUNS * 4 + 70);
process.env.DATABASE_URL = Object.assign(new URL(cluster.url), { port: door.address().port }).href;
const { id } = await signedIn(db, 'admin');
const admin = { cookie: await sessionFor(db, id) };
let office = await postOffice();
const env = {
  SMTP_URL: office.url,
  NODE_ENV: 'production',
  SECRETS_FILE: join(DATA_DIR, 'secrets.json'),
  PUBLIC_URL: 'http://localhost:3000',
};
let server = await serve(env);
const acts = actsOn({ db, admin, office: { taken: [] }, server: () => server });
const wrong = {};
async function tell(what, counts, dataDir = DATA_DIR) {
  const found = { ...counts.bad, ...(await broken(db, dataDir)) };
  const bad = Object.entries(found).filter(([, n]) => n > 0);
  if (bad.length) wrong[what] = bad;
  console.log(`${what}: ${JSON.stringify(counts)}; broken: ${bad.length ? JSON.stringify(bad) : 0}`);
}
const statusOf = (asked) =>
  asked.then(
    ({ status }) => status,
    () => null,
  );
const isReady = async () => (await statusOf(acts.ask('/ready', {}))) === 200;
const allPurged = async () => {
  await server.round();
  return (await one('select count(*)::int as n from closing where purge_at <= now()')) === 0;
};

const OUTAGES = { postgres: postgresIsKilled, mail: postOfficeIsShut, jobs: jobsComeThrice, disk: diskIsFull };
for (const [name, outage] of Object.entries(OUTAGES)) if (!values.only || values.only.split(',').includes(name)) await outage();

await server.stop();
await office.close();
await client.end();
await cluster.stop();
door.close();
if (Object.keys(wrong).length) {
  console.error(`BROKEN ${JSON.stringify(wrong)}`);
  process.exitCode = 1;
}
process.exit();

async function postgresIsKilled() {
  const counts = { kills: 0, acknowledged: 0, 'asked again': 0, 'slowest recovery in s': 0, bad: { lost: 0, 'the app ended': 0 } };
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  for (let n = 0; n < RUNS; n++) {
    const people = [await nextVictim(), await nextVictim(), await nextVictim()];
    const todo = [acts.close, acts.purge, acts['ask for access']];
    await acts.purge.before(people[1]);
    const told = todo.map((each, which) => statusOf(each.act(people[which])));
    await pause(Math.random() * 2000);
    process.kill(Number(readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    counts.kills++;
    const statuses = await Promise.all(told);
    cluster = await startPg({ dir });
    await connect();
    const began = performance.now();
    if (hasEnded) {
      counts.bad['the app ended']++;
      server = await serve(env);
    }
    if (!(await until(isReady))) counts.bad.lost++;
    counts['slowest recovery in s'] = Math.max(counts['slowest recovery in s'], Math.round((performance.now() - began) / 100) / 10);
    for (const which of [0, 2]) {
      const isDone = await todo[which].isDone(people[which]);
      if (statuses[which] === 200) counts.acknowledged++;
      if (statuses[which] === 200 && !isDone) counts.bad.lost++;
      if (!isDone) {
        counts['asked again']++;
        if ((await statusOf(todo[which].act(people[which]))) !== 200) counts.bad.lost++;
      }
    }
  }
  if (!(await until(allPurged))) counts.bad.lost++;
  await tell('PostgreSQL killed', counts);
}

async function postOfficeIsShut() {
  const { port } = office;
  await office.close();
  const counts = { acts: 0, bad: { refused: 0, lost: 0, 'two mails': 0 } };
  const people = [];
  for (let n = 0; n < 20; n++) people.push(await nextVictim());
  for (const person of people) {
    counts.acts++;
    if ((await statusOf(acts['ask for access'].act(person))) !== 200) counts.bad.refused++;
  }
  await pause(3000);
  office = await postOffice({ port });
  const came = () => people.filter(({ email }) => office.taken.some(({ to }) => to === email)).length;
  await until(async () => came() === people.length, 180_000);
  counts.bad.lost = people.length - came();
  const { underOneId, underTwo } = office.doubles();
  counts.bad['two mails'] = underOneId + underTwo;
  await tell('post office shut', counts);
}

async function jobsComeThrice() {
  const counts = { people: 20, jobs: 0, bad: { lost: 0, 'two mails': 0 } };
  const second = await serve(env);
  const people = [];
  for (let n = 0; n < counts.people; n++) people.push(await nextVictim());
  const since = (await db.query('select now() as at')).rows[0].at;
  await Promise.all(people.map((person) => acts.ask('/closing', person, { when: 'now' })));
  // again at once and again later, in any order, for both workers
  for (let times = 0; times < 2; times++) {
    const { rowCount } = await db.query(
      `insert into job.job (name, data, start_after) select name, data, now() + random() * interval '2 s' from job.job
       where name in ('deletion.purge', 'mail.send', 'file.erase') and created_on >= $1 order by random()`,
      [since],
    );
    counts.jobs += rowCount;
    await pause(2500);
  }
  if (!(await until(allPurged))) counts.bad.lost++;
  await until(
    async () =>
      (await one(
        `select count(*)::int as n from job.job where state in ('created', 'active') and name in ('deletion.purge', 'mail.send')`,
      )) === 0,
  );
  const goodbyes = people.map(
    ({ email }) => office.taken.filter(({ to, subject }) => to === email && /gewist|wissen/i.test(subject ?? '')).length,
  );
  counts.bad.lost += goodbyes.filter((n) => n === 0).length;
  const { underOneId, underTwo } = office.doubles();
  counts.bad['two mails'] = underOneId + underTwo;
  await second.stop();
  await tell('jobs thrice, two workers', counts);
}

async function diskIsFull() {
  await server.stop();
  const small = join(DATA_DIR, 'small');
  mkdirSync(small);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', small], { stdio: 'ignore' });
  } catch {
    return console.log('disk full: not measured, only root can mount a small disk');
  }
  try {
    server = await serve({ ...env, DATA_DIR: small });
    const filler = openSync(join(small, 'filler'), 'w');
    for (let size = 65536; size >= 512;)
      try {
        writeSync(filler, Buffer.alloc(size, 1));
      } catch {
        size /= 2;
      }
    closeSync(filler);
    const counts = { uploads: 0, erasures: 0, bad: { 'erased without a line': 0, lost: 0 } };
    const photo = await sharp({ create: { width: 900, height: 900, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
      .jpeg()
      .toBuffer();
    const notice = async (person, purpose) =>
      (await acts.ask('/consents?language=nl', person)).body().items.find((each) => each.purpose === purpose).notice.sha256;
    for (let n = 0; n < 5; n++) {
      const person = await nextVictim();
      const form = new FormData();
      for (const [name, value] of Object.entries({
        language: 'nl',
        keep: await notice(person, 'keep-photo'),
        publish: await notice(person, 'publish-photo'),
      }))
        form.append(name, value);
      form.append('file', new Blob([photo], { type: 'image/jpeg' }), 'foto.jpg');
      const headers = { cookie: person.cookie, 'sec-fetch-site': 'same-origin' };
      const said = await fetch(`${server.url}/api/documents/photo`, {
        method: 'POST',
        headers,
        body: form,
        signal: AbortSignal.timeout(20_000),
      }).catch((error) => console.log(error.name, error.cause?.code));
      counts.uploads++;
      const what = said ? `answered ${said.status}` : 'cut off';
      counts[what] = (counts[what] ?? 0) + 1;
      if (said?.ok) counts.bad.lost++;
    }
    const leavers = [await nextVictim(), await nextVictim()];
    for (const person of leavers) await acts.purge.before(person);
    for (let times = 0; times < 3; times++) await server.round();
    for (const person of leavers) {
      counts.erasures++;
      if (await acts.purge.isDone(person)) counts.bad['erased without a line']++;
    }
    rmSync(join(small, 'filler'));
    await until(allPurged);
    for (const person of leavers) if (!(await acts.purge.isDone(person))) counts.bad.lost++;
    const files = join(small, 'files');
    for (const name of readdirSync(files)) utimesSync(join(files, name), 0, 0);
    await server.round();
    counts.bad['file without a row'] = (await orphans(db, small))['file without a row'];
    const found = { ...counts.bad };
    if (Object.values(found).some((n) => n > 0)) wrong['disk full'] = found;
    console.log(`disk full: ${JSON.stringify(counts)}`);
  } finally {
    await server.stop();
    execFileSync('umount', [small]);
    server = await serve(env);
  }
}
