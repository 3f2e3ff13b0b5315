import { Controller, Get, Module, Post } from '@nestjs/common';
import { connect } from 'node:net';
import { addAccount } from '../../testing/accounts.js';
import { aPerson } from '../../testing/people.js';
import { OURS } from '../../testing/registration.js';
import { startApp, type Started } from '../../testing/start-app.js';
import { AUTHORISATION } from '../../testing/walks/authorisation.data.js';
import { Sweeps } from '../sweeps.js';
import { Open } from './signed-in.js';

const SECRET = 'noor.de.wit@prive.test';
@Controller()
class Failing {
  @Open()
  @Get('fails')
  fails() {
    throw Object.assign(new Error(`Key (email)=(${SECRET}) exists\n    at ${SECRET}\nDETAIL: ${SECRET}`), {
      detail: SECRET,
      code: '23505',
    });
  }
  @Open()
  @Post('fails')
  failsWithText() {
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw SECRET;
  }
}
@Module({ controllers: [Failing] })
class FailingModule {}

let started: Started;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000, logLevel: 'trace', more: [FailingModule] });
});
afterAll(() => started.stop());

/** One request to the letter, as no library would send it; answers all that comes back. */
function raw(method: string, target: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const { port, hostname } = new URL(started.url);
  const lines = Object.entries({ host: 'x', connection: 'close', ...OURS, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const json = ['POST', 'PUT'].includes(method) ? 'content-type: application/json\r\ncontent-length: 2\r\n\r\n{}' : '\r\n';
  return new Promise((resolve, reject) => {
    let text = '';
    // not ended by us: a server drops who hangs up before the answer
    const socket = connect(Number(port), hostname)
      .on('data', (data) => (text += String(data)))
      .on('close', () => resolve({ status: Number(/^HTTP\/1.1 (\d+)/.exec(text)?.[1]), text }))
      .on('error', reject);
    socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join('')}${json}`);
  });
}

const denied = Object.entries(AUTHORISATION).filter(([, { expected }]) => expected[0] === 401);
const VARIANTS: Record<string, (method: string, path: string) => [string, string, Record<string, string>?]> = {
  'a slash at the end': (method, path) => [method, `${path}/`],
  'two slashes': (method, path) => [method, path.replace('/api/', '/api//')],
  'two slashes in front': (method, path) => [method, `/${path}`],
  capitals: (method, path) => [method, path.toUpperCase()],
  'a folder up': (method, path) => [method, path.replace('/api/', '/api/health/%2e%2e/')],
  'a folder up, plainly': (method, path) => [method, path.replace('/api/', '/api/health/../')],
  'an encoded letter': (method, path) => [method, path.replace('/api/', '/%61pi/')],
  'an encoded slash': (method, path) => [method, path.replace('/api/', '/api%2f')],
  'a backslash': (method, path) => [method, path.replace('/api/', '/api\\')],
  'a parameter behind a semicolon': (method, path) => [method, `${path};x`],
  'a null character': (method, path) => [method, `${path}%00`],
  'an ending': (method, path) => [method, `${path}.json`],
  'a fragment': (method, path) => [method, `${path}#x`],
  'a query twice': (method, path) => [method, `${path}?id=1&id=2&id[]=3`],
  'a whole address': (method, path) => [method, `http://x${path}`],
  HEAD: (_, path) => ['HEAD', path],
  OPTIONS: (_, path) => ['OPTIONS', path],
  'another method in a header': (method, path) => ['GET', path, { 'x-http-method-override': method, 'x-method-override': method }],
  'another address in a header': (_, path) => ['GET', '/api/nowhere', { 'x-original-url': path, 'x-rewrite-url': path }],
  'an empty session': (method, path) => [method, path, { cookie: 'session=; session=x' }],
  'a session as a header': (method, path) => [method, path, { authorization: 'Bearer x', 'x-user': 'admin', 'x-role': 'admin' }],
};

describe('a closed door', () => {
  it.each(Object.keys(VARIANTS))('has no way round by %s', async (how) => {
    expect(denied.length).toBeGreaterThan(40);
    const open: string[] = [];
    for (const [name] of denied) {
      const [method, path] = name.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000').split(' ');
      const [as, target, headers] = VARIANTS[how](method, path);
      const { status, text } = await raw(as, target, headers);
      // 422: a path that means another open route with an odd parameter
      if (![400, 401, 403, 404].includes(status)) open.push(`${status} ${as} ${target} ${text.split('\r\n\r\n')[1]}`);
    }
    expect(open).toEqual([]);
  });

  it('a door of another role neither opens by HEAD nor by a method in a header', async () => {
    const { headers } = await aPerson(started);
    for (const [name] of Object.entries(AUTHORISATION).filter(([, { expected }]) => expected[1] === 403)) {
      const [method, path] = name.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000').split(' ');
      const statuses = [
        await raw('HEAD', path, headers),
        await raw('GET', `${path}?_method=${method}`, { ...headers, 'x-http-method-override': method }),
        await raw('POST', path, { ...headers, 'x-http-method-override': method }),
      ].map(({ status }) => status);
      expect([name, statuses.filter((status) => ![403, 404].includes(status))]).toEqual([name, []]);
    }
  });
});

describe('every answer, whatever it is', () => {
  it.each([
    ['an answer', 'GET', '/api/health', 200],
    ['an answer by its whole address', 'GET', 'http://x/api/health', 200],
    ['a refusal at the door', 'GET', '/api/me', 401],
    ['an unknown place', 'GET', '/nowhere', 404],
    ['an address that cannot be read', 'GET', '/api/%zz', 400],
    ['a mistake of ours', 'GET', '/api/fails', 500],
  ])('%s is kept by no cache, framed by no page and guessed at by no browser', async (_, method, target, status) => {
    const answer = await raw(method, target);
    expect(answer.status).toBe(status);
    const head = answer.text.split('\r\n\r\n')[0].toLowerCase();
    for (const line of [
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      "frame-ancestors 'none'",
      'referrer-policy: no-referrer',
    ])
      expect(head).toContain(line);
    expect(head).toMatch(/x-request-id: [0-9a-f-]{36}/);
  });

  it('a request has a number of ours, also when it brings one', async () => {
    const { headers, body } = await started.http.get('/api/me').set('x-request-id', SECRET).expect(401);
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.requestId).toBe(headers['x-request-id']);
  });

  it('a request that never ends is ended', () => {
    expect((started.app.getHttpServer() as { requestTimeout: number }).requestTimeout).toBe(300_000);
  });
});

describe('a mistake of ours', () => {
  it('tells nobody what it was about: not the answer, and not the log', async () => {
    for (const method of ['get', 'post'] as const) {
      const answer = await started.http[method]('/api/fails')
        .set(OURS)
        .send(method === 'post' ? { email: SECRET } : undefined)
        .expect(500);
      expect(JSON.stringify([answer.body, answer.headers])).not.toContain('prive.test');
    }
    started.app.get(Sweeps).register({
      name: 'test.failing',
      every: 'minute',
      due: () => Promise.resolve(0),
      run: () => Promise.reject(new Error(`invalid input syntax for type uuid: "${SECRET}"`)),
    });
    await started.sweep();
    const lines = started.lines.join('\n');
    expect(lines).toContain('Error 23505');
    expect(lines).toContain('sweep test.failing failed: Error');
    expect(lines).toContain('ways-round.e2e-spec');
    expect(lines).not.toContain('prive.test');
  });

  it('what people type is in no line of the log, at its most talkative', async () => {
    const { email } = await addAccount(started.owner);
    const typed = { email: `lees-mij-${Date.now()}@prive.test`, password: 'geheime zin van iemand', token: 'x'.repeat(43) };
    for (const [path, body] of [
      ['/session', { email: typed.email, password: typed.password }],
      ['/session', { email, password: typed.password }],
      ['/password-reset', { email: typed.email }],
      ['/registration/confirmation', { token: typed.token }],
      ['/registration', { ...typed, name: 'Lees Mij' }],
    ] as const)
      await started.http
        .post(`/api${path}?q=${encodeURIComponent(typed.email)}`)
        .set(OURS)
        .set('referer', `http://x/${typed.email}`)
        .send(body);
    const lines = started.lines.join('\n');
    expect(lines).toContain('/api/password-reset');
    for (const value of [...Object.values(typed), encodeURIComponent(typed.email), email, 'Lees Mij']) expect(lines).not.toContain(value);
  });
});
