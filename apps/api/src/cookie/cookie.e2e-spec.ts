import type { Cookies } from '@helder/contract';
import { packOf, type Pack } from '@helder/policy';
import { cookies as jobner } from '@helder/policy/packs/jobner/cookies.js';
import { cookies as jobport } from '@helder/policy/packs/jobport/cookies.js';
import { cookies as jobnl } from '@helder/policy/packs/jobnl/cookies.js';
import { cookies as secondjob } from '@helder/policy/packs/secondjob/cookies.js';
import { cookies as sf } from '@helder/policy/packs/sf/cookies.js';
import { leaving } from '../testing/leaving.js';
import { aPerson } from '../testing/people.js';
import { OURS } from '../testing/registration.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

let current: { cookies: Pack['cookies']; started: Started } | undefined;
/** The same platform with the register of another pack; one at a time, passport knows one app in a process. */
async function platform(cookies: Pack['cookies'] = packOf('demo').cookies) {
  if (current?.cookies !== cookies) {
    await current?.started.stop();
    current = { cookies, started: await startApp({ pack: { ...packOf('demo'), cookies } }) };
  }
  current.started.clock.set(NOON);
  return current.started;
}
afterAll(() => current?.started.stop());

type Headers = Record<string, string>;
const SECOND = 1000;
/** A browser: keeps the choice cookie from answer to answer. */
const browser = (started: Started, base: Headers = {}) => {
  let kept = '';
  const headers = (): Headers => {
    const cookie = [base['cookie'], kept].filter(Boolean).join('; ');
    return { ...OURS, ...base, ...(cookie && { cookie }) };
  };
  const remember = (answer: { headers: Record<string, unknown>; body: unknown }) => {
    const set = ((answer.headers['set-cookie'] as string[] | undefined) ?? []).find((each) => each.startsWith('cookie-choice='));
    if (set) kept = /Expires=Thu, 01 Jan 1970/.test(set) ? '' : set.split(';')[0];
    return { ...(answer.body as Cookies), set };
  };
  const at = base['cookie'] ? '/api/cookies/mine' : '/api/cookies';
  const look = async () => remember(await started.http.get(at).set(headers()).expect(200));
  return {
    look,
    kept: () => kept,
    carry: (value: string) => (kept = value),
    async choose(accepted: Cookies['accepted']) {
      const { sha256 } = await look();
      const body = { accepted, sha256, language: 'nl', control: 'test' };
      return remember(
        await started.http
          .put(base['cookie'] ? at : '/api/cookies/choice')
          .set(headers())
          .send(body)
          .expect(200),
      );
    },
  };
};
const running = ({ vendors }: Cookies) => vendors.filter(({ mayRun }) => mayRun).map(({ id }) => id);
const OWN = ['session', 'choice', 'signed-in', 'theme', 'language', 'user-name', 'scroll'];

describe('a visitor', () => {
  it('gets nothing before an answer: no vendor runs, no cookie is set, and the question is there', async () => {
    const visitor = browser(await platform());
    const seen = await visitor.look();
    expect(seen).toMatchObject({ because: 'not-asked', mustAsk: true, accepted: [], since: null });
    expect([running(seen), seen.set]).toEqual([OWN, undefined]);
  });

  it('[JOBNL-C1.5] opens each category apart: a vendor runs only when all its own are allowed', async () => {
    const visitor = browser(await platform());
    expect(running(await visitor.choose(['statistics']))).toEqual([...OWN, 'teller']);
    expect(running(await visitor.choose(['social']))).toEqual([...OWN, 'buurtplein']);
    expect(running(await visitor.choose(['personalisation']))).toEqual(OWN);
    expect(running(await visitor.choose(['personalisation', 'tracking']))).toEqual(OWN);
    expect(running(await visitor.choose(['personalisation', 'tracking', 'advertising']))).toEqual([...OWN, 'spoorwijs']);
    expect(running(await visitor.choose([]))).toEqual(OWN);
  });

  it('is asked again thirteen months and one second later, after a yes and after a no, and not before', async () => {
    const started = await platform();
    for (const accepted of [['statistics'], []] as Cookies['accepted'][]) {
      started.clock.set(new Date('2027-01-31T12:00:00+01:00'));
      const visitor = browser(started);
      const { until } = await visitor.choose(accepted);
      const end = new Date(until!).getTime();
      expect(new Date(end).toISOString().slice(0, 16)).toBe('2028-02-29T11:00');
      started.clock.set(new Date(end - SECOND));
      expect(await visitor.look()).toMatchObject({ because: 'chosen', mustAsk: false, accepted });
      started.clock.set(new Date(end + SECOND));
      const over = await visitor.look();
      expect([over.because, over.mustAsk, running(over)]).toEqual(['expired', true, OWN]);
      // and a clock that goes back does not revive it: the browser was told to forget
      started.clock.set(NOON);
      expect(await visitor.look()).toMatchObject({ because: 'not-asked', accepted: [] });
    }
  });

  it('carries the answer itself, out of reach of scripts, and cannot write another one into it', async () => {
    const visitor = browser(await platform());
    const { set } = await visitor.choose([]);
    expect(set).toMatch(/^cookie-choice=[\w-]+\.[\w-]+; .*Path=\/; .*HttpOnly; SameSite=Lax/);
    const [, body, seal] = /=([\w-]+)\.([\w-]+)/.exec(visitor.kept())!;
    const kept = JSON.parse(Buffer.from(body, 'base64url').toString());
    expect(Object.keys(kept).sort()).toEqual(['accepted', 'at', 'register', 'v']);
    const forged = Buffer.from(JSON.stringify({ ...kept, accepted: ['tracking'] })).toString('base64url');
    for (const value of [`${forged}.${seal}`, forged, `${forged}.`, `.${seal}`, 'nonsense', '']) {
      visitor.carry(`cookie-choice=${value}`);
      expect([value, (await visitor.look()).because]).toEqual([value, 'not-asked']);
    }
  });

  it('answers to the list it saw, and to no other', async () => {
    const started = await platform();
    await started.http
      .put('/api/cookies/choice')
      .set(OURS)
      .send({ accepted: ['statistics'], sha256: '0'.repeat(64), language: 'nl', control: 'test' })
      .expect(409);
  });

  it('whose browser sends Global Privacy Control has said no, and is not asked, until an own answer', async () => {
    const visitor = browser(await platform(), { 'sec-gpc': '1' });
    const seen = await visitor.look();
    expect([seen.because, seen.mustAsk, running(seen)]).toEqual(['signal', false, OWN]);
    expect(running(await visitor.choose(['statistics']))).toEqual([...OWN, 'teller']);
  });
});

describe('somebody who is signed in', () => {
  it('has the answer on every device, and it leaves a line in the log with the categories', async () => {
    const started = await platform();
    const person = await aPerson(started);
    const one = browser(started, person.headers);
    await one.choose(['statistics', 'social']);
    const other = browser(started, person.headers);
    expect(await other.look()).toMatchObject({ because: 'chosen', accepted: ['statistics', 'social'] });
    const [event] = (await started.events('cookie.choose')).slice(-1);
    expect(event).toMatchObject({ subject_ref: person.subjectRef, ground: 'consent', outcome: 'ok' });
    expect(event['changes']).toEqual([
      { field: 'statistics', op: 'set' },
      { field: 'personalisation', op: 'clear' },
      { field: 'social', op: 'set' },
      { field: 'tracking', op: 'clear' },
      { field: 'advertising', op: 'clear' },
    ]);
  });

  it('a no on this device or on the account is a no', async () => {
    const started = await platform();
    const person = await aPerson(started);
    await browser(started, person.headers).choose(['statistics', 'social']);
    const visitor = browser(started);
    await visitor.choose(['social']);
    const both = browser(started, person.headers);
    both.carry(visitor.kept());
    expect((await both.look()).accepted).toEqual(['social']);
    // one act settles both
    await both.choose(['statistics']);
    visitor.carry(both.kept());
    expect([(await both.look()).accepted, (await visitor.look()).accepted]).toEqual([['statistics'], ['statistics']]);
  });

  it('answers are only ever added to, and go when their thirteen months are over or the account closes', async () => {
    const started = await platform();
    const [stays, leaves] = [await aPerson(started), await aPerson(started)];
    const count = async ({ id }: { id: string }) =>
      (await started.owner.query('select 1 from cookie_choice where account_id = $1', [id])).rowCount;
    for (const person of [stays, leaves]) {
      const own = browser(started, person.headers);
      await own.choose(['statistics']);
      await own.choose([]);
      expect(await count(person)).toBe(2);
    }
    for (const role of ['helder_app', 'helder_worker'])
      for (const privilege of role === 'helder_app' ? ['update', 'delete', 'truncate'] : ['update', 'truncate']) {
        const { rows } = await started.owner.query<{ has: boolean }>('select has_table_privilege($1, $2, $3) as has', [
          role,
          'cookie_choice',
          privilege,
        ]);
        expect([role, privilege, rows[0].has]).toEqual([role, privilege, false]);
      }
    const act = leaving(started);
    await act.erased((await act.close(leaves, 'now')).code);
    expect([await count(leaves), await count(stays)]).toEqual([0, 2]);
    started.clock.set(new Date('2027-12-20T12:00:01+01:00'));
    await started.sweep();
    expect(await count(stays)).toBe(0);
  });
});

describe('a cookie nobody told about', () => {
  it('is reported by anybody, without a name, seen by an admin and gone once handled', async () => {
    const started = await platform();
    await started.http.post('/api/cookies/reports').set(OURS).send({ name: '_vreemd', page: '/cookies' }).expect(204);
    const admin = await aPerson(started, 'admin');
    const list = async () => (await started.http.get('/api/admin/cookies/reports').set(admin.headers).expect(200)).body.items;
    const [report, ...more] = await list();
    expect([report.name, report.page, more]).toEqual(['_vreemd', '/cookies', []]);
    await started.http.delete(`/api/admin/cookies/reports/${report.id}`).set(admin.headers).expect(204);
    await started.http.delete(`/api/admin/cookies/reports/${report.id}`).set(admin.headers).expect(404);
    expect(await list()).toEqual([]);
    expect((await started.events('cookie.handle-report')).map(({ target_ref }) => target_ref)).toEqual([report.id]);
  });

  it.each([
    { name: 'a@b.nl', page: '/cookies' },
    { name: 'x', page: '/cookies?mail=a@b.nl' },
    { name: 'x', page: 'https://elders.nl' },
    { name: '', page: '/' },
  ])('%j says more than a name and a page, and is refused', async (body) => {
    const started = await platform();
    await started.http.post('/api/cookies/reports').set(OURS).send(body).expect(422);
  });
});

describe('the public overview', () => {
  it.each([
    ['JOBNL-C2.1', 'ActiveCampaign', ['personalisation', 'statistics', 'tracking'], 'P180D', 'P180D'],
    ['JOBNL-C2.2', 'Facebook en Instagram', ['social', 'statistics', 'advertising'], 'P90D', 'P90D'],
    ['JOBNL-C2.3', 'Google Analytics', ['statistics'], 'P2Y', 'P13M'],
    ['JOBNL-C2.4', 'Google Adwords', ['statistics', 'advertising'], 'P3M', 'P3M'],
    ['JOBNL-C2.5', 'Google Tag Manager', ['statistics'], 'P2Y', 'P13M'],
    ['JOBNL-C2.6', 'Hotjar', ['statistics'], 'P1Y', 'P1Y'],
    ['JOBNL-C2.7', 'Leadfeeder / Lead-Info', ['statistics'], 'P2Y', 'P13M'],
    ['JOBNL-C2.8', 'LinkedIn', ['social', 'statistics', 'advertising'], 'P180D', 'P180D'],
  ] as const)(
    '[%s] has a row for %s: %j, %s, which ends after %s, and never past the answer',
    async (_, name, categories, says, effective) => {
      const started = await platform(jobnl);
      const visitor = browser(started);
      const rowOf = ({ vendors }: Cookies) => vendors.find((each) => each.name === name)!;
      expect(rowOf(await visitor.look())).toMatchObject({ categories, lifetime: says, effective, mayRun: false, ends: null });
      expect(rowOf(await visitor.look()).policyUrl).toMatch(/^https:/);
      const { until } = await visitor.choose([...categories]);
      // the day before the answer ends, everything ends with it
      started.clock.set(new Date(new Date(until!).getTime() - SECOND));
      expect(rowOf(await visitor.look())).toMatchObject({ mayRun: true, ends: until });
      started.clock.set(new Date(new Date(until!).getTime() + SECOND));
      expect(rowOf(await visitor.look())).toMatchObject({ mayRun: false, ends: null });
    },
  );

  it('[JOBNER-COOKIE-SOC] shows that a vendor says no lifetime', async () => {
    const { vendors } = await browser(await platform(jobner)).look();
    expect(vendors.find(({ id }) => id === 'user-guiding')).toMatchObject({ lifetime: null, categories: ['social'] });
  });

  it('names the cookies a browser sent, also those no script sees', async () => {
    const started = await platform();
    const { body } = await started.http.get('/api/cookies').set('cookie', 'session=x; iets=y').expect(200);
    expect(body.sent).toEqual(['session', 'iets']);
  });
});

describe('our own counter', () => {
  const visit = (started: Started, cookie: string, body: object) =>
    started.http
      .post('/api/cookies/visits')
      .set({ ...OURS, ...(cookie && { cookie }) })
      .send(body)
      .expect(204);
  const counted = async (started: Started) =>
    (await started.owner.query('select page, referrer, visits from visit_count order by 1, 2')).rows;

  it.each([
    ['SF-WEB-STAT', sf],
    ['JOBPORT-2a-1', jobport],
  ])('[%s] counts pages and where readers came from, only after a yes, and knows nothing about whom', async (_, cookies) => {
    const started = await platform(cookies);
    const visitor = browser(started);
    const { optional, accepted } = await visitor.look();
    expect([optional, accepted]).toEqual([['statistics'], []]);
    await visit(started, '', { page: 'landing', referrer: 'zoekmachine.example' });
    await visitor.choose([]);
    await visit(started, visitor.kept(), { page: 'landing' });
    expect(await counted(started)).toEqual([]);
    await visitor.choose(['statistics']);
    await visit(started, visitor.kept(), { page: 'landing', referrer: 'zoekmachine.example' });
    await visit(started, visitor.kept(), { page: 'landing', referrer: 'zoekmachine.example' });
    await visit(started, visitor.kept(), { page: 'help' });
    expect(await counted(started)).toEqual([
      { page: 'help', referrer: '', visits: 1 },
      { page: 'landing', referrer: 'zoekmachine.example', visits: 2 },
    ]);
    const { rows } = await started.owner.query(
      `select column_name as name from information_schema.columns where table_name = 'visit_count' order by 1`,
    );
    expect(rows.map(({ name }: { name: string }) => name)).toEqual(['day', 'page', 'referrer', 'visits']);
    const admin = await aPerson(started, 'admin');
    const { body } = await started.http.get('/api/admin/cookies/visits').set(admin.headers).expect(200);
    expect(body.items[0]).toEqual({ day: '2026-11-20', page: 'landing', referrer: 'zoekmachine.example', visits: 2 });
  });

  it('does not exist where the pack has none', async () => {
    const started = await platform();
    const visitor = browser(started);
    await visitor.choose(['statistics']);
    await visit(started, visitor.kept(), { page: 'landing' });
    expect(await counted(started)).toEqual([]);
  });
});

describe('where there is nothing to choose', () => {
  it('is asked nothing where there is nothing to choose, and in production of the demo', async () => {
    const seen = await browser(await platform(secondjob)).look();
    expect(seen).toMatchObject({ because: 'nothing-to-choose', mustAsk: false, optional: [] });
    await current?.started.stop();
    current = undefined;
    const production = await startApp({ isProduction: true });
    const there = await browser(production).look();
    expect([there.because, there.vendors.map(({ id }) => id)]).toEqual(['nothing-to-choose', OWN]);
    await production.http.get('/dev-vendors/teller.js').expect(404);
    await production.stop();
  });
});
