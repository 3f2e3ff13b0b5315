/** `npm run seed -- --candidates 100000`: plants a big synthetic pool in the database of `npm start`, running or not. */
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { aloud, inRoot, ROOT } from './processes.mjs';
import { prepare } from './stack.mjs';

const dataDir = path.resolve(ROOT, process.env.DATA_DIR || '.data');
let database;
try {
  await installIfNeeded();
  await buildIfNeeded().all;
  const { startPg } = await import('./pg.mjs');
  database = process.env.DATABASE_URL ? undefined : await startPg({ dir: path.join(dataDir, 'pg') });
  const env = { DATABASE_URL: database?.url ?? process.env.DATABASE_URL, DATA_DIR: dataDir };
  await prepare(env);
  process.exitCode = await aloud([inRoot('seeds', 'pool.mjs'), ...process.argv.slice(2)], { env });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await database?.stop();
}
