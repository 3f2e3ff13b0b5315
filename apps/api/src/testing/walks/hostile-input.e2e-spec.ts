import { contract, type Endpoint } from '@helder/contract';
import fc from 'fast-check';
import { Agent, request } from 'node:http';
import { aPerson } from '../people.js';
import { startApp, type Started } from '../start-app.js';
import { ACTORS, AUTHORISATION, type Actor } from './authorisation.data.js';
import { HOSTILE_TEXT, inputFor } from './hostile-input.js';
import { makeWorld, type World } from './world.js';

const SEED = 20261120;
// who is refused at the door gets few tries, who is let in many
const RUNS = { refused: 1, admitted: 5 };
const AT_ONCE = 24;

let started: Started;
let signIn: () => Promise<World>;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
beforeAll(async () => {
  started = await startApp({ floodLimit: 1_000_000 });
  signIn = await makeWorld(started);
});
afterAll(async () => {
  agent.destroy();
  await started.stop();
});

type Answer = { status: number; text: string };
function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const asking = request(new URL(started.url), { agent, method, path, headers: { ...headers, ...json } }, (answer) => {
      let text = '';
      answer.on('data', (data) => (text += String(data))).on('end', () => resolve({ status: answer.statusCode!, text }));
      answer.on('error', reject);
    });
    asking.on('error', reject).end(body);
  });
}

/** What is wrong with each answer of many questions, of which some run at the same moment. */
async function flaws(questions: { name: string; ask: () => Promise<Answer> }[]): Promise<string[]> {
  const found: string[] = [];
  const rest = questions.values();
  const walk = async () => {
    for (const { name, ask } of rest) {
      const { status, text } = await ask().catch((error: Error) => ({ status: 0, text: error.message }));
      if (status < 200 || status >= 500) found.push(`${status} ${name} ${text.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  return found;
}

// what ends an account or moves the clock comes last, or nothing would be left to attack
const LAST = ['POST /closing', 'PUT /dev/clock'];
const endpoints = Object.values(contract)
  .flatMap((slice) => Object.values(slice as Record<string, Endpoint>))
  .sort((a, b) => LAST.indexOf(nameOf(a)) - LAST.indexOf(nameOf(b)));
function nameOf({ method, path }: Endpoint) {
  return `${method} ${path}`;
}
const encode = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/[\ud800-\udfff]/gu, '\ufffd'));
// what encodeURIComponent never makes, but a stranger can send
const RAW = ['%ed%a0%80', '%00', '%c0%af', '%2e%2e%2f', ';x'];
const IF_MATCH = ['"1"', '"0"', '"2"', '"99999999999999999999"', '"2147483648"', '"-1"', '*', 'W/"1"', 'x'];

function runsOf(endpoint: Endpoint, actor: Actor) {
  const [method, path] = nameOf(endpoint).split(' ');
  const status = AUTHORISATION[`${method} /api${path}`].expected[ACTORS.indexOf(actor)];
  return status === 401 || status === 403 ? RUNS.refused : RUNS.admitted;
}

function questionsFor(endpoint: Endpoint, actor: Actor, world: World) {
  const ids = [
    world.searchId,
    world.cvId,
    world.photoId,
    world.organisationId,
    world.sessionId,
    world.vacancyId,
    world.applicationId,
    world.ticketId,
    world.requestId,
    world.revealId,
    '00000000-0000-4000-8000-000000000000',
  ];
  const part = (schema: Endpoint['params' | 'query' | 'body']) => (schema ? inputFor(schema, ids) : fc.constant(undefined));
  const inputs = fc.tuple(part(endpoint.params), part(endpoint.query), part(endpoint.body), fc.constantFrom(...IF_MATCH), fc.nat(40));
  return fc
    .sample(inputs, { numRuns: runsOf(endpoint, actor), seed: SEED + ACTORS.indexOf(actor) })
    .map(([params, query, body, ifMatch, dice]) => {
      const values = (params ?? {}) as Record<string, unknown>;
      const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => (dice < RAW.length ? RAW[dice] : encode(values[key])) || '%20');
      // a head past 16 kB is cut off by Node itself, together with the connection
      const pairs = Object.entries(query ?? {})
        .slice(0, 100)
        .map(([key, value]) => `${encode(key)}=${encode(value ?? '')}`);
      if (dice % 10 === 1) pairs.push(...pairs, `q=${HOSTILE_TEXT.map(encode).join('&q=')}`);
      const url = `/api${path}${pairs.length ? `?${pairs.join('&')}` : ''}`;
      const headers = { ...world.headers[actor], ...(dice % 10 !== 2 && { 'if-match': ifMatch }) };
      const text = endpoint.method === 'GET' ? undefined : JSON.stringify(endpoint.body ? body : {});
      return {
        name: `${actor} ${endpoint.method} ${url} ${text ?? ''}`.slice(0, 600),
        ask: () => send(endpoint.method, url, headers, text),
      };
    });
}

describe('whatever is sent', () => {
  it('every endpoint answers every role with less than 500', async () => {
    const found: string[] = [];
    let count = 0;
    for (const endpoint of endpoints) {
      const world = await signIn();
      await started.owner.query('delete from limit_use');
      const questions = ACTORS.flatMap((actor) => questionsFor(endpoint, actor, world));
      count += questions.length;
      found.push(...(await flaws(questions)));
    }
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(1_000);
    // who was attacked may have closed the account by then
    signIn = await makeWorld(started);
  });

  it.each([
    ['POST', '/session', 'anonymous', { email: 'a@helder.test' }, 'password'],
    ['POST', '/registration', 'anonymous', { email: 'a@helder.test' }, 'name'],
    ['GET', '/dev/outbox', 'anonymous', {}, 'to'],
    ['GET', '/candidates', 'recruiter', {}, 'q'],
    ['GET', '/admin/audit', 'admin', {}, 'actor'],
    ['GET', '/admin/audit', 'admin', {}, 'subject'],
    ['POST', '/admin/audit/export', 'admin', { filters: {} }, 'reason'],
  ] as [string, string, Actor, Record<string, unknown>, string][])(
    '%s %s: a null character or half a pair is a 422 that says where',
    async (method, path, actor, body, field) => {
      const world = await signIn();
      for (const text of method === 'GET' ? ['a\u0000b'] : ['a\u0000b', '\ud800', 'x\udfff']) {
        const sent = { ...body, [field]: text };
        const answer =
          method === 'GET'
            ? await send(method, `/api${path}?${field}=${encode(text)}`, world.headers[actor])
            : await send(method, `/api${path}`, world.headers[actor], JSON.stringify(sent));
        const { errors } = JSON.parse(answer.text) as { errors: { pointer: string; code: string }[] };
        expect([answer.status, errors]).toEqual([422, [expect.objectContaining({ pointer: `/${field}`, code: 'not-text' })]]);
      }
    },
  );

  it('the key of a field can be as broken as its value', async () => {
    const world = await signIn();
    const answer = await send(
      'POST',
      '/api/session',
      world.headers.anonymous,
      '{"email":"a@helder.test","password":"x","\\u0000":1,"\\ud800":2}',
    );
    expect([answer.status, answer.text.includes('\\u0000')]).toEqual([422, false]);
  });

  it.each([
    ['100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['20,000 objects in each other', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    ['the same inside a field', `{"email":${'['.repeat(50_000)}${']'.repeat(50_000)},"password":"x"}`],
    ['a number without end', `{"email":"a@helder.test","password":${'9'.repeat(100_000)}}`],
    ['a number beyond numbers', '{"email":1e999,"password":-1e999}'],
    ['20,000 fields', `{${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join()}}`],
    ['the same field 15,000 times', `{${'"email":"x",'.repeat(15_000)}"password":"x"}`],
    ['a prototype', '{"__proto__":{"isAdmin":true},"email":"a@helder.test","password":"x"}'],
    ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}},"email":"a@helder.test","password":"x"}'],
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"x"'],
    ['a byte order mark', '\ufeff{}'],
    ['half a sign', '{"email":"\xed\xa0\x80"}'],
  ])('%s is refused and nothing falls over', async (_, text) => {
    const { headers } = await aPerson(started);
    for (const [method, path] of [
      ['POST', '/api/session'],
      ['PUT', '/api/profile/draft'],
    ] as const) {
      const { status } = await send(method, path, { ...headers, 'if-match': '"1"' }, text);
      expect([path, [400, 412, 413, 422].includes(status) ? 'refused' : status]).toEqual([path, 'refused']);
    }
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});
