import pg from 'pg';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { startPg } from '../../../../tools/pg.mjs';
import { plant, prepare } from './world.mjs';

const root = path.join(import.meta.dirname, '../../../..');
const read = (...at) => fs.readFileSync(path.join(root, ...at));
const filesIn = (...at) => fs.readdirSync(path.join(root, ...at)).map((name) => [...at, name]);

/** Pools are planted once, kept, and migrated as any database is; another way of writing rows is another pool. */
const version = () => {
  const hash = createHash('sha256');
  const rows = ['search-row.rules.js', 'search-row.sql.js'].map((name) => ['apps/api/dist/search', name]);
  for (const file of [...rows, ...filesIn('seeds/pool'), ['seeds', 'pool.mjs'], ['apps/api/bench/parts', 'peers.mjs']])
    hash.update(read(...file));
  return hash.digest('hex').slice(0, 8);
};

/** A database with so many people in `.data/bench`; sets DATABASE_URL, which every part reads. */
export async function openPool(server, candidates, onceMade) {
  const name = `pool_${candidates}_${version()}`;
  const url = Object.assign(new URL(server.url), { pathname: name }).href;
  const admin = new pg.Client(server.url);
  await admin.connect();
  const { rowCount: isThere } = await admin.query('select from pg_database where datname = $1', [name]);
  process.env.DATABASE_URL = url;
  if (!isThere) {
    // under another name until it is whole
    const making = Object.assign(new URL(server.url), { pathname: `${name}_new` }).href;
    await admin.query(`drop database if exists ${name}_new`);
    await admin.query(`create database ${name}_new`);
    process.env.DATABASE_URL = making;
    prepare();
    process.stdout.write(plant(candidates));
    const db = new pg.Client(making);
    await db.connect();
    await onceMade(db);
    await db.query('vacuum analyze');
    await db.end();
    await admin.query(`alter database ${name}_new rename to ${name}`);
    process.env.DATABASE_URL = url;
  }
  // what was granted on the database itself is not renamed with it, and roles may be new to this server
  prepare();
  await admin.end();
}

export const startBench = () => startPg({ dir: path.join(root, '.data/bench/pg') });
