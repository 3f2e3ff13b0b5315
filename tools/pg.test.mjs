import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPg } from './pg.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'helder-pg-test-'));
fs.chmodSync(folder, 0o755);
const dir = path.join(folder, 'data');
const pidFile = (data = dir) => path.join(data, 'postmaster.pid');
const isUp = (data) => fs.existsSync(pidFile(data));
const postmaster = () => Number(fs.readFileSync(pidFile(), 'utf8').split('\n')[0]);

async function ask(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return rows.flat();
}

const words = (server) => ask(server.url, 'select word from kept');

before(async () => {
  const server = await startPg({ dir });
  await ask(server.url, `create table kept as select 'kept' as word`);
  await server.stop();
});
after(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test('a second start joins the first, and the last to leave stops it', async () => {
  const [one, two] = [await startPg({ dir }), await startPg({ dir })];
  assert.equal(one.url, two.url);
  await one.stop();
  assert.deepEqual(await words(two), ['kept']);
  await two.stop();
  assert.equal(isUp(), false);
});

test('two that leave at the same moment leave nothing running', async () => {
  const both = await Promise.all([startPg({ dir }), startPg({ dir })]);
  await Promise.all(both.map(({ stop }) => stop()));
  assert.equal(isUp(), false);
});

test('comes up after kill -9 of the server', async () => {
  const killed = await startPg({ dir });
  process.kill(postmaster(), 'SIGKILL');
  const server = await startPg({ dir });
  assert.deepEqual(await words(server), ['kept']);
  await killed.stop();
  assert.deepEqual(await words(server), ['kept']);
  await server.stop();
});

test('comes up when the pid of a dead server is somebody else now', async () => {
  fs.writeFileSync(pidFile(), `${process.pid}\n${dir}\n1700000000\n1\n\n127.0.0.1\n\nready\n`);
  const server = await startPg({ dir });
  assert.deepEqual(await words(server), ['kept']);
  await server.stop();
});

test('a copy of a running cluster is not taken for the running one', async () => {
  const server = await startPg({ dir });
  const copy = path.join(folder, 'copy');
  fs.cpSync(dir, copy, { recursive: true });
  const second = await startPg({ dir: copy });
  assert.notEqual(new URL(second.url).port, new URL(server.url).port);
  await second.stop();
  assert.deepEqual(await words(server), ['kept']);
  await server.stop();
});

test('as root it also runs where there are no user namespaces', { skip: process.getuid?.() !== 0 && 'not root' }, async () => {
  process.env.HELDER_NO_USERNS = '1';
  const server = await startPg({ dir });
  assert.match(server.way, /^uid [1-9]/);
  assert.deepEqual(await words(server), ['kept']);
  await server.stop();
  delete process.env.HELDER_NO_USERNS;
});

test('asks for the password', async () => {
  const server = await startPg({ dir });
  const wrong = Object.assign(new URL(server.url), { password: 'wrong' }).href;
  await assert.rejects(ask(wrong, 'select 1'), /password authentication failed/);
  await server.stop();
});

test('a throw-away server goes when its user is killed', { skip: process.platform === 'win32' && 'needs SIGKILL' }, async () => {
  const script = `
    const { startThrowAwayPg } = await import(${JSON.stringify(new URL('throw-away-pg.mjs', import.meta.url).href)});
    console.log((await startThrowAwayPg()).url);
    setInterval(() => {}, 1000);`;
  const user = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(user.stdout, 'data');
  const [data] = await ask(String(url).trim(), 'show data_directory');
  assert.equal(isUp(data), true);
  user.kill('SIGKILL');
  for (let tries = 0; tries < 100 && fs.existsSync(path.dirname(data)); tries++) await pause(100);
  assert.equal(fs.existsSync(path.dirname(data)), false);
});
