import { packOf, type FlooredPack } from '@helder/policy';
import { OPEN_BEFORE_ACCEPTING } from './accept-first.data.js';
import { aPerson, aSession, aVisibleCandidate, noticeOf, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';
import { aPublisher, startAgain, type Publishing } from '../testing/versions.js';
import { ACTORS, AUTHORISATION } from '../testing/walks/authorisation.data.js';

const demo = packOf('demo');
const apps = new Map<FlooredPack, Started>();
afterAll(async () => {
  for (const started of apps.values()) await started.stop();
});

/** A platform with a candidate and a recruiter, on 20 November, with something published for 1 December. */
async function platform(what: Publishing = {}, pack: FlooredPack = demo) {
  const started = apps.get(pack) ?? (await startApp({ pack }));
  apps.set(pack, started);
  await startAgain(started);
  const people = { candidate: await aPerson(started), recruiter: await aPerson(started, 'recruiter') };
  const admin = await aPublisher(started);
  await admin.publish(what);
  return {
    started,
    admin,
    ...people,
    /** It is this moment now, and everybody signed in a moment ago. */
    async at(day: string, time = '12:00') {
      started.clock.set(new Date(`${day}T${time}:00+01:00`));
      for (const person of [people.candidate, people.recruiter, admin]) person.headers = (await aSession(started, person)).headers;
    },
    me: async ({ headers }: Pick<Person, 'headers'>) => (await started.http.get('/api/me').set(headers).expect(200)).body,
    get: ({ headers }: Pick<Person, 'headers'>, path: string) => started.http.get(`/api${path}`).set(headers),
    accept: ({ headers }: Pick<Person, 'headers'>, accepted: object) =>
      started.http.post('/api/me/acceptances').set(headers).send({ accepted }),
    stored: async ({ subjectRef }: Pick<Person, 'subjectRef'>) =>
      (
        await started.owner.query(
          'select kind, version, sha256, language, mode, at from evidence.acceptance where subject_ref = $1 order by at, kind',
          [subjectRef],
        )
      ).rows,
  };
}
const yesTo = (asked: { kind: string; version: string; sha256: Record<string, string> }[], language: 'nl' | 'en' = 'nl') =>
  Object.fromEntries(asked.map(({ kind, version, sha256 }) => [kind, { version, sha256: sha256[language], language }]));
const type = ({ body }: { body: { type: string } }) => body.type.replace('/problems/', '');
const WORK = { candidate: '/profile', recruiter: '/candidates' } as const;

describe('a new major version', () => {
  it.each(['candidate', 'recruiter'] as const)(
    '[JOBNL-1.3b] is asked of a %s from its day on: nothing the day before, then only after a yes, which is stored to the letter',
    async (role) => {
      const world = await platform();
      const person = world[role];
      await world.at('2026-11-30', '23:59');
      expect((await world.me(person)).statements.asked).toEqual([]);
      await world.get(person, WORK[role]).expect(200);

      await world.at('2026-12-01', '00:00');
      const { asked } = (await world.me(person)).statements;
      expect(asked).toMatchObject([{ kind: 'privacy', version: '3', from: '2026-12-01', since: '2' }]);
      expect(type(await world.get(person, WORK[role]).expect(403))).toBe('policy/accept-first');

      const after = (await world.accept(person, yesTo(asked, 'en')).expect(200)).body;
      expect(after.statements).toEqual({ asked: [], coming: [] });
      await world.get(person, WORK[role]).expect(200);
      const text = (await world.started.http.get('/api/policy/privacy?language=en').expect(200)).body;
      expect(await world.stored(person)).toEqual([
        { kind: 'privacy', version: '3', sha256: text.sha256, language: 'en', mode: 'explicit', at: expect.any(Date) },
      ]);
      const [event] = await world.started.events('account.accept');
      expect([event['target_ref'], event['subject_ref'], event['actor_role']]).toEqual(['privacy 3', person.subjectRef, role]);

      await world.at('2027-02-01');
      await world.get(person, WORK[role]).expect(200);
    },
  );

  it('is not asked of who registers on its day, nor of an admin', async () => {
    const world = await platform();
    await world.at('2026-12-01', '00:00');
    const late = await aPerson(world.started);
    expect((await world.me(late)).statements.asked).toEqual([]);
    await world.get(late, '/profile').expect(200);
    expect((await world.me(world.admin)).statements.asked).toEqual([]);
    await world.get(world.admin, '/admin/statements').expect(200);
  });

  it('takes only a yes to the very text: another language, hash, version or one text too many is refused and stores nothing', async () => {
    const world = await platform();
    await world.at('2026-12-01');
    const { asked } = (await world.me(world.candidate)).statements;
    const { privacy } = yesTo(asked) as { privacy: { version: string; sha256: string; language: string } };
    for (const accepted of [
      {},
      { privacy: { ...privacy, language: 'en' } },
      { privacy: { ...privacy, sha256: '0'.repeat(64) } },
      { privacy: { ...privacy, version: '2' } },
      { privacy, terms: privacy },
      { terms: privacy },
    ])
      expect(type(await world.accept(world.candidate, accepted).expect(409))).toBe('account/statement-changed');
    expect(await world.stored(world.candidate)).toEqual([]);
    await world.get(world.candidate, '/profile').expect(403);
  });

  it('asks for privacy and terms at once when both are new, and takes no half of it', async () => {
    const world = await platform();
    await world.admin.publish({ kind: 'terms' });
    await world.at('2026-12-01');
    const { asked } = (await world.me(world.candidate)).statements;
    expect(asked.map(({ kind }: { kind: string }) => kind)).toEqual(['privacy', 'terms']);
    await world.accept(world.candidate, yesTo(asked.slice(1))).expect(409);
    await world.accept(world.candidate, yesTo(asked)).expect(200);
    expect((await world.stored(world.candidate)).map(({ kind }) => kind)).toEqual(['privacy', 'terms']);
  });

  it('refusing leaves the own data, rights and closing open, and nothing else: door by door', async () => {
    const world = await platform();
    await world.at('2026-12-01');
    const open = OPEN_BEFORE_ACCEPTING.map(({ method, path }) => `${method} /api${path}`);
    const doors = world.started.routes.filter(({ method }) => !['HEAD', 'OPTIONS'].includes(method));
    const passed: string[] = [];
    // signing out and closing end what the others need
    const last = (name: string) => Number(/DELETE \/api\/session$|POST \/api\/closing$/.test(name));
    const names = doors.map(({ method, url }) => `${method} ${url}`).sort((a, b) => last(a) - last(b));
    for (const name of names) {
      const [method, path] = name.split(' ');
      const url = path.replace(/:(id|kind|purpose|field)/g, '00000000-0000-4000-8000-000000000000').replace(/:\w+/g, 'x');
      const { headers } = await aSession(world.started, world.candidate);
      const answer = await world.started.http[method.toLowerCase() as 'get'](url).set(headers);
      if (answer.body.type === '/problems/policy/accept-first') expect(open).not.toContain(name);
      // for everybody, or not for this role: refused at the door before
      else if (answer.body.type !== '/problems/not-allowed') passed.push(name);
    }
    for (const name of open.filter((each) => !each.includes('/admin/'))) expect(passed).toContain(name);
    const isForEverybody = (name: string) => AUTHORISATION[name].expected[ACTORS.indexOf('anonymous')] !== 401;
    expect(passed.filter((name) => !open.includes(name) && !isForEverybody(name))).toEqual([]);
  });

  it('who refuses can still stop a consent, and is hidden at once', async () => {
    const world = await platform();
    const person = await aVisibleCandidate(world.started);
    await world.at('2026-12-01');
    const { headers } = await aSession(world.started, person);
    await world.get({ headers }, '/visibility').expect(403);
    const notice = { sha256: await noticeOf(world.started, { headers }, 'be-found'), language: 'nl' };
    const stop = { state: 'withdrawn', notice, control: 'consents/card' };
    await world.started.http.post('/api/consents/be-found').set(headers).send(stop).expect(200);
    await world.get(world.recruiter, `/candidates/${person.searchId}`).expect(403);
    await world.accept(world.recruiter, yesTo((await world.me(world.recruiter)).statements.asked)).expect(200);
    await world.get(world.recruiter, `/candidates/${person.searchId}`).expect(404);
  });

  it('who refuses still takes the own data along, and closes', async () => {
    const world = await platform();
    await world.at('2026-12-01');
    expect((await world.get(world.candidate, '/my-data').expect(200)).text).toContain(world.candidate.email);
    await world.get(world.candidate, '/closing').expect(200);
    const { headers } = world.candidate;
    const { body } = await world.started.http.post('/api/closing').set(headers).send({ when: 'now' }).expect(200);
    const certificate = () => world.started.http.get(`/api/certificates/${body.code}`).then((answer) => answer.body as { state: string });
    expect((await until(certificate, ({ state }) => state !== 'closing', 20_000)).state).toBe('erased');
  });

  it('is announced in the last week before its day, with the day and what it follows, and not before', async () => {
    const world = await platform();
    const announced = async () => (await world.me(world.recruiter)).statements.coming;
    await world.at('2026-11-23', '23:59');
    expect(await announced()).toEqual([]);
    await world.at('2026-11-24', '00:00');
    expect(await announced()).toMatchObject([{ kind: 'privacy', version: '3', from: '2026-12-01', since: '2' }]);
    await world.at('2026-11-30', '23:59');
    expect(await announced()).toHaveLength(1);
    await world.get(world.recruiter, '/candidates').expect(200);
    await world.at('2026-12-01', '00:00');
    expect(await announced()).toEqual([]);
  });
});

describe('a new minor version', () => {
  const kindsTo = async (started: Started, { email }: { email: string }) => (await started.mails(email)).map(({ kind }) => kind);

  it('stops nobody: everybody who was there is told by one service mail on its day, however often the round runs', async () => {
    const world = await platform({ isMajor: false });
    const { started } = world;
    await world.at('2026-11-30', '23:59');
    await started.sweep();
    expect(await kindsTo(started, world.candidate)).toEqual([]);
    await world.at('2026-12-01', '03:10');
    await world.get(world.candidate, '/profile').expect(200);
    for (let run = 0; run < 3; run++) await started.sweep();
    for (const person of [world.candidate, world.recruiter]) expect(await kindsTo(started, person)).toEqual(['account.new-statement']);
    expect(await kindsTo(started, world.admin)).toEqual([]);
    const [mail] = await started.mails(world.candidate.email);
    expect(mail.class).toBe('service');
    expect(mail.text).toContain('Nieuw in versie 3: wij leggen meer uit.');
    expect(mail.text).toContain('http://helder.test/privacy/versies/privacy/2/3');
    await until(
      async () => (await started.mails(world.candidate.email))[0].state,
      (state) => state === 'sent',
    );
    const [event] = await started.events('policy.tell');
    expect([event['target_ref'], event['counts'], event['actor_type']]).toEqual(['privacy 3', { mails: 2 }, 'system']);
  });

  it('a missed night is caught up, and who registered since, or accepted it, gets no mail', async () => {
    const world = await platform({ isMajor: false });
    const { started } = world;
    await world.at('2026-12-04');
    const late = await aPerson(started);
    await started.owner.query(
      `insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at) values (gen_random_uuid(), $1, 'privacy', '3', '', 'nl', 'explicit', $2)`,
      [world.recruiter.subjectRef, started.clock.now()],
    );
    await started.sweep();
    expect(await kindsTo(started, world.candidate)).toEqual(['account.new-statement']);
    for (const person of [late, world.recruiter]) expect(await kindsTo(started, person)).toEqual([]);
  });

  it('who is being restricted is told when that ends; who left is not', async () => {
    const world = await platform({ isMajor: false });
    const { started } = world;
    await started.owner.query('update account set restricted_at = $2 where id = $1', [world.candidate.id, started.clock.now()]);
    await started.owner.query(`update account set state = 'closing' where id = $1`, [world.recruiter.id]);
    await world.at('2026-12-02');
    await started.sweep();
    expect(await kindsTo(started, world.candidate)).toEqual([]);
    await started.owner.query('update account set restricted_at = null where id = $1', [world.candidate.id]);
    await started.sweep();
    expect([await kindsTo(started, world.candidate), await kindsTo(started, world.recruiter)]).toEqual([['account.new-statement'], []]);
  });
});

// last: of apps that are up at once, only the newest reads sessions
describe('a new version where acceptance is something else', () => {
  it('[JOBNER-INTRO-b] where using the site is acknowledging, the yes is stored as acknowledged, and gives no consent', async () => {
    const world = await platform({}, { ...demo, acceptance: 'acknowledge' });
    await world.at('2026-12-01');
    const { asked } = (await world.me(world.candidate)).statements;
    await world.get(world.candidate, '/profile').expect(403);
    await world.accept(world.candidate, yesTo(asked)).expect(200);
    expect(await world.stored(world.candidate)).toMatchObject([{ version: '3', mode: 'acknowledge' }]);
    expect((await world.started.owner.query('select 1 from evidence.consent_event')).rowCount).toBe(0);
    const { items } = (await world.get(world.candidate, '/consents').expect(200)).body;
    expect(items.map(({ state }: { state: string }) => state)).not.toContain('given');
  });

  it('where a text is only a notice, nobody is stopped: people are told by mail', async () => {
    const world = await platform({}, { ...demo, acceptance: 'notice' });
    await world.at('2026-12-01');
    expect((await world.me(world.candidate)).statements.asked).toEqual([]);
    await world.get(world.candidate, '/profile').expect(200);
    await world.started.sweep();
    expect((await world.started.mails(world.candidate.email)).map(({ kind }) => kind)).toEqual(['account.new-statement']);
  });
});
