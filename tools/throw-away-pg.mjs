/**
 * A fast PostgreSQL that leaves nothing behind, not even when its user is killed: a process of its own
 * keeps it for as long as its input is open. By hand it gives single test runs a server that stays up:
 * `node tools/throw-away-pg.mjs`, and the printed address in HELDER_TEST_DATABASE_URL.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { startPg } from './pg.mjs';

export async function startThrowAwayPg() {
  const child = spawn(process.execPath, [import.meta.filename], { stdio: 'pipe', detached: true, windowsHide: true });
  const complaint = text(child.stderr);
  const [url] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(async () => [])]);
  if (!url) throw new Error((await complaint).trim() || 'the throw-away PostgreSQL did not start');
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) handle.unref();
  return {
    url: String(url).trim(),
    async stop() {
      child.ref();
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function keep() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'helder-pg-'));
  // the server may run as another user, who has to walk through this folder to its own
  fs.chmodSync(folder, 0o755);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const end = Promise.race(
      ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)).concat(once(process.stdin.resume(), 'end')),
    );
    const server = await startPg({ dir: path.join(folder, 'data'), fast: true });
    console.log(server.url);
    await end;
    await server.stop();
  } finally {
    remove();
  }
}

if (import.meta.filename === process.argv[1])
  await keep().then(
    () => process.exit(0),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
