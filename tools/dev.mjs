/** `npm run dev`: both sides follow the sources; the web app on port 4200 asks the API on PORT. */
import fs from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { endAll, inRoot, ROOT, start } from './processes.mjs';
import { mustBeFree, plantDemo, prepare } from './stack.mjs';

const WEB_PORT = 4200;
const port = Number(process.env.PORT || 3000);
const dataDir = path.resolve(ROOT, process.env.DATA_DIR || '.data');
const API = inRoot('apps', 'api', 'dist', 'main.js');
const bin = (...parts) => inRoot('node_modules', ...parts);

let database;
let stopping;
const stop = (code, message) =>
  (stopping ??= (async () => {
    if (message) console.error(message);
    await endAll();
    await (await database?.catch(() => undefined))?.stop().catch(({ message: reason }) => console.error(reason));
    process.exit(code);
  })());

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
await main().catch((error) => (stopping ? undefined : stop(1, error.message)));

async function main() {
  for (const wanted of [port, WEB_PORT]) await mustBeFree(wanted);
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  await installIfNeeded();
  const { startPg } = await import('./pg.mjs');
  database = process.env.DATABASE_URL
    ? Promise.resolve({ url: process.env.DATABASE_URL, stop: async () => {} })
    : startPg({ dir: path.join(dataDir, 'pg') });
  const [{ url }] = await Promise.all([database, buildIfNeeded().all]);
  const address = `http://localhost:${WEB_PORT}`;
  const env = {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL || address,
  };
  await prepare(env);
  await plantDemo(env);
  start([inRoot('tools', 'transpile.mjs'), '--watch', 'libs/policy', 'libs/contract', 'libs/proof', 'apps/api']);
  start(['--watch', '--watch-preserve-output', API], { env });
  start([bin('vite', 'bin', 'vite.js'), inRoot('apps', 'web'), '--port', String(WEB_PORT), '--strictPort'], { env });
  console.log(
    `\nHelder follows your changes at ${address} (API on ${port}). After a new migration start again. Ctrl-C stops everything.\n`,
  );
}
