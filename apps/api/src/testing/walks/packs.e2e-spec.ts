import { NEEDS_PROFILES, type AnswerOf, type account, type policy } from '@helder/contract';
import {
  hasProfiles,
  isNamed,
  LEVELS,
  needsConfirmation,
  PACK_IDS,
  packOf,
  topicsOf,
  type PackId,
  type ShownLevel,
  type Topic,
} from '@helder/policy';
import { addOrganisation } from '../accounts.js';
import { aPerson, aSession, choose, noticeOf, publish } from '../people.js';
import { registration, OURS } from '../registration.js';
import { startApp, type Started } from '../start-app.js';
import { choose as chooseTopic } from '../subscribers.js';
import { aPublisher, startAgain } from '../versions.js';
import { askAll } from './ask-all.js';
import { ACTORS, AUTHORISATION, candidates, everybody, recruiters, type Expected } from './authorisation.data.js';
import { makeWorld, type World } from './world.js';

type Me = AnswerOf<typeof account.me>;
type Policy = AnswerOf<typeof policy.show>;
type Visibility = { chosen: string; effective: string; because: string | null; handle: string | null; visibleUntil: string | null };
type Preference = Pick<Topic, 'purpose' | 'sender'> & { choices: { channel: Topic['channel']; state: string }[] };
type View = { id: string; level: string; name?: string; handle?: string; headline?: string; phone?: string; hasPhoto?: boolean };

const route = ({ method, path }: { method: string; path: string }) => `${method} /api${path}`;
const NEEDING = new Set([...NEEDS_PROFILES].map(route));
// by name and by on-interest a candidate has no file to read; whoever is public is so for every organisation
const UNNAMED = { 'GET /api/candidates/:id/cv': recruiters(404, 403), 'PUT /api/visibility/handle': candidates(200) };
const PUBLIC = {
  'GET /api/candidates': recruiters(200, 200),
  'GET /api/candidates/:id': recruiters(200, 200),
  'GET /api/candidates/:id/cv': recruiters(200, 200),
  'GET /api/candidates/:id/photo': recruiters(404, 404),
  'GET /api/shortlists/:id': recruiters(404, 404),
  'POST /api/shortlists/:id/places': recruiters(404, 404),
};
const DIFFERENT: Partial<Record<PackId, Record<string, Expected>>> = { jobnl: PUBLIC, secondjob: UNNAMED };
const MET: Partial<Record<PackId, string>> = { jobner: '[JOBNER-INTRO-b] ', sf: '[SF-INTRO-b] ' };

const LABELLED: Partial<Record<PackId, string>> = {
  jobnl: '[JOBNL-1.5b] ',
  jobner: '[JOBNER-WIJZ] ',
  jobport: '[JOBPORT-0] [JOBPORT-9] ',
  sf: '[SF-WIJZ] ',
  // the text about cookies is one of them
  secondjob: '[SECOND-COOKIE] ',
};
const SCOPED: Partial<Record<PackId, string>> = { jobport: '[JOBPORT-1a] ' };
const AGED: Partial<Record<PackId, string>> = { secondjob: '[SECOND-KIND] ' };
const AHEAD: Partial<Record<PackId, string>> = { jobnl: '[JOBNL-1.5a] ', secondjob: '[SECOND-REIK-b] ' };
const OFFERED: Partial<Record<PackId, string>> = {
  jobner: '[JOBNER-DOEL-NIEUWS] [JOBNER-DOEL-AANBOD] ',
  sf: '[SF-DOEL-NIEUWS] [SF-DOEL-WIJZ] ',
  secondjob: '[SECOND-GEBRUIK-KANAAL] [SECOND-TOEST-MARK] [SECOND-TOEST-GROEP] [SECOND-TOEST-DERDE] ',
};
const ALL_TOPICS = topicsOf(packOf('demo').marketing);
const nameOf = ({ purpose, channel, sender }: Topic) => `${purpose} ${channel} ${sender}`;

const rows = (titles: Partial<Record<PackId, string>>, id: PackId) => titles[id] ?? '';

describe.each(PACK_IDS)('with the policy %s', (id) => {
  const pack = packOf(id);
  const levels = pack.visibility.levels.filter((level): level is ShownLevel => level !== 'hidden');
  let started: Started;
  let signIn: () => Promise<World>;
  beforeAll(async () => {
    started = await startApp({ pack, floodLimit: 100_000 });
    signIn = await makeWorld(started);
  });
  afterAll(() => started.stop());
  const show = async ({ headers }: { headers: Record<string, string> }) =>
    (await started.http.get('/api/visibility').set(headers).expect(200)).body as Visibility;

  it(`${rows(MET, id)}sign-up keeps how the texts were met as ${pack.acceptance}, and never as a consent`, async () => {
    const { email } = await registration(started).then(async (body) => {
      await started.http.post('/api/registration').set(OURS).send(body).expect(204);
      return body;
    });
    const { rows: kept } = await started.owner.query<{ kind: string; mode: string; consents: number }>(
      `select kind, mode, (select count(*)::int from evidence.consent_event c where c.subject_ref = a.subject_ref) as consents
       from evidence.acceptance a where subject_ref = (select subject_ref from account where email = $1) order by kind`,
      [email],
    );
    const met = pack.statements.map(({ kind }) => kind).filter((kind) => kind !== 'cookies');
    expect(kept).toEqual(met.sort().map((kind) => ({ kind, mode: pack.acceptance, consents: 0 })));
    const told = { explicit: 'account.accept', acknowledge: 'account.acknowledge', notice: 'account.informed' } as const;
    expect((await started.events(told[pack.acceptance])).length).toBe(met.length);
  });

  it(`${rows(AGED, id)}asks for a minimum age ${pack.minimumAge === null ? 'of nobody' : 'before there is an account'}, and keeps no date of birth for it`, async () => {
    const body = await registration(started);
    const { isOldEnough, ...silent } = body as typeof body & { isOldEnough?: true };
    expect(isOldEnough).toBe(pack.minimumAge === null ? undefined : true);
    const answer = await started.http.post('/api/registration').set(OURS).send(silent);
    expect(answer.status).toBe(pack.minimumAge === null ? 204 : 422);
    if (pack.minimumAge !== null) expect((answer.body as { errors: object[] }).errors).toMatchObject([{ pointer: '/isOldEnough' }]);
    const { rows: columns } = await started.owner.query(
      `select column_name from information_schema.columns where column_name ~ '(birth|geboorte|old_enough|(^|_)age($|_))'`,
    );
    expect(columns).toEqual([]);
  });

  it('each door of a profile answers every actor as the table says, as this policy says otherwise, or is not there', async () => {
    const wrong: unknown[] = [];
    const world = await signIn();
    for (const name of Object.keys(AUTHORISATION).filter((each) => NEEDING.has(each))) {
      const should = hasProfiles(pack) ? (DIFFERENT[id]?.[name] ?? AUTHORISATION[name].expected) : everybody(404);
      const got = await askAll(started, world, name);
      if (got.some(([, status], n) => status !== should[n]))
        wrong.push({ name, got, should: ACTORS.map((actor, n) => [actor, should[n]]) });
    }
    expect(wrong).toEqual([]);
  });

  it(`${rows(LABELLED, id)}each text is shown with its number and first day, and its history can be read by everybody`, async () => {
    for (const { kind, versions } of pack.statements) {
      const { version, from } = versions.at(-1)!;
      expect((await started.http.get(`/api/policy/${kind}`).expect(200)).body).toMatchObject({ version, from, isInForce: true });
      const { items } = (await started.http.get(`/api/policy/${kind}/versions`).expect(200)).body as { items: object[] };
      expect(items).toMatchObject(versions.map((each) => ({ version: each.version, from: each.from, changes: each.changes.nl })).reverse());
    }
  });

  it(`${rows(SCOPED, id)}a text of another part of the platform is asked for by its scope, and never stands in for one of this site`, async () => {
    type Text = { title: string; scope: string | null; sha256: string };
    const privacy = async (query = '') => (await started.http.get(`/api/policy/privacy${query}`).expect(200)).body as Text;
    const { statements, elsewhere } = (await started.http.get('/api/policy').expect(200)).body as Policy;
    expect(statements.map(({ kind }) => kind)).toEqual(pack.statements.map(({ kind }) => kind));
    const others = pack.elsewhere ?? [];
    expect(elsewhere).toEqual(others.map(({ kind, scope, title }) => ({ kind, scope, title })));
    const here = await privacy();
    for (const { scope, title } of others) {
      const there = await privacy(`?scope=${scope}`);
      expect(there).toMatchObject({ scope, title: title.nl });
      expect(here.sha256).not.toBe(there.sha256);
      expect(await privacy(`?scope=${here.scope}`)).toEqual(here);
    }
    if (!others.length) await started.http.get('/api/policy/privacy?scope=application').expect(404);
  });

  it(`${rows(AHEAD, id)}a text published for a later day is readable at once, and ${pack.acceptance === 'notice' ? 'told' : 'asked'} from that day on`, async () => {
    const person = await aPerson(started);
    const admin = await aPublisher(started);
    const before = pack.statements.find(({ kind }) => kind === 'privacy')!.versions.at(-1)!.version;
    const inForce = async () => ((await started.http.get('/api/policy/privacy').expect(200)).body as { version: string }).version;
    try {
      await admin.publish({ label: 'next', from: '2026-12-01' });
      await started.http.get('/api/policy/privacy/versions/next').expect(200);
      expect(await inForce()).toBe(before);
      started.clock.set(new Date('2026-12-01T00:00:00+01:00'));
      expect(await inForce()).toBe('next');
      const { headers } = await aSession(started, person);
      const { asked } = ((await started.http.get('/api/me').set(headers).expect(200)).body as Me).statements;
      await started.http
        .get('/api/sessions')
        .set(headers)
        .expect(asked.length ? 403 : 200);
      if (pack.acceptance === 'notice') {
        await started.sweep();
        expect((await started.mails(person.email)).map(({ kind }) => kind)).toEqual(['account.new-statement']);
        return;
      }
      expect(asked).toMatchObject([{ kind: 'privacy', version: 'next', since: before }]);
      const accepted = { privacy: { version: 'next', sha256: asked[0].sha256.nl, language: 'nl' } };
      await started.http.post('/api/me/acceptances').set(headers).send({ accepted }).expect(200);
      await started.http.get('/api/sessions').set(headers).expect(200);
      const { rows: kept } = await started.owner.query('select version, mode from evidence.acceptance where subject_ref = $1', [
        person.subjectRef,
      ]);
      expect(kept).toEqual([{ version: 'next', mode: pack.acceptance }]);
    } finally {
      await startAgain(started);
    }
  });

  it(`${rows(OFFERED, id)}offers the choices of its own policy and no other; each is off, and on by a yes of its own`, async () => {
    const person = await aPerson(started);
    const offered = topicsOf(pack.marketing);
    const states = async () => {
      const { body } = await started.http.get('/api/preferences').set(person.headers).expect(200);
      return (body.rows as Preference[]).flatMap(({ choices, ...row }) =>
        choices.map(({ channel, state }) => [nameOf({ ...row, channel }), state]),
      );
    };
    const expected = new Map(offered.map((topic) => [nameOf(topic), 'off']));
    expect(await states()).toEqual([...expected]);
    for (const topic of ALL_TOPICS.filter((each) => !expected.has(nameOf(each))))
      await started.http
        .put('/api/preferences')
        .set(person.headers)
        .send({ change: { ...topic, isOn: false } })
        .expect(404);
    for (const topic of offered) {
      await chooseTopic(started, person, topic).expect(200);
      expected.set(nameOf(topic), needsConfirmation(topic) ? 'pending' : 'on');
      expect(await states()).toEqual([...expected]);
    }
  });

  if (!hasProfiles(pack)) return;

  it(`a new profile starts ${pack.visibility.start}, and nobody finds it before a yes`, async () => {
    const person = await aPerson(started);
    expect(await show(person)).toMatchObject({ chosen: pack.visibility.start, effective: 'hidden' });
    await publish(started, person);
    const { chosen, effective, because } = await show(person);
    expect([chosen, effective]).toEqual([pack.visibility.start, 'hidden']);
    expect(because).toBe(pack.visibility.start === 'hidden' ? 'chosen' : 'consent');
    const answer = await started.http
      .put('/api/visibility')
      .set({ ...person.headers, 'if-match': '"0"' })
      .send({ level: levels.at(-1) });
    expect([answer.status, (answer.body as { type: string }).type]).toEqual([409, '/problems/visibility/ask-first']);
  });

  it('has no level but its own', async () => {
    const person = await aPerson(started);
    await publish(started, person);
    const agreed = { sha256: await noticeOf(started, person, 'be-found'), language: 'nl' };
    for (const level of LEVELS.filter((each) => !pack.visibility.levels.includes(each))) {
      const { body } = await started.http
        .put('/api/visibility')
        .set({ ...person.headers, 'if-match': '"0"' })
        .send({ level, agreed, isCorrect: true })
        .expect(409);
      expect((body as { type: string }).type).toBe('/problems/visibility/not-switchable');
      await started.http.get(`/api/visibility/preview?level=${level}`).set(person.headers).expect(409);
    }
  });

  it.each(levels)('at level %s a recruiter gets what that level says, and the preview says the same', async (level) => {
    const person = await aPerson(started);
    await publish(started, person);
    await choose(started, person, level);
    const { rows: found } = await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [
      person.id,
    ]);
    const recruiter = await aPerson(started, 'recruiter');
    const { body } = await started.http.get(`/api/candidates/${found[0].id}`).set(recruiter.headers).expect(200);
    const view = body as View;
    expect(view.level).toBe(level);
    expect('phone' in view).toBe(false);
    for (const key of ['name', 'headline'] as const) expect([key, key in view]).toEqual([key, isNamed(level)]);
    const preview = await started.http.get('/api/visibility/preview').set(person.headers).expect(200);
    expect({ ...(preview.body as { view: View }).view, id: view.id }).toEqual(view);

    const ungranted = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner, { hasGrant: false }) });
    const answer = await started.http.get(`/api/candidates/${found[0].id}`).set(ungranted.headers);
    expect(answer.status).toBe(level === 'public' ? 200 : 403);

    const { visibleUntil } = await show(person);
    expect(visibleUntil === null).toBe(pack.visibility.period === null);
  });
});
