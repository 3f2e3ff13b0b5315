/** What a lane of journeys stands on: a database and a folder with the demo people, planted once and copied for each. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { plantDemo, prepare } from '../../tools/stack.mjs';
import { startThrowAwayPg } from '../../tools/throw-away-pg.mjs';

/** Planted under one policy (the default where none is named); answers environment, `copy` and `remove`. */
export async function plant(pack = '') {
  const server = await startThrowAwayPg();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'helder-e2e-'));
  const at = (name) => ({
    DATABASE_URL: Object.assign(new URL(server.url), { pathname: name }).href,
    DATA_DIR: path.join(folder, name),
    POLICY_PACK: pack,
  });
  const database = new URL(server.url).pathname.slice(1);
  const env = at(database);
  const planting = { ...env, NODE_ENV: 'development' };
  fs.mkdirSync(env.DATA_DIR);
  await prepare(planting);
  await plantDemo(planting);
  return {
    env,
    /** The planted one itself stays unused. */
    async copy(name) {
      const owner = new pg.Client(at('postgres').DATABASE_URL);
      await owner.connect();
      await owner.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(database)}`);
      await owner.end();
      fs.cpSync(env.DATA_DIR, at(name).DATA_DIR, { recursive: true });
      return at(name);
    },
    async remove() {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
