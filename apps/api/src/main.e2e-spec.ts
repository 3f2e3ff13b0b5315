import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import request from 'supertest';
import { freshDatabase } from './testing/fresh-database.js';

// the built app as it runs in production: a process of its own, with the web app
const folder = mkdtempSync(join(tmpdir(), 'helder-main-'));
const webRoot = join(folder, 'web');
const secrets = join(folder, 'secrets.json');
const MAIN = join(import.meta.dirname, '../dist/main.js');
const ORIGIN = 'https://helder.test';
let server: ChildProcess;
let url: string;
let environment: Record<string, string>;

async function start(more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN], { env: { ...environment, ...more }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let complained = '';
  child.stdout!.resume();
  child.stderr!.on('data', (data) => (complained += String(data)));
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number, complained }));
  const ready = once(child, 'message').then(([address]) => ({ address: address as string }));
  return { child, ended, ready };
}

beforeAll(async () => {
  mkdirSync(join(webRoot, 'assets'), { recursive: true });
  const script = `console.log(${JSON.stringify('x'.repeat(5000))})`;
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Helder</title>');
  writeFileSync(join(webRoot, 'assets/app-1a2b3c.js'), script);
  writeFileSync(join(webRoot, 'assets/app-1a2b3c.js.br'), brotliCompressSync(script));
  // the same keys as the template database was prepared with
  writeFileSync(secrets, JSON.stringify({ version: 1, master: '07'.repeat(32) }));
  environment = {
    PATH: process.env['PATH']!,
    NODE_ENV: 'production',
    DATABASE_URL: await freshDatabase(),
    PORT: '0',
    PUBLIC_URL: ORIGIN,
    WEB_ROOT: webRoot,
    DATA_DIR: folder,
    SECRETS_FILE: secrets,
  };
  const { child, ready } = await start();
  server = child;
  url = (await ready).address;
});
afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const page = (path: string) => request(url).get(path).set('accept', 'text/html');

describe('the web app from the same origin', () => {
  it.each(['/', '/profiel', '/en/search?q=x'])('%s is the page, asked again each time', (path) =>
    page(path)
      .expect(200)
      .expect('cache-control', 'no-cache')
      .expect('content-type', /text\/html/)
      .expect('content-security-policy', /'self'/),
  );

  it('hashed assets stay for a year, compressed at build time', () =>
    request(url)
      .get('/assets/app-1a2b3c.js')
      .set('accept-encoding', 'br')
      .expect(200)
      .expect('cache-control', /immutable/)
      .expect('content-encoding', 'br')
      .expect('content-type', /javascript/));

  it.each(['/api/nowhere', '/api', '/assets/gone-9.js', '/%2e%2e/package.json', '/.env'])('%s is a 404 problem', (path) =>
    request(url)
      .get(path)
      .expect(404)
      .expect('content-type', /problem\+json/),
  );
});

describe('in production', () => {
  it.each([
    ['get', '/api/dev/outbox'],
    ['get', '/api/dev/clock'],
    ['put', '/api/dev/clock'],
  ] as const)('%s %s does not exist', (method, path) => request(url)[method](path).set('origin', ORIGIN).expect(404));

  it('[JOBNL-2.2a] [JOBNL-2.3] https is asked for ever', () =>
    request(url)
      .get('/api/health')
      .expect(200)
      .expect('strict-transport-security', /max-age=31536000/));
});

describe('a start that cannot be', () => {
  it.each([
    [{ PORT: 'x' }, 'PORT must be a port number'],
    [{ SECRETS_FILE: '/nowhere' }, 'SECRETS_FILE /nowhere cannot be read'],
    [{ DATABASE_URL: 'postgres://helder_owner@127.0.0.1:9/none' }, 'Helder did not start'],
  ])('%j says one line and ends with 1', async (more, says) => {
    const { ended } = await start(more);
    const { code, complained } = await ended;
    expect([code, complained.trim().split('\n').length]).toEqual([1, 1]);
    expect(complained).toContain(says);
  });
});

it('SIGTERM: the process ends with 0, and nothing new enters', async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(request(url).get('/api/health')).rejects.toThrow('ECONNREFUSED');
});
