/** @policy profiles */
import { isNamed, packOf } from '@helder/policy';
import { PersonalData } from '../core/personal-data.js';
import { addAcceptances } from '../testing/evidence.js';
import { leaving } from '../testing/leaving.js';
import { aCandidateWithFiles, aPerson, aProfile, aVisibleCandidate, choose, OPEN } from '../testing/people.js';
import { aDesk, asks, requestsOf } from '../testing/requests.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { choose as chooseTopic, confirm } from '../testing/subscribers.js';
import { anApplication, aVacancy } from '../testing/vacancies.js';

let started: Started;
let desk: Awaited<ReturnType<typeof aDesk>>;
let recruiter: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  started.clock.set(NOON);
  desk = await aDesk(started);
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

type View = Record<string, unknown>;
const rows = async (sql: string, values: unknown[] = []) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows;
const idOf = async ({ id }: { id: string }) => (await rows('select id from candidate_search where candidate_id = $1', [id]))[0]?.['id'];
const isFound = async (person: { id: string }) => (await idOf(person)) !== undefined;
const viewOf = async (person: { id: string }) =>
  (
    await started.http
      .get(`/api/candidates/${String(await idOf(person))}`)
      .set(recruiter.headers)
      .expect(200)
  ).body as View;
const previewOf = async ({ headers }: { headers: Record<string, string> }) =>
  ((await started.http.get('/api/visibility/preview').set(headers).expect(200)).body as { view: View | null }).view;

/** Every row about a person, but for sessions and what the request itself wrote. */
async function heldOf(person: { id: string; subjectRef: string }) {
  const held: Record<string, unknown> = {};
  const own = ['session', 'mail', 'candidate_search', 'crowd_place', 'rights_request', 'rights_step', 'rights_register', 'event'];
  for (const { name, subject } of started.app.get(PersonalData).tables)
    if (subject && !own.includes(name.split('.')[1]))
      held[name] = await rows(`select to_jsonb(t) - 'restricted_at' as row from ${name} t where "${subject.column}" = $1 order by 1`, [
        subject.by === 'account' ? person.id : person.subjectRef,
      ]);
  return held;
}

describe('standing still', () => {
  it('[JOBNL-3.2c] [JOBPORT-6c] takes a person out of search, mail, figures and sharing, changes and erases nothing however long it lasts, and can be lifted', async () => {
    const person = await aCandidateWithFiles(started, aProfile({ name: 'Stille Kracht' }));
    await addAcceptances(started, person);
    await chooseTopic(started, person).expect(200);
    await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
    const { id: vacancy } = await aVacancy(started, recruiter);
    const { id: sent } = await anApplication(started, person, vacancy, [person.cv.id]);
    await viewOf(person);
    const other = await aVisibleCandidate(started);
    const crowd = async () => (await rows('select count(*)::int as n from candidate_search'))[0]['n'] as number;
    const [before, counted] = [await heldOf(person), await crowd()];
    const request = await asks(started, person, { type: 'restrict', words: 'Wacht even.' });
    expect(await isFound(person)).toBe(true);
    await desk.decide(request.id, { to: 'granted' });
    expect([await isFound(person), await isFound(other), await crowd()]).toEqual([false, true, counted - 1]);
    await started.http.get(`/api/received-applications/${sent}`).set(recruiter.headers).expect(404);
    const issue = { nl: { subject: 'Nieuws', markdown: 'Dag' }, en: { subject: 'News', markdown: 'Hello' } };
    const written = await started.http.post('/api/admin/newsletter/issues').set(desk.headers).send(issue).expect(200);
    await started.http
      .post(`/api/admin/newsletter/issues/${written.body.id}/sending`)
      .set({ ...desk.headers, 'if-match': written.headers['etag'] })
      .expect(200);
    expect(await heldOf(person)).toEqual(before);
    // years on, past every period of the register
    started.clock.set(new Date('2032-11-20T12:00:00+01:00'));
    await started.sweep();
    expect(await heldOf(person)).toEqual(before);
    expect((await started.mails(person.email)).map(({ kind }) => kind)).not.toContain('newsletter.issue');

    started.clock.set(NOON);
    desk = await aDesk(started);
    await desk.post(`/${request.id}/lifting`).expect(200);
    const told = (await started.mails(person.email)).find(({ kind }) => kind === 'rights.lifting');
    expect(told?.text).toContain('27 november 2026');
    await started.sweep();
    expect(await isFound(person)).toBe(false);
    started.clock.set(new Date('2026-11-27T12:00:00+01:00'));
    await started.sweep();
    expect(await isFound(person)).toBe(true);
    expect((await started.events('account.unrestrict')).filter((each) => each['subject_ref'] === person.subjectRef)).toHaveLength(1);
  });

  it('is ended by the person at once', async () => {
    const person = await aVisibleCandidate(started);
    const { id } = await asks(started, person, { type: 'restrict' });
    await desk.decide(id, { to: 'granted' });
    expect((await requestsOf(started, person)).items[0].mayLift).toBe(true);
    await started.http.post(`/api/my-requests/${id}/lifting`).set(person.headers).send({}).expect(200);
    expect(await isFound(person)).toBe(true);
    await started.http.post(`/api/my-requests/${id}/lifting`).set(person.headers).send({}).expect(409);
  });
});

describe('saying no to a use', () => {
  it('[JOBNL-3.2d] [JOBPORT-6e] [SECOND-RECHT-d] pauses that use by itself until it is decided, and a refusal lets it go on', async () => {
    const person = await aVisibleCandidate(started);
    const { id, steps } = await asks(started, person, { type: 'object', about: 'be-found' });
    expect([await isFound(person), steps[0].what, await previewOf(person)]).toEqual([false, 'held', null]);
    await desk.decide(id, { to: 'refused', reason: 'needed-for-contract' });
    expect(await isFound(person)).toBe(true);
    await asks(started, person, { type: 'object', about: 'be-found' });
    expect(await isFound(person)).toBe(false);
    const [{ id: again }] = (await requestsOf(started, person)).items;
    await started.http.post(`/api/my-requests/${again}/withdrawal`).set(person.headers).send({}).expect(200);
    expect(await isFound(person)).toBe(true);
  });

  it('[JOBNL-3.3] [JOBPORT-6g] upheld, the use stops, with the reason kept; what another purpose needs stays for that alone', async () => {
    const person = await aVisibleCandidate(started);
    const { id } = await asks(started, person, { type: 'object', about: 'be-found' });
    const decided = await desk.decide(id, { to: 'granted', words: 'U hebt gelijk.' });
    expect(decided).toMatchObject({ state: 'granted', answer: 'U hebt gelijk.' });
    expect(await isFound(person)).toBe(false);
    expect((await started.events('consent.withdrawn')).at(-1)).toMatchObject({ subject_ref: person.subjectRef, target_ref: 'be-found' });
    // the profile is still there for its owner, and for nobody else
    const own = (await started.http.get('/api/profile').set(person.headers).expect(200)).body as { published: View };
    expect(own.published['name']).toBe('Noor de Wit');
    await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(404);
    // a new yes is a new yes
    await choose(started, person, OPEN);
    expect(await isFound(person)).toBe(true);
    for (const about of ['account', 'R4', 'session', 'no-such-use']) {
      const answer = await started.http
        .post('/api/my-requests')
        .set(person.headers)
        .send({ ask: { type: 'object', about } });
      expect([about, answer.status, answer.body.type]).toEqual([about, 409, '/problems/desk/not-objectable']);
    }
  });

  it('to marketing always holds, and at once: nobody decides it', async () => {
    const person = await aPerson(started);
    await chooseTopic(started, person).expect(200);
    expect(await asks(started, person, { type: 'object', about: 'marketing' })).toMatchObject({ state: 'granted', daysLeft: null });
    expect(await rows('select purpose, state from subscription where account_id = $1', [person.id])).toEqual([
      { purpose: 'newsletter', state: expect.not.stringMatching(/subscribed|pending/) },
    ]);
  });
});

describe('saying that something is wrong', () => {
  (isNamed(OPEN) ? it : it.skip)(
    '[JOBPORT-6b] hides that one item from recruiters, in the one projection, until it is decided',
    async () => {
      const person = await aCandidateWithFiles(started, aProfile({ headline: 'Betwiste kop' }));
      expect(await viewOf(person)).toMatchObject({ headline: 'Betwiste kop', cv: expect.any(Object) });
      const headline = await asks(started, person, { type: 'rectify', about: 'headline', words: 'Dit schreef ik niet.' });
      const cv = await asks(started, person, { type: 'rectify', about: 'cv', words: 'Dit is een ander.' });
      const { id: _, ...shown } = await viewOf(person);
      expect(shown).not.toHaveProperty('headline');
      expect(shown).not.toHaveProperty('cv');
      expect(shown).toMatchObject({ name: 'Noor de Wit', hasPhoto: true });
      const { id: __, ...preview } = (await previewOf(person))!;
      expect(shown).toEqual(preview);
      await started.http.get(`/api/candidates/${person.searchId}/cv`).set(recruiter.headers).expect(404);
      await desk.decide(headline.id, { to: 'refused', reason: 'is-correct' });
      await desk.decide(cv.id, { to: 'granted' });
      expect(await viewOf(person)).toMatchObject({ headline: 'Betwiste kop', cv: expect.any(Object) });
    },
  );

  it('[JOBNL-3.2a] is corrected by the desk where the person cannot do it alone; the log names the field, not what it was or is', async () => {
    const person = await aPerson(started);
    const { id } = await asks(started, person, { type: 'rectify', about: 'email', words: 'Nieuw adres.' });
    const taken = (await aPerson(started)).email;
    expect((await desk.post(`/${id}/corrections`, { field: 'email', value: taken })).body.type).toBe('/problems/desk/address-taken');
    expect((await desk.post(`/${id}/corrections`, { field: 'name', value: 'X' })).body.type).toBe('/problems/desk/not-correctable');
    const fresh = `nieuw-${person.email}`;
    await desk.post(`/${id}/corrections`, { field: 'email', value: fresh }).expect(200);
    expect((await started.http.get('/api/me').set(person.headers).expect(200)).body.email).toBe(fresh);
    expect((await started.mails(person.email)).map(({ kind }) => kind)).toContain('rights.note');
    const [event] = (await started.events('account.correct')).slice(-1);
    expect(event).toMatchObject({ subject_ref: person.subjectRef, actor_role: 'admin', changes: [{ field: 'email', op: 'set' }] });
    expect(JSON.stringify(event)).not.toContain(person.email);
    const { id: other } = await asks(started, await aPerson(started), { type: 'access' });
    await desk.post(`/${other}/corrections`, { field: 'email', value: 'x@y.test' }).expect(409);
  });
});

describe('having it erased', () => {
  it('[JOBNL-3.2b] names one of three grounds; a consent that is taken back takes along what rested on it, and no more', async () => {
    const person = await aCandidateWithFiles(started);
    const { id } = await asks(started, person, { type: 'erase', ground: 'consent', about: 'keep-photo' });
    await desk.decide(id, { to: 'granted' });
    expect(await rows('select kind from document where account_id = $1', [person.id])).toEqual([{ kind: 'cv' }]);
    expect(await viewOf(person)).not.toHaveProperty('hasPhoto');
  });

  it('of everything, granted in part, stops the consents that are named and erases what rested on them; the account and the rest stay', async () => {
    const person = await aCandidateWithFiles(started);
    const { id } = await asks(started, person, { type: 'erase', ground: 'not-needed' });
    await desk.step(id, { to: 'in-treatment' });
    const { divisible, next } = await desk.one(id);
    expect([next.includes('partly-refused'), divisible.includes('keep-photo')]).toEqual([true, true]);
    const partly = { to: 'partly-refused', reason: 'needed-for-contract', words: 'Uw account blijft nodig.' };
    for (const parts of [undefined, [], ['newsletter']])
      expect((await desk.step(id, { ...partly, parts })).body.type).toBe('/problems/desk/part-missing');
    await desk.step(id, { ...partly, parts: ['keep-photo'] });
    expect((await requestsOf(started, person)).items[0]).toMatchObject({
      state: 'partly-refused',
      parts: ['keep-photo'],
      refusal: 'needed-for-contract',
    });
    const kinds = (await rows('select kind from document where account_id = $1', [person.id])).map(({ kind }) => kind);
    expect([kinds.includes('photo'), kinds.includes('cv')]).toEqual([false, true]);
    await started.http.get('/api/me').set(person.headers).expect(200);
    expect((await started.events('consent.withdrawn')).at(-1)).toMatchObject({ subject_ref: person.subjectRef });
    // of one consent there is no half
    const one = await asks(started, person, { type: 'erase', ground: 'consent', about: 'keep-cv' });
    await desk.step(one.id, { to: 'in-treatment' });
    expect((await desk.one(one.id)).next).not.toContain('partly-refused');
  });

  it('of everything leads to the closing of the account, with its certificate', async () => {
    const person = await aVisibleCandidate(started);
    const { id } = await asks(started, person, { type: 'erase', ground: 'not-needed' });
    await desk.decide(id, { to: 'granted' });
    expect([await isFound(person), (await rows('select state from account where id = $1', [person.id]))[0]['state']]).toEqual([
      false,
      'closing',
    ]);
    await started.http.get('/api/me').set(person.headers).expect(401);
    const mail = (await started.mails(person.email)).find(({ kind }) => kind === 'deletion.closing')!;
    const code = /[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}/.exec(mail.text)![0];
    expect((await leaving(started).certificate(code)).state).toBe('closing');
  });
});

describe('an interest of our own', () => {
  it('[SECOND-GEBRUIK-GB] is named one by one, and each can be objected to by itself, at once', async () => {
    const second = await startApp({ pack: packOf('secondjob') });
    try {
      const { body } = await second.http.get('/api/request-options').expect(200);
      expect(body.interests.map(({ id }: { id: string }) => id)).toEqual(['find-misuse', 'group-figures']);
      for (const { what, why } of body.interests) expect([what.nl, what.en, why.nl, why.en].every((words) => words.length > 5)).toBe(true);
      const person = await aPerson(second);
      const other = await aVisibleCandidate(second, aProfile(), 'on-interest');
      const mine = await aVisibleCandidate(second, aProfile(), 'on-interest');
      const crowd = () => countAround(second, mine);
      expect(await crowd()).toBe(1);
      await asks(second, other, { type: 'object', about: 'group-figures' });
      expect(await crowd()).toBe(0);
      expect((await requestsOf(second, other)).stopped).toEqual(['group-figures']);
      const lines = async () =>
        (await second.events('account.set-language'))
          .filter((each) => each['actor_ref'] === person.subjectRef)
          .map((each) => each['source_ip']);
      const language = () => second.http.put('/api/me/language').set(person.headers).send({ language: 'nl' }).expect(204);
      await language();
      await asks(second, person, { type: 'object', about: 'find-misuse' });
      await language();
      expect(await lines()).toEqual([expect.any(String), null]);
    } finally {
      await second.stop();
    }
  });
});

/** How many others the database counts beside somebody. */
async function countAround({ owner, clock }: Started, { id }: { id: string }) {
  await owner.query(
    `select set_config('app.account', $1, false), set_config('app.role', 'candidate', false), set_config('app.now', $2, false)`,
    [id, clock.now().toISOString()],
  );
  const { rows: found } = await owner.query<{ n: number }>(
    `select coalesce(sum(count), 0)::int as n from crowd_around(null, null, null, null, null)`,
  );
  return found[0].n;
}
