// Sealing, exporting and verifying the log: npm run bench -- audit; EVENTS=1000000 for a longer log
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { execFileSync } from 'node:child_process';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { median } from './parts/measure.mjs';
import { owner, prepare, serve, signedIn } from './parts/world.mjs';

const EVENTS = Number(process.env.EVENTS ?? 500_000);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const [{ AppModule }, { readConfig }, { Sealer }, { Database }, { COPY }, { CrlfLines }, { zipStream }] = await Promise.all(
  ['app.module', 'core/config', 'audit/sealer.service', 'core/database', 'audit/audit.sql', 'audit/crlf', 'core/http/zip-stream'].map(
    (path) => import(`../dist/${path}.js`),
  ),
);

prepare();
const db = await owner();
const admin = await signedIn(db, 'admin');
await db.query(`update session set fresh_until = now() + interval '1 hour' where account_id = $1`, [admin.id]);
// as the app writes them, but all at once; one in ten is about the same organisation
await db.query(
  `insert into audit.event (id, v, at, actor_type, actor_ref, actor_role, auth_level, action, crud, target_type, target_ref, subject_ref, org_ref, ground, outcome,
     changes, counts, request_id, policy_version, salt, payload_hash)
   select gen_random_uuid(), 2, now() + n * interval '1 millisecond', 'person', ref, 'recruiter', 'session', 'candidate.read', 'read', 'profile', ref, ref,
     case when n % 10 = 0 then '00000000-0000-4000-8000-000000000001'::uuid end, 'consent', 'ok', '[{"op": "read", "field": "name"}]', '{"fields": 12}', gen_random_uuid(), 'demo', salt,
     sha256(salt || convert_to('{"actor_ref":"' || ref || '","changes":[{"field":"name","op":"read"}],"counts":{"fields":12},"reason_code":null,"session_ref":null,"source_agent":null,"subject_ref":"'
       || ref || '","target_ref":"' || ref || '"}', 'UTF8'))
   from (select n, 'Jw8t3mOQyYw1Gg0Nnq' || lpad((n % 5000)::text, 4, '0') as ref, decode(md5(n::text), 'hex') as salt from generate_series(1, $1) n) made`,
  [EVENTS],
);
await db.query('vacuum analyze audit.event');

const seconds = async (act) => {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
};
const rate = (count, took) => `${Math.round(count / took).toLocaleString('en')}/s`;

/** Seconds of CPU so far: this process and every backend of the system role. */
async function cpu() {
  const { rows } = await db.query(`select pid from pg_stat_activity where usename = 'helder_worker'`);
  const ticks = rows.map(({ pid }) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number));
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + ticks.flat().reduce((sum, n) => sum + n, 0) / 100;
}

const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), { logger: ['error'] });
await app.get(Sealer).unsealed();
const before = await cpu();
const sealing = await seconds(() => app.get(Sealer).seal());
console.log(`seal: ${rate(EVENTS, sealing)} (bar 50,000/s), ${rate(EVENTS, (await cpu()) - before)} of CPU on both sides together`);
await db.query('vacuum analyze audit.seal');

// the same rows, as Postgres copies them and as a part of the zip, in turns
const drain = async (stream) => {
  for await (const _ of stream);
};
const csv = COPY.csv(`s.seq < ${EVENTS}`);
const who = { id: admin.id, role: 'admin', subjectRef: 'bench' };
const ours = async () => {
  const copies = await app.get(Database).copies(who);
  await drain(
    zipStream(
      (async function* () {
        yield { name: 'events.csv', content: copies.copy(csv).pipe(new CrlfLines()) };
      })(),
    ),
  );
  copies.end();
};
const times = { own: [], ours: [] };
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, way] of Object.entries({ own: () => drain(db.query(copyTo(csv))), ours })) {
    const took = await seconds(way);
    if (round) times[name].push(took);
  }
const [own, mine] = [median(times.own), median(times.ours)];
console.log(`CSV: ${rate(EVENTS, mine)} against ${rate(EVENTS, own)} of COPY itself: ${(own / mine).toFixed(2)} (bar 0.7)`);
await app.close();

const server = await serve();
const status = `/proc/${server.pid}/status`;
const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))[1]) / 1024;
const file = join(process.env.DATA_DIR, 'log.zip');
async function exported(filters) {
  writeFileSync(`/proc/${server.pid}/clear_refs`, '5');
  const headers = { cookie: admin.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const body = JSON.stringify({ reason: 'measuring', filters });
  const answer = await fetch(`${server.url}/api/admin/audit/export`, { method: 'POST', headers, body });
  if (answer.status !== 200) throw new Error(await answer.text());
  const took = await seconds(() => pipeline(answer.body, createWriteStream(file)));
  return { took, peak: peak() };
}
await exported({ outcome: 'error' });
const small = await exported({ organisation: '00000000-0000-4000-8000-000000000001' });
const large = await exported({});
console.log(
  `bundle of ${EVENTS} lines: ${large.took.toFixed(1)} s, peak ${large.peak.toFixed(0)} MB; of ${EVENTS / 10}: ${small.took.toFixed(1)} s, peak ${small.peak.toFixed(0)} MB`,
);

const verifier = join(import.meta.dirname, '../../../libs/proof/dist/verify-audit.mjs');
const tellsCpu = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.log((user+system)/1e6)})`;
let says = '';
const took = await seconds(async () => void (says = execFileSync(process.execPath, ['--import', tellsCpu, verifier, file]).toString()));
if (!says.startsWith('OK')) throw new Error(says);
const forMillion = (time) => ((time / EVENTS) * 1e6).toFixed(1);
console.log(`verify: 1,000,000 lines in ${forMillion(took)} s (bar 30 s), ${forMillion(Number(says.trim().split('\n').at(-1)))} s of CPU`);
await Promise.all([server.stop(), db.end()]);
process.exit(0);
