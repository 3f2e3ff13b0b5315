/** @policy stays */
import { contract, type Endpoint } from '@helder/contract';
import { createHash } from 'node:crypto';
import { OURS } from '../testing/registration.js';
import { startApp, type Started } from '../testing/start-app.js';
import { ASKS_ITSELF, FRESH, OPEN, REMEMBERED } from '../testing/remembered-doors.data.js';

const NOON = new Date('2026-11-20T12:00:00+01:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const later = (ms: number) => new Date(NOON.getTime() + ms);

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());
beforeEach(async () => {
  started.clock.set(NOON);
  await started.owner.query('delete from limit_use');
});

type Person = { email: string; password: string };
const door = (person: Person, more: object = {}) =>
  started.http
    .post('/api/session')
    .set(OURS)
    .send({ email: person.email, password: person.password, ...more });
const cookieOf = (answer: { headers: Record<string, unknown> }) => (answer.headers['set-cookie'] as string[])[0];
async function signIn(person: Person, more: object = {}, agent = 'Mozilla/5.0 Firefox/140.0') {
  const answer = await door(person, more).set('user-agent', agent).expect(200);
  return { setCookie: cookieOf(answer), headers: { cookie: cookieOf(answer).split(';')[0], ...OURS } };
}
const isIn = async (headers: Record<string, string>) => (await started.http.get('/api/me').set(headers)).status === 200;
const exactly = (table: string, column: string, at: Date) => started.owner.query(`update ${table} set ${column} = $1`, [at]);

describe('signing in', () => {
  it('[SECOND-INGELOGD-f] without the option the cookie is HttpOnly, Lax and gone with the browser; the table keeps only a SHA-256', async () => {
    const account = await started.newAccount();
    const { setCookie } = await signIn(account);
    expect(setCookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /=([\w-]+)/.exec(setCookie)![1];
    const { rows } = await started.owner.query('select token_hash, is_remembered from session where account_id = $1', [account.id]);
    expect(rows).toEqual([{ token_hash: createHash('sha256').update(token).digest(), is_remembered: false }]);
  });

  it('an unknown address, a wrong password and a wrong password of an unconfirmed account get the same bytes', async () => {
    const known = await started.newAccount();
    const unconfirmed = await started.newAccount('candidate', { state: 'unverified' });
    const bytes = async (email: string) => {
      const { status, body } = await door({ email, password: 'niet dit wachtwoord' });
      return JSON.stringify([status, { ...body, requestId: '' }]);
    };
    const answers = [await bytes(known.email), await bytes(unconfirmed.email), await bytes('nobody@helder.test')];
    expect(new Set(answers)).toEqual(new Set([answers[0]]));
    expect(JSON.parse(answers[0])[0]).toBe(401);
    // how it is typed does not matter
    await door({ ...known, email: known.email.toUpperCase() }).expect(200);
  });

  it('is written down when it works and when it does not, never with what was typed', async () => {
    const known = await started.newAccount();
    await door({ ...known, password: 'niet dit wachtwoord' }).expect(401);
    await door(known).expect(200);
    await door({ email: 'Nobody-Xyz@helder.test', password: 'niet dit wachtwoord' }).expect(401);
    const lines = (await started.events('session.start')).slice(-3);
    expect(lines.map(({ outcome, reason_code, subject_ref }) => [outcome, reason_code, subject_ref])).toEqual([
      ['denied', 'password', known.subjectRef],
      ['ok', null, known.subjectRef],
      ['denied', 'password', null],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/nobody-xyz|niet dit wachtwoord|helder\.test/i);
  });

  it('[JOBNL-2.3] ten tries in a quarter of an hour for one account, also from elsewhere; then it says how long to wait', async () => {
    const known = await started.newAccount();
    for (let time = 0; time < 10; time++) await door({ ...known, password: 'niet dit wachtwoord' }).expect(401);
    expect(Number((await door(known).expect(429)).headers['retry-after'])).toBeGreaterThan(800);
    await door(await started.newAccount()).expect(200);
    started.clock.set(later(16 * MINUTE));
    await door(known).expect(200);
  });
});

describe('how long a session lasts', () => {
  it('a candidate is signed out after two hours of nothing and after twelve hours of anything', async () => {
    const { headers } = await started.newPerson('candidate');
    for (let hour = 1; hour <= 11; hour++) {
      started.clock.set(later(hour * HOUR));
      expect(await isIn(headers)).toBe(true);
    }
    await exactly('session', 'ends_at', later(12 * HOUR));
    started.clock.set(later(12 * HOUR));
    expect(await isIn(headers)).toBe(false);
    started.clock.set(NOON);
    const idle = await started.newPerson('candidate');
    await exactly('session', 'idle_until', later(2 * HOUR));
    started.clock.set(later(2 * HOUR));
    expect(await isIn(idle.headers)).toBe(false);
  });

  it('people at work are signed out after half an hour of nothing, and are never remembered', async () => {
    const account = await started.newAccount('recruiter');
    const { setCookie, headers } = await signIn(account, { staySignedIn: true });
    expect(setCookie).not.toMatch(/Expires/i);
    started.clock.set(later(31 * MINUTE));
    expect(await isIn(headers)).toBe(false);
  });

  it('[SECOND-INGELOGD-a] staying signed in is off unless asked for, and lasts as long as the page says and no longer', async () => {
    const account = await started.newAccount();
    const { staySignedInDays } = (await started.http.get('/api/policy').expect(200)).body;
    expect(staySignedInDays).toBe(30);
    const { setCookie, headers } = await signIn(account, { staySignedIn: true });
    const expires = new Date(/Expires=([^;]+)/.exec(setCookie)![1]);
    expect(Math.abs(expires.getTime() - later(30 * DAY).getTime())).toBeLessThan(10_000);
    for (const day of [10, 20, 29]) {
      started.clock.set(later(day * DAY));
      expect(await isIn(headers)).toBe(true);
    }
    started.clock.set(later(30 * DAY + MINUTE));
    expect(await isIn(headers)).toBe(false);
    expect(cookieOf(await door(account))).not.toMatch(/Expires|Max-Age/i);
  });

  it('a clock that goes back does not bring an erased session to life, and the sweep erases what ended', async () => {
    const { id, headers, email } = await started.newPerson('candidate');
    await started.http.post('/api/password-reset').set(OURS).send({ email }).expect(204);
    started.clock.set(later(13 * HOUR));
    const [{ counts }] = (await started.sweep()).filter(({ name }) => name === 'account.ended-sessions');
    expect([counts['sessions'] > 0, counts['links'] > 0]).toEqual([true, true]);
    for (const table of ['session', 'account_token'])
      expect((await started.owner.query(`select 1 from ${table} where account_id = $1`, [id])).rowCount).toBe(0);
    started.clock.set(NOON);
    expect(await isIn(headers)).toBe(false);
  });
});

describe('the list of sessions', () => {
  it('[SECOND-DATA-AUTO] shows its owner each device with its times, and nobody else’s', async () => {
    const account = await started.newAccount();
    const here = await signIn(account, {}, 'Mozilla/5.0 (X11; Linux) Firefox/140.0');
    await signIn(account, { staySignedIn: true }, 'Mozilla/5.0 (iPhone) Safari/18');
    await started.newPerson('candidate');
    const { items } = (await started.http.get('/api/sessions').set(here.headers).expect(200)).body;
    expect(items.map(({ device, isCurrent, isRemembered }: Record<string, unknown>) => ({ device, isCurrent, isRemembered }))).toEqual(
      expect.arrayContaining([
        { device: 'Mozilla/5.0 (X11; Linux) Firefox/140.0', isCurrent: true, isRemembered: false },
        { device: 'Mozilla/5.0 (iPhone) Safari/18', isCurrent: false, isRemembered: true },
      ]),
    );
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items)).not.toMatch(/token|hash/);
  });

  it('one can be ended, or all others; what is not there and what is another’s answer the same', async () => {
    const account = await started.newAccount();
    const [here, there, yonder] = [await signIn(account), await signIn(account), await signIn(account)];
    const stranger = await started.newPerson('candidate');
    const list = async (headers: Record<string, string>) =>
      (await started.http.get('/api/sessions').set(headers).expect(200)).body.items as { id: string; isCurrent: boolean }[];
    const own = (await list(there.headers)).find(({ isCurrent }) => isCurrent)!.id;
    const foreign = (await list(stranger.headers))[0].id;
    const refused = await started.http.delete(`/api/sessions/${foreign}`).set(here.headers).expect(404);
    const unknown = await started.http.delete('/api/sessions/00000000-0000-4000-8000-000000000000').set(here.headers).expect(404);
    expect({ ...refused.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    await started.http.delete(`/api/sessions/${own}`).set(here.headers).expect(204);
    expect([await isIn(there.headers), await isIn(yonder.headers)]).toEqual([false, true]);
    await started.http.delete('/api/sessions').set(here.headers).expect(204);
    expect([await isIn(here.headers), await isIn(yonder.headers), await isIn(stranger.headers)]).toEqual([true, false, true]);
  });

  it('keeps the ten newest', async () => {
    const account = await started.newAccount();
    const first = await signIn(account);
    await started.owner.query('delete from limit_use');
    for (let time = 0; time < 10; time++) await signIn(account);
    expect(await isIn(first.headers)).toBe(false);
    expect((await started.owner.query('select 1 from session where account_id = $1', [account.id])).rowCount).toBe(10);
  });

  it('[SECOND-INGELOGD-e] signing out ends the session at the server, and the browser is told to forget what it kept of it', async () => {
    const account = await started.newAccount();
    const { headers } = await signIn(account, { staySignedIn: true });
    const answer = await started.http.delete('/api/session').set(headers).expect(204);
    expect(cookieOf(answer)).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
    expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
    expect(await isIn(headers)).toBe(false);
    expect((await started.owner.query('select 1 from session where account_id = $1', [account.id])).rowCount).toBe(0);
    // without its cookie there is no session either
    const again = await signIn(account, { staySignedIn: true });
    expect([await isIn(OURS), await isIn(again.headers)]).toEqual([false, true]);
  });
});

const doors = Object.entries(contract).flatMap(([slice, endpoints]) =>
  Object.entries(endpoints as Record<string, Endpoint>).flatMap(([name, endpoint]) =>
    endpoint.method === 'GET' ? [] : [{ name: `${slice}.${name}`, ...endpoint }],
  ),
);

describe('a remembered session', () => {
  let headers: Record<string, string>;
  let person: Awaited<ReturnType<Started['newAccount']>>;
  const knock = ({ method, path }: Endpoint, body: object = {}) =>
    started.http[method.toLowerCase() as 'post'](
      `/api${path.replace(/:id/g, '00000000-0000-4000-8000-000000000000').replace(/:kind/, 'cv').replace(/:\w+/g, 'x')}`,
    )
      .set(headers)
      .send(body);
  beforeEach(async () => {
    person = await started.newAccount();
    ({ headers } = await signIn(person, { staySignedIn: true }));
    started.clock.set(later(11 * MINUTE));
  });

  it('[SECOND-INGELOGD-c] exactly the acts on the list work without a password, and every door a candidate has is on a list', async () => {
    const answers = new Map<string, string>();
    for (const door of doors) {
      ({ headers } = await signIn(person, { staySignedIn: true }));
      started.clock.set(later(11 * MINUTE));
      await started.owner.query('update session set fresh_until = $1', [NOON]);
      await started.owner.query('delete from limit_use');
      const { status, body } = await knock(door);
      answers.set(door.name, `${status} ${(body as { type?: string }).type ?? ''}`);
    }
    const needing = [...answers].filter(([, answer]) => answer === '403 /problems/account/fresh-needed').map(([name]) => name);
    expect(needing.sort()).toEqual([...FRESH].sort());
    for (const name of REMEMBERED) expect([name, answers.get(name)]).toEqual([name, expect.not.stringMatching(/^(401|403|500)/)]);
    const forOthers = [...answers].filter(([name]) => ![...FRESH, ...ASKS_ITSELF, ...REMEMBERED, ...OPEN].includes(name));
    expect(forOthers.filter(([, answer]) => answer !== '403 /problems/not-allowed')).toEqual([]);
  });

  it('[SECOND-INGELOGD-d] password, sessions and closing need a password typed just now, and the server sees to it', async () => {
    for (const door of doors.filter(({ name }) => FRESH.includes(name)))
      expect((await knock(door, { when: 'now' })).body.type).toBe('/problems/account/fresh-needed');
    await started.http
      .put('/api/password')
      .set(headers)
      .send({ current: 'niet dit wachtwoord', password: 'kwartet lantaarn stoofpot egel' })
      .expect(401);
    await started.http.get('/api/my-data').set(headers).expect(403);

    await started.http.post('/api/session/password').set(headers).send({ password: 'niet dit wachtwoord' }).expect(401);
    const { freshUntil } = (await started.http.post('/api/session/password').set(headers).send({ password: person.password }).expect(200))
      .body;
    expect(Math.abs(new Date(freshUntil).getTime() - later(21 * MINUTE).getTime())).toBeLessThan(10_000);
    await started.http.delete('/api/sessions').set(headers).expect(204);
    started.clock.set(later(22 * MINUTE));
    await started.http.delete('/api/sessions').set(headers).expect(403);
  });
});

describe('the language of an account', () => {
  it('is kept, and mails follow it', async () => {
    const { headers, email, subjectRef } = await started.newPerson('candidate');
    await started.http.put('/api/me/language').set(headers).send({ language: 'en' }).expect(204);
    expect((await started.http.get('/api/me').set(headers).expect(200)).body.language).toBe('en');
    await started.http.post('/api/password-reset').set(OURS).send({ email }).expect(204);
    expect((await started.mails(email))[0].subject).toBe('Choose a new password');
    const [event] = (await started.events('account.set-language')).filter(({ subject_ref }) => subject_ref === subjectRef);
    expect(event).toMatchObject({ changes: [{ field: 'language', op: 'set' }], actor_ref: subjectRef });
    await started.http.put('/api/me/language').set(headers).send({ language: 'de' }).expect(422);
  });
});
