/** `npm start`: from a fresh clone to a running product, with nothing but Node. */
import fs from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { mustBeReachable, mustLetUsIn } from './database-url.mjs';
import { installIfNeeded } from './install.mjs';
import { endAll, ROOT } from './processes.mjs';
import { demoAccounts, mustBeFree, plantDemo, prepare, serve } from './stack.mjs';

const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
const say = (text) => console.log(`${seconds().padStart(5)} s  ${text}`);
const { DATABASE_URL, NODE_ENV, PUBLIC_URL, SMTP_URL } = process.env;
const isProduction = NODE_ENV === 'production';
const dataDir = path.resolve(ROOT, process.env.DATA_DIR || '.data');
const port = Number(process.env.PORT || 3000);

let database;
let app;
let stopping;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
await main().catch((error) => (stopping ? undefined : stop(1, error.constructor === Error ? error.message : error.stack)));

async function main() {
  await mustBeSane();
  await installIfNeeded(say, { toRun: true });
  if (DATABASE_URL) await mustLetUsIn(DATABASE_URL);
  database = databaseUp();
  const { api, all } = buildIfNeeded(say);
  const [env] = await allOrNone([prepared(api), all]);
  say('Starting …');
  app = await serve(env, { log: path.join(dataDir, 'helder.log') });
  await welcome();
  const code = await app.ended;
  if (!stopping) await stop(1, `The app ended by itself with code ${code}; its lines are in ${path.join(dataDir, 'helder.log')}`);
}

/** What can be told before the slow work is told before it. */
async function mustBeSane() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}`);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error('PORT must be a number from 1 to 65535');
  await mustBeFree(port);
  if (DATABASE_URL) await mustBeReachable(DATABASE_URL);
  try {
    // others may walk through to a folder of their own, but not look around
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    fs.accessSync(dataDir, fs.constants.W_OK);
  } catch (error) {
    throw new Error(`DATA_DIR: cannot write in ${dataDir} (${error.code})`, { cause: error });
  }
}

/** The database, with the demo people in it: while the web app is still being built. */
async function prepared(api) {
  const [{ url }] = await allOrNone([database, api]);
  const env = { DATABASE_URL: url, DATA_DIR: dataDir, PORT: String(port) };
  say('Preparing the database …');
  await prepare(env);
  if (!isProduction) await plantDemo(env);
  return env;
}

async function databaseUp() {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  const { startPg } = await import('./pg.mjs');
  return startPg({ dir: path.join(dataDir, 'pg') });
}

/** Waits for all, also when one fails: nothing may still be coming up while we stop. */
async function allOrNone(work) {
  const outcomes = await Promise.allSettled(work);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes.map(({ value }) => value);
}

async function welcome() {
  const address = (PUBLIC_URL || `http://localhost:${port}`).replace(/\/$/, '');
  console.log(`\nHelder is ready at ${address} (${seconds()} s)\n`);
  if (!isProduction) {
    const accounts = await demoAccounts();
    const widths = ['role', 'email', 'password'].map((column) => Math.max(0, ...accounts.map((account) => account[column].length)));
    for (const { role, email, password, what } of accounts)
      console.log(`  ${[role, email, password].map((text, i) => text.padEnd(widths[i])).join('   ')}   ${what ?? ''}`.trimEnd());
    if (!SMTP_URL) console.log(`\nMails can be read at ${address}/dev/outbox`);
  }
  console.log('Ctrl-C stops everything.');
}

function stop(code, message) {
  stopping ??= (async () => {
    if (message) console.error(message);
    await endAll();
    // it may still be coming up
    await (await database?.catch(() => undefined))?.stop().catch(({ message: reason }) => console.error(reason));
    process.exit(code);
  })();
  return stopping;
}
