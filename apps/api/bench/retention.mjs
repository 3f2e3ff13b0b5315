// The round of the night over records that are due, and the erasure of one account: npm run bench -- retention; ROWS=1000000 for more
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from './parts/measure.mjs';
import { victims } from './parts/victims.mjs';
import { owner, prepare } from './parts/world.mjs';

const ROWS = Number(process.env.ROWS ?? 300_000);
const PEOPLE = 20;
const FILES = 5;
const [{ AppModule }, { readConfig }, { Sweeps }, { Closings }, { Purge }, { Database }] = await Promise.all(
  ['app.module', 'core/config', 'core/sweeps', 'deletion/closings.service', 'deletion/purge.service', 'core/database'].map(
    (path) => import(`../dist/${path}.js`),
  ),
);

prepare();
const db = await owner();
const nextVictim = await victims(db, PEOPLE, FILES);
const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), { logger: ['error'] });
const sweeps = app.get(Sweeps);

const seconds = async (act) => {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
};
const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;

/** Evidence of people who left: as many rows as asked are due, and as many are not. */
async function plant(rows) {
  await db.query(
    `insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at, due_at)
     select gen_random_uuid(), 'gone-' || n, 'terms', '1', repeat('0', 64), 'nl', 'explicit', now() - interval '5 years',
       now() + case when n % 2 = 0 then interval '-1 hour' else interval '1 year' end from generate_series(1, $1) n`,
    [rows * 2],
  );
  await db.query('vacuum analyze evidence.acceptance');
}

async function sweep(rows) {
  await plant(rows);
  global.gc?.();
  writeFileSync('/proc/self/clear_refs', '5');
  let results;
  const took = await seconds(async () => void (results = await sweeps.run('day')));
  const { erased } = results.find(({ name }) => name === 'retention.R2').counts;
  if (erased !== rows) throw new Error(`${erased} of ${rows} erased`);
  return { took, peak: peak() };
}

await sweep(1000);
const few = await sweep(ROWS / 10);
const many = await sweep(ROWS);
console.log(`sweep: ${Math.round(ROWS / many.took).toLocaleString('en')} due records/s (bar 5,000/s), among as many that are not due`);
console.log(`memory: ${many.peak.toFixed(0)} MB at most with ${ROWS}, ${few.peak.toFixed(0)} MB with ${ROWS / 10}`);

const times = [];
for (let n = 0; n < PEOPLE; n++) {
  const person = await nextVictim();
  await app.get(Closings).close(person, 'after-undo-window');
  const ended = `update closing set purge_at = now() - interval '1 second' where account_id = $1 returning ledger_id as id`;
  const { rows } = await db.query(ended, [person.id]);
  times.push(await seconds(() => app.get(Purge).run(rows[0].id)));
  const left = await app.get(Database).asSystem((tx) => tx.query('select 1 from account where id = $1', [person.id]));
  if (left.length) throw new Error('not erased');
}
times.sort((a, b) => a - b);
console.log(
  `erasing an account with ${FILES} files: ${median(times).toFixed(2)} s, at most ${times.at(-1).toFixed(2)} s of ${PEOPLE} (bar 2 s)`,
);
await app.close();
await db.end();
