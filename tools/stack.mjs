/** The built product on a database: prepared, planted with the demo, and served. */
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { end, inRoot, quietly, start } from './processes.mjs';

const API = inRoot('apps', 'api', 'dist');
const DEMO = inRoot('seeds', 'demo.mjs');
const ACCOUNTS = inRoot('seeds', 'accounts.mjs');

/** Tables, roles and queues, as the owner of the database; a second run changes nothing. */
export const prepare = (env) => quietly([path.join(API, 'prepare.js')], { env });

export const plantDemo = async (env) => fs.existsSync(DEMO) && quietly([DEMO], { env });

export const demoAccounts = async () => (fs.existsSync(ACCOUNTS) ? ((await import(pathToFileURL(ACCOUNTS).href)).demoAccounts ?? []) : []);

/** Resolves when the app answers. `log` is a file for its lines; what it says to people goes through `complain`. */
export async function serve(env, { log, complain = (text) => process.stderr.write(text) } = {}) {
  const lines = log ? fs.openSync(log, 'w', 0o600) : 'ignore';
  const child = start(['--import', pathToFileURL(inRoot('tools', 'ends-with-parent.mjs')).href, path.join(API, 'main.js')], {
    env: { WEB_ROOT: inRoot('apps', 'web', 'dist'), ...env },
    stdio: ['ignore', lines, 'pipe', 'ipc'],
    // a Ctrl-C in the terminal is for the tool, which then ends things in order
    detached: process.platform !== 'win32',
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = once(child, 'close').then(([code]) => code ?? 1);
  const outcome = await Promise.race([once(child, 'message').then(() => 'ready'), ended]);
  if (outcome !== 'ready') throw new Error(said.trim() || `the app ended with code ${outcome}${log ? `; its lines are in ${log}` : ''}`);
  child.stderr.on('data', complain);
  return { ended, stop: () => end(child, 'SIGTERM') };
}

/** Throws when somebody listens there already, on any address a browser might try first. */
export async function mustBeFree(port) {
  for (const host of ['127.0.0.1', '::1', undefined]) {
    const server = net.createServer();
    const failure = await new Promise((resolve) => server.once('error', resolve).listen({ port, host }, () => resolve(undefined)));
    await new Promise((resolve) => server.close(resolve));
    if (failure?.code === 'EADDRINUSE') throw new Error(`Port ${port} is in use; choose another, for example PORT=${port + 1} npm start`);
    if (failure?.code === 'EACCES')
      throw new Error(`Port ${port} is not allowed to this user; choose another, for example PORT=3000 npm start`);
  }
}
