import { JsonResume, toResume } from '@helder/contract';
import { Database } from '../core/database.js';
import { PersonalData } from '../core/personal-data.js';
import { aPerson, aProfile, publish, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let person: Person;
beforeAll(async () => {
  started = await startApp();
  person = await aPerson(started);
});
afterAll(() => started.stop());

const send = (file: unknown) =>
  started.http
    .post('/api/profile/import')
    .set(person.headers)
    .send(file as object);
type Field = { key: string; value: unknown; isReady: boolean };
const read = async (file: unknown) => (await send(file).expect(200)).body as { fields: Field[]; remarks: object[] };
const byKey = (fields: Field[]) => Object.fromEntries(fields.map(({ key, value }) => [key, value]));

const FULL = aProfile({
  postcode: '9711 AB',
  specialisms: ['intensive-care'],
  work: [{ title: 'Kok', employer: 'De Hoek', from: '2018-03', until: '2019-04', description: 'Koken.' }],
  education: [{ level: 'hbo', field: 'Koken', school: 'Kookschool', from: '2014-09', until: '2018-07' }],
});

describe('filling a profile from a file', () => {
  it('[SECOND-RECHT-b] what leaves as a JSON Resume comes back the same, in both languages', async () => {
    for (const language of ['nl', 'en'] as const) {
      const resume = JSON.parse(JSON.stringify(toResume(FULL, { email: 'noor@helder.test', language })));
      JsonResume.parse(resume);
      const { fields, remarks } = await read(resume);
      const { sector, function: job, years, availability, hours, ...rest } = FULL as Record<string, unknown>;
      expect([sector, job, years, availability, hours].every(Boolean)).toBe(true);
      expect(byKey(fields)).toEqual(rest);
      expect(remarks).toEqual([]);
      expect(fields.every(({ isReady }) => isReady)).toBe(true);
    }
  });

  it('a file of another program: takes what it can, names the places of the rest, makes nothing up and keeps nothing', async () => {
    const { fields, remarks } = await read({
      basics: { name: 'Noor', url: '', image: null, email: 'x@helder.test', profiles: [], location: { city: 'Assen', region: 'Drenthe' } },
      work: [{ name: 'De Hoek', startDate: '2018', endDate: '', summary: 'Koken.', highlights: ['Soep'], location: 'Assen' }],
      education: [{ institution: 'Ergens', studyType: 'Bachelor of Soup' }],
      skills: [{ name: 'Zorg', keywords: ['Triage', 'Soep'] }],
      languages: [{ language: 'English', fluency: 'fluent-ish' }, { language: 'Klingon' }],
      volunteer: [{ organization: 'Buurt' }],
    });
    expect(byKey(fields)).toEqual({
      name: 'Noor',
      region: 'drenthe',
      work: [{ employer: 'De Hoek', from: '2018-01', description: 'Koken.\n- Soep' }],
      education: [{ school: 'Ergens' }],
      skills: ['triage'],
      languages: [{ language: 'en' }],
    });
    expect(fields.filter(({ isReady }) => !isReady).map(({ key }) => key)).toEqual(['work', 'education']);
    expect(remarks).toEqual(
      expect.arrayContaining([
        { pointer: '/volunteer', code: 'no-place' },
        { pointer: '/basics/url', code: 'no-place' },
        { pointer: '/basics/location/city', code: 'no-place' },
        { pointer: '/work/0/location', code: 'no-place' },
        { pointer: '/work/0/startDate', code: 'month-guessed' },
        { pointer: '/education/0/studyType', code: 'unknown-word' },
        { pointer: '/skills/0/keywords/1', code: 'unknown-word' },
        { pointer: '/languages/1/language', code: 'unknown-word' },
      ]),
    );
    expect((await started.http.get('/api/profile').set(person.headers).expect(200)).body).toMatchObject({ version: 0, published: null });
  });

  it('[SECOND-RECHT-b] our own copy gives back every field, and is saved by the one way a draft is saved; nothing is published', async () => {
    const owner = await aPerson(started);
    await publish(started, owner, FULL);
    const held = started.app.get(PersonalData);
    const table = held.tables.find(({ name }) => name === 'public.profile')!;
    const rows = await started.app.get(Database).asSystem((tx) => held.rowsOf(tx, table, owner, ['draft', 'published']));
    const { fields } = await read({ format: 'candidate-copy/1', tables: { profile: rows } });
    expect(byKey(fields)).toEqual(FULL);
    const { headers } = await started.http.get('/api/profile').set(person.headers).expect(200);
    const saved = await started.http
      .put('/api/profile/draft')
      .set(person.headers)
      .set('if-match', headers['etag'])
      .send(byKey(fields))
      .expect(200);
    expect(saved.body).toMatchObject({ draft: FULL, published: null, publishedAt: null });
  });

  it('says where a bad file is wrong, and takes no citizen service number, nothing too large and nothing too deep', async () => {
    const wrong = await send({ basics: { name: 7 }, work: [{ startDate: 'maart 2018' }, 'kok'], skills: {} });
    expect([wrong.status, wrong.body.type]).toEqual([422, '/problems/invalid']);
    expect(wrong.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`).sort()).toEqual([
      '/basics/name invalid_type',
      '/skills invalid_type',
      '/work/0/startDate invalid_format',
      '/work/1 invalid_type',
    ]);
    expect((await send({ format: 'candidate-copy/1', tables: { profile: [] } }).expect(422)).body.errors[0].pointer).toBe(
      '/tables/profile',
    );
    expect((await send({ format: 'another/9' }).expect(422)).body.errors[0].pointer).toBe('/format');
    expect((await send({ hello: 'world' }).expect(422)).body.type).toBe('/problems/profile/nothing-to-import');
    const number = await send({ basics: { name: 'Noor', summary: '111222333' } });
    expect([number.status, number.body.type, number.text.includes('111222333')]).toEqual([422, '/problems/profile/bsn', false]);
    await send({ basics: { summary: 'x'.repeat(300_000) } }).expect(413);
    for (const file of [
      `{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      `{"basics":{"name":"Noor","x":${'['.repeat(90_000)}${']'.repeat(90_000)}}}`,
    ]) {
      const { status } = await started.http
        .post('/api/profile/import')
        .set(person.headers)
        .set('content-type', 'application/json')
        .send(file);
      expect([200, 422]).toContain(status);
    }
    await started.http
      .post('/api/profile/import')
      .set((await aPerson(started, 'recruiter')).headers)
      .send({})
      .expect(403);
  });
});
