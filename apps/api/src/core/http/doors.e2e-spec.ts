import { connect } from 'node:net';
import { aPerson } from '../../testing/people.js';
import { ORIGIN, startApp, type Started } from '../../testing/start-app.js';

const ours = { 'sec-fetch-site': 'same-origin' };
let started: Started;
beforeAll(async () => {
  started = await startApp({ floodLimit: 120 });
});
afterAll(() => started.stop());

describe('cross-site requests', () => {
  it.each([
    ['same origin', { 'sec-fetch-site': 'same-origin' }, 422],
    ['an old browser with our origin', { origin: ORIGIN }, 422],
    ['cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling', { 'sec-fetch-site': 'same-site' }, 403],
    ['cross-site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: ORIGIN }, 403],
    ['another origin', { origin: 'http://evil.test' }, 403],
    ['silence', {}, 403],
  ] as [string, Record<string, string>, number][])('%s', async (_, headers, status) => {
    await started.http
      .post('/api/session')
      .set(headers)
      .send({})
      .expect(status)
      .expect('content-type', /problem\+json/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])('a body of type %s is read nowhere', (type) =>
    started.http
      .post('/api/session')
      .set(ours)
      .type(type)
      .send('email=x')
      .expect(415)
      .expect('content-type', /problem\+json/),
  );
});

describe('headers', () => {
  it.each(['/api/health', '/api/nowhere', '/api/me'])('[JOBNL-2.3] %s has the strict policy', async (path) => {
    const { headers } = await started.http.get(path);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  });

  it('so has a refusal of a hook', async () => {
    const { headers } = await started.http.post('/api/session').expect(403);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('every error is problem+json', () => {
  it('an unknown route, without the query', async () => {
    const { body } = await started.http
      .get('/api/nowhere?name=secret')
      .expect(404)
      .expect('content-type', /^application\/problem\+json/);
    expect(body).toEqual({ type: '/problems/not-found', title: 'Not found', status: 404, requestId: expect.any(String) });
  });

  it('malformed JSON, without repeating what was typed', async () => {
    const answer = await started.http.post('/api/session').set(ours).type('json').send('{"password": hunter2').expect(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.text + started.lines.join()).not.toContain('hunter2');
  });

  it('a body over the limit', () =>
    started.http
      .post('/api/session')
      .set(ours)
      .send({ email: 'x'.repeat(300_000) })
      .expect(413)
      .expect('content-type', /problem\+json/));

  it('a URL that cannot be decoded', async () => {
    const { port, hostname } = new URL(started.url);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      connect(Number(port), hostname)
        .on('data', (data) => (text += String(data)))
        .on('close', () => resolve(text))
        .end('GET /api/%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    });
    expect(answer).toMatch(/^HTTP\/1.1 400/);
    expect(answer).toContain('application/problem+json');
  });

  it('answers that need attention are 422 with JSON Pointers and codes', async () => {
    const { body } = await started.http.post('/api/session').set(ours).send({ email: 'x', 'a/b': 1 }).expect(422);
    const { errors } = body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/email', 'invalid_format'],
      ['/password', 'invalid_type'],
      ['', 'unrecognized_keys'],
    ]);
  });

  it('the answer schema strips what it does not name', async () => {
    const person = await aPerson(started);
    const { body } = await started.http.get('/api/me').set(person.headers).expect(200);
    expect(body).not.toHaveProperty('subjectRef');
    expect(body).not.toHaveProperty('sessionId');
  });
});

it('a denied act is in the audit log', async () => {
  const { headers, subjectRef } = await aPerson(started);
  await started.http.get('/api/admin/audit').set(headers).expect(403);
  const events = await started.events('access.denied');
  expect(events).toMatchObject([{ actor_ref: subjectRef, outcome: 'denied', reason_code: 'role' }]);
});

// last: it uses up the flood guard of this app
it('[JOBNL-2.3] a flood is 429 problem+json', async () => {
  const all = await Promise.all(Array.from({ length: 140 }, () => started.http.get('/api/health')));
  const refused = all.find(({ status }) => status === 429)!;
  expect(refused.headers).toMatchObject({ 'content-type': expect.stringContaining('problem+json'), 'retry-after': expect.any(String) });
});
