/** `npm run bench`: every measurement of apps/api/bench, each on a database of its own; `npm run bench -- search` runs one, `-- search --size 10k,100k` with what it may choose. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { aloud, inRoot } from './processes.mjs';

const FOLDER = inRoot('apps', 'api', 'bench');
const args = process.argv.slice(2);
const first = args.findIndex((arg) => arg.startsWith('--'));
const [wanted, options] = first < 0 ? [args, []] : [args.slice(0, first), args.slice(first)];

await installIfNeeded();
await buildIfNeeded().all;
const { startThrowAwayPg } = await import('./throw-away-pg.mjs');
const { default: pg } = await import('pg');

const names = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER).filter((name) => name.endsWith('.mjs')) : [];
const chosen = names.map((name) => path.basename(name, '.mjs')).filter((name) => !wanted.length || wanted.includes(name));
if (!chosen.length) console.error(`There is nothing to measure in ${FOLDER}${wanted.length ? ` by the name ${wanted}` : ''}`);
process.exitCode = chosen.length ? 0 : 1;

const server = await startThrowAwayPg();
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'helder-bench-'));
try {
  for (const name of chosen.sort()) {
    console.log(`\n=== ${name}`);
    const env = {
      DATABASE_URL: await freshDatabase(`bench_${name.replaceAll('-', '_')}`),
      DATA_DIR: dataDir,
      NODE_ENV: 'development',
    };
    if (await aloud([path.join(FOLDER, `${name}.mjs`), ...options], { env })) process.exitCode = 1;
  }
} finally {
  await server.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}

async function freshDatabase(name) {
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server.url), { pathname: name }).href;
}
