import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../tools/browser.mjs';
import { freePort } from '../../tools/pg.mjs';
import { plantDemo, prepare, serve } from '../../tools/stack.mjs';
import { startThrowAwayPg } from '../../tools/throw-away-pg.mjs';

/** The built product with the demo people, on a database of its own; or one that already runs (HELDER_URL). */
export default async () => {
  process.env.HELDER_BROWSER = findBrowser();
  if (process.env.HELDER_URL) return;
  const pg = await startThrowAwayPg();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'helder-e2e-'));
  const port = await freePort();
  const env = {
    DATABASE_URL: pg.url,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    NODE_ENV: 'development',
  };
  await prepare(env);
  await plantDemo(env);
  const app = await serve(env, { log: path.join(dataDir, 'helder.log') });
  process.env.HELDER_URL = env.PUBLIC_URL;
  globalThis.stackDown = async () => {
    await app.stop();
    await pg.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
};
