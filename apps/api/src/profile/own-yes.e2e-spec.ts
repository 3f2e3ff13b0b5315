import { FILE_KINDS, packOf } from '@helder/policy';
import { documentCalls } from '../testing/document-calls.js';
import { aPdf, aPerson, aSession, noticeOf, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { anApplication, aVacancy } from '../testing/vacancies.js';

type Draft = Record<string, unknown>;
const callsOf = (started: Started) => ({
  save: (person: Person, version: number, draft: Draft) =>
    started.http.put('/api/profile/draft').set(person.headers).set('if-match', `"${version}"`).send(draft),
  publish: (person: Person, version: number) =>
    started.http.post('/api/profile/publication').set(person.headers).set('if-match', `"${version}"`).expect(200),
  show: async (person: Person) =>
    (await started.http.get('/api/profile').set(person.headers).expect(200)).body as { draft: Draft; published: Draft; version: number },
  say: async (person: Person, purpose: string, state: 'given' | 'withdrawn') =>
    started.http
      .post(`/api/consents/${purpose}`)
      .set(person.headers)
      .send({ state, notice: { sha256: await noticeOf(started, person, purpose), language: 'nl' }, control: 'consents/card' })
      .expect(200),
});
const needs = ({ body }: { body: { type: string; errors?: { pointer: string; code: string }[] } }) => [
  body.type,
  ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
];
const ILL = 'Ik heb diabetes en werk graag vroeg.';

describe('where words about health need a yes of their own', () => {
  let started: Started;
  beforeAll(async () => {
    started = await startApp({ pack: packOf('jobner') });
  });
  afterAll(() => started.stop());

  it('[JOBNER-BIJZ-a] they are refused before they are kept anywhere, kept after the yes, and gone with its end', async () => {
    const [person, calls] = [await aPerson(started), callsOf(started)];
    const work = [
      { title: 'Kok', from: '2020-01', description: 'Ik was zwanger in die tijd.' },
      { title: 'Afwasser', from: '2018-01' },
    ];
    const said = { name: 'Noor de Wit', headline: 'Kok', summary: ILL, work };
    const refused = await calls.save(person, 0, said).expect(422);
    expect(needs(refused)).toEqual(['/problems/profile/consent-needed', '/summary keep-health', '/work/0/description keep-health']);
    expect(refused.text).not.toMatch(/diabetes|zwanger/);
    await calls.save(person, 0, { name: 'Noor de Wit', headline: 'Ik help mensen met diabetes op mijn werk' }).expect(200);

    await calls.say(person, 'keep-health', 'given');
    await calls.save(person, 1, said).expect(200);
    await calls.publish(person, 2);
    await calls.say(person, 'keep-health', 'withdrawn');
    const left = { name: 'Noor de Wit', headline: 'Kok', work: [{ title: 'Kok', from: '2020-01' }, work[1]] };
    expect(await calls.show(person)).toMatchObject({ version: 4, draft: left, published: left });
    expect((await calls.show(person)).published).not.toHaveProperty('summary');
    const everything = [(await started.owner.query('select * from profile')).rows, await started.events(), started.lines];
    expect(JSON.stringify(everything)).not.toMatch(/diabetes en|zwanger/);
    const [taken] = await started.events('profile.take-out');
    expect(taken).toMatchObject({ ground: 'keep-health', subject_ref: person.subjectRef });
    expect(taken['changes']).toEqual([
      { field: 'summary', op: 'clear' },
      { field: 'work', op: 'set' },
    ]);
    // a row that loses its title goes whole
    await calls.say(person, 'keep-health', 'given');
    await calls.save(person, 4, { ...left, work: [{ title: 'Ik was ziek', from: '2020-01' }, work[1]] }).expect(200);
    await calls.say(person, 'keep-health', 'withdrawn');
    expect((await calls.show(person)).draft['work']).toEqual([work[1]]);
  });

  it('[JOBNER-DATA-DOC] CV, photo, diplomas and a personal document are kinds of their own: each its yes, who gets it, and its end', async () => {
    const [person, calls, recruiter] = [await aPerson(started), documentCalls(started), await aPerson(started, 'recruiter')];
    const bytes = await aPdf('Een getuigschrift');
    for (const kind of ['diploma', 'personal'] as const) {
      const refused = await calls.send(person, kind, { bytes, fields: { language: 'nl', keep: '0'.repeat(64) } });
      expect(calls.problem(refused)).toEqual([422, 'document/consent-needed']);
      expect((await calls.send(person, kind, { bytes })).status).toBe(200);
    }
    const kept = (await calls.list(person)) as { id: string; kind: string; isPublished: boolean }[];
    expect(kept.map(({ kind, isPublished }) => [kind, isPublished])).toEqual([
      ['diploma', false],
      ['personal', false],
    ]);
    // nobody finds them: they go along with an application, and stop with it
    expect(await calls.published(person)).toEqual({ cv: null, photo: null });
    const { items } = (await started.http.get('/api/visibility/matrix').set(person.headers).expect(200)).body as {
      items: { id: string; kind: string; isSwitchable: boolean; consents: string[]; until: { period: string | null } }[];
    };
    const files = items.filter(({ kind }) => kind === 'file');
    expect(files.map(({ id }) => id)).toEqual([...FILE_KINDS]);
    expect(files.map(({ consents }) => consents.length)).toEqual([2, 2, 1, 1]);
    expect(files.map(({ until }) => until.period)).toEqual([null, null, null, 'P1Y']);
    const { id: vacancy } = await aVacancy(started, recruiter);
    const { id } = await anApplication(
      started,
      person,
      vacancy,
      kept.map((each) => each.id),
    );
    const read = await started.http.get(`/api/received-applications/${id}`).set(recruiter.headers).expect(200);
    expect(read.body.documents.map((each: { kind: string }) => each.kind)).toEqual(['diploma', 'personal']);
    await started.http.get(`/api/received-applications/${id}/documents/${kept[0].id}`).set(recruiter.headers).expect(200);

    // the personal document ends by itself after a year, the diplomas when their owner stops
    started.clock.set(new Date('2027-11-21T12:00:00+01:00'));
    await started.sweep();
    expect(((await calls.list(await again(person))) as { kind: string }[]).map(({ kind }) => kind)).toEqual(['diploma']);
    await calls.withdraw(await again(person), 'keep-diploma');
    expect(await calls.list(await again(person))).toEqual([]);
  });

  // a year later nobody is signed in any more
  const again = async (person: Person) => ({ ...person, headers: (await aSession(started, person)).headers });
});

describe('where the exact place needs a yes of its own', () => {
  let started: Started;
  beforeAll(async () => {
    started = await startApp({ pack: packOf('secondjob') });
  });
  afterAll(() => started.stop());

  it('[SECOND-TOEST-GEO] [SECOND-DATA-LOC] it is off; without it a province and no postcode is kept, and the postcode goes with its end', async () => {
    const [person, calls] = [await aPerson(started), callsOf(started)];
    const said = { name: 'Noor de Wit', region: 'groningen', postcode: '9711 AB' };
    expect(needs(await calls.save(person, 0, said).expect(422))).toEqual(['/problems/profile/consent-needed', '/postcode exact-place']);
    await calls.save(person, 0, { name: 'Noor de Wit', region: 'groningen' }).expect(200);
    await calls.say(person, 'exact-place', 'given');
    await calls.save(person, 1, said).expect(200);
    await calls.publish(person, 2);
    await calls.say(person, 'exact-place', 'withdrawn');
    const left = { name: 'Noor de Wit', region: 'groningen' };
    const { draft, published } = await calls.show(person);
    expect([draft, published]).toEqual([left, left]);
    expect((await started.owner.query('select contact from profile')).rows).toEqual([{ contact: null }]);
    // words about health are not asked for here at all
    expect(needs(await calls.save(person, 4, { ...left, summary: ILL }).expect(422))).toEqual([
      '/problems/profile/consent-needed',
      '/summary not-asked',
    ]);
  });

  it('[JOBNER-DATA-DOC] a kind of file that a platform does not ask for cannot be sent', async () => {
    const person = await aPerson(started);
    const sending = started.http.post('/api/documents/diploma').set(person.headers).field('language', 'nl').field('keep', '0'.repeat(64));
    await sending.attach('file', await aPdf('x'), { filename: 'x.pdf', contentType: 'application/pdf' }).expect(404);
  });
});
