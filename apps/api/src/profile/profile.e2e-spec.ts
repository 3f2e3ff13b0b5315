/** @policy profiles */
import { FIELD_KEYS, FIELDS, measuresOf, retentionRule, SEALED_FIELDS } from '@helder/policy';
import { CandidateChanges } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import { PersonalData } from '../core/personal-data.js';
import { noticeOf } from '../testing/people.js';
import { PACK, startApp, type Started } from '../testing/start-app.js';
import { Profiles } from './profile.module.js';

let started: Started;
type Person = Awaited<ReturnType<Started['newPerson']>>;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const show = async (person: Person) => (await started.http.get('/api/profile').set(person.headers).expect(200)).body;
const save = (person: Person, version: number, draft: object) =>
  started.http.put('/api/profile/draft').set(person.headers).set('if-match', `"${version}"`).send(draft);
const publish = (person: Person, version: number) =>
  started.http.post('/api/profile/publication').set(person.headers).set('if-match', `"${version}"`);
const published = async (person: Person) =>
  started.app.get(Database).as({ ...person, role: 'candidate' }, (tx) => started.app.get(Profiles).publishedOf(tx, person.id));
const eventsOf = async (person: Person, action: string) =>
  (await started.events(action)).filter((event) => event['subject_ref'] === person.subjectRef);

/** Where a field rests on a yes of its own, that yes. */
async function saysYes(person: Person): Promise<Person> {
  const purpose = 'exact-place';
  if (!PACK.consents[purpose].length) return person;
  const answer = { state: 'given', notice: { sha256: await noticeOf(started, person, purpose), language: 'nl' }, control: 'consents/card' };
  await started.http.post(`/api/consents/${purpose}`).set(person.headers).send(answer).expect(200);
  return person;
}

const FULL = {
  name: 'Noor de Wit',
  headline: 'Verpleegkundige met rust',
  summary: 'Ik werk graag in een klein team.',
  sector: 'care',
  function: 'nurse',
  specialisms: ['intensive-care'],
  skills: ['triage', 'ventilation'],
  years: 8,
  work: [
    {
      title: 'Verpleegkundige',
      employer: 'Ziekenhuis Noord',
      from: '2018-03',
      hours: 28,
      description: 'Intensive care.',
    },
  ],
  education: [{ level: 'hbo', field: 'Verpleegkunde', from: '2014-09', until: '2018-07' }],
  languages: [{ language: 'nl', level: 'native' }, { language: 'en' }],
  region: 'groningen',
  postcode: '9711 AB',
  availability: '2027-01-01',
  hours: { min: 24, max: 32 },
  rate: 42.5,
  phone: '+31 6 12345678',
};

describe('the profile', () => {
  it('begins as a draft with the name of the account, at version 0, with nothing published', async () => {
    const person = await started.newPerson('candidate', { name: 'Samira Bakker' });
    const answer = await started.http.get('/api/profile').set(person.headers).expect(200);
    expect(answer.body).toEqual({
      version: 0,
      draft: { name: 'Samira Bakker' },
      draftSavedAt: null,
      published: null,
      publishedAt: null,
      hasChanges: true,
    });
    expect(answer.headers['etag']).toBe('"0"');
    expect(await published(person)).toBeNull();
  });

  it('[JOBNL-1.3a] [SECOND-RECHT-c] the name is the one thing required; every other field can be filled, and emptied again', async () => {
    const person = await saysYes(await started.newPerson());
    await save(person, 0, FULL).expect(200);
    await publish(person, 1).expect(200);
    expect((await published(person))!.fields).toEqual(FULL);
    const emptied = Object.fromEntries(FIELD_KEYS.filter((key) => key !== 'name').map((key) => [key, Array.isArray(FULL[key]) ? [] : '']));
    await save(person, 2, { name: FULL.name, ...emptied }).expect(200);
    await publish(person, 3).expect(200);
    expect((await published(person))!.fields).toEqual({ name: FULL.name });
    await save(person, 4, { ...FULL, name: ' ' }).expect(200);
    const refused = await publish(person, 5).expect(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/name']);
  });

  it('[JOBNL-1.3a] one by one: with only the name, or with the name and any one field, it can be published', async () => {
    const person = await saysYes(await started.newPerson());
    let version = 0;
    for (const key of FIELD_KEYS) {
      await save(person, version, { name: FULL.name, [key]: FULL[key] }).expect(200);
      version = (await publish(person, version + 1).expect(200)).body.version;
    }
    expect(FIELD_KEYS.filter((key) => FIELDS[key].isRequired)).toEqual(['name']);
  });

  it('[JOBNER-DATA-WERK] availability and work history are parts of it', async () => {
    const person = await started.newPerson();
    await save(person, 0, {
      name: 'Noor',
      availability: '2027-03-01',
      work: [
        { title: 'Kok', from: '2020-01', until: '2026-12' },
        { title: 'Afwasser', from: '2018-01' },
      ],
    }).expect(200);
    const { body } = await publish(person, 1).expect(200);
    expect(body.published).toMatchObject({
      availability: '2027-03-01',
      work: [{ title: 'Kok' }, { title: 'Afwasser' }],
    });
    expect([FIELDS.work.section, FIELDS.availability.section]).toEqual(['work', 'wanted']);
  });

  it('[JOBNL-2.2a] [JOBPORT-3] what its class says must be sealed lies in the database as cipher text, and is whole for its owner and in the copy', async () => {
    const [person, other] = [await saysYes(await started.newPerson()), await started.newPerson()];
    await save(person, 0, FULL).expect(200);
    await publish(person, 1).expect(200);
    const read = `select draft, published, contact from profile where account_id = $1`;
    const [{ draft, published: shown, contact }] = (await started.owner.query(read, [person.id])).rows;
    for (const key of FIELD_KEYS)
      expect([key, key in draft, key in shown]).toEqual([key, !measuresOf(key).isSealed, !measuresOf(key).isSealed]);
    expect(SEALED_FIELDS).toEqual(['postcode', 'phone']);
    expect(String(contact)).not.toMatch(/12345678|9711/);
    expect((await show(person)).published).toEqual(FULL);
    const copy = (await started.http.get('/api/my-data').set(person.headers).expect(200)).text;
    for (const own of ['12345678', '9711 AB']) expect(copy).toContain(own);
    // the key is of this person alone
    await save(other, 0, { name: 'Mats' }).expect(200);
    await started.owner.query('update profile set contact = $2 where account_id = $1', [other.id, contact]);
    await started.http.get('/api/profile').set(other.headers).expect(500);
  });

  it('keeps a draft as it was typed, wrong and half finished too, and publishes nothing of it', async () => {
    const person = await started.newPerson();
    const half = {
      name: 'Noor',
      hours: { min: 40, max: '' },
      work: [{ title: '', from: '20' }],
      phone: 'later',
      sector: 'zorg?',
    };
    const saved = await save(person, 0, half).expect(200);
    expect(saved.body).toMatchObject({ version: 1, draft: half, published: null, hasChanges: true });
    expect(saved.headers['etag']).toBe('"1"');
    expect((await show(person)).draft).toEqual(half);
    const refused = await publish(person, 1).expect(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/hours/max',
      '/phone',
      '/sector',
      '/work/0/from',
      '/work/0/title',
    ]);
    expect(await published(person)).toBeNull();
  });

  it('[JOBNER-DATA-OVERIG] a field outside the registry is refused; each field in it names its purpose and ground', async () => {
    const person = await started.newPerson();
    for (const field of ['bsn', 'religion', 'birthDate', 'toString']) await save(person, 0, { name: 'Noor', [field]: 'x' }).expect(422);
    await started.http
      .put('/api/profile/draft')
      .set(person.headers)
      .set('if-match', '"0"')
      .set('content-type', 'application/json')
      .send('{"name":"Noor","__proto__":{"role":"admin"}}')
      .expect(400);
    await save(person, 0, { name: 'Noor', work: [{ title: 'Kok', from: '2020-01', salary: 1 }] }).expect(200);
    await publish(person, 1).expect(422);
    for (const key of FIELD_KEYS)
      expect([FIELDS[key].purpose.nl.length > 10, ['contract', 'consent'].includes(FIELDS[key].ground)]).toEqual([true, true]);
  });

  it('refuses a draft over 64 KB, and text no database can keep', async () => {
    const person = await started.newPerson();
    const large = await save(person, 0, { name: 'Noor', summary: 'é'.repeat(33 * 1024) }).expect(422);
    expect(large.body.errors[0].code).toBe('draft-too-large');
    for (const summary of ['a\u0000b', 'a\ud800b'])
      expect((await save(person, 0, { name: 'Noor', work: [{ summary }] }).expect(422)).body.errors[0].code).toBe('not-text');
    await save(person, 0, { name: 'Noor', summary: '😀'.repeat(500) }).expect(200);
  });

  it('a citizen service number is refused, in a draft too, in any field, and stands in no log', async () => {
    const person = await started.newPerson();
    const spots = [
      { summary: 'Mijn nummer is 111222333' },
      { phone: '111222333' },
      { work: [{ title: 'Kok', description: '111.222.333' }] },
      { rate: 111222333 },
      { name: 'Noor 111222333' },
    ];
    for (const spot of spots) {
      const refused = await save(person, 0, { name: 'Noor', ...spot });
      expect([refused.status, refused.body.type]).toEqual([422, '/problems/profile/bsn']);
      expect(refused.body.errors[0].pointer).toMatch(/^\/(summary|phone|work\/0\/description|rate|name)$/);
      expect(refused.text).not.toMatch(/111.?222.?333/);
    }
    expect((await show(person)).version).toBe(0);
    const everything = JSON.stringify([(await started.owner.query('select * from profile')).rows, await started.events(), started.lines]);
    expect(everything).not.toMatch(/111.?222.?333/);
    // nine digits that are a phone number abroad, and a number that fails the test
    await save(person, 0, { name: 'Noor', phone: '+31 111222333', summary: '111222334' }).expect(200);
  });

  it('two tabs: the one that comes too late is told so, and neither loses what was saved', async () => {
    const person = await started.newPerson();
    await save(person, 0, { name: 'Eerste tab' }).expect(200);
    const late = await save(person, 0, { name: 'Tweede tab' });
    expect([late.status, late.body.type]).toEqual([412, '/problems/stale']);
    expect((await show(person)).draft).toEqual({ name: 'Eerste tab' });
    await save(person, 1, { name: 'Tweede tab' }).expect(200);
    await publish(person, 1).expect(412);
    await started.http.delete('/api/profile/draft').set(person.headers).set('if-match', '"1"').expect(412);
    for (const [method, path] of [
      ['put', '/api/profile/draft'],
      ['post', '/api/profile/publication'],
      ['delete', '/api/profile/draft'],
    ] as const) {
      const silent = await started.http[method](path)
        .set(person.headers)
        .send(method === 'put' ? { name: 'x' } : undefined);
      expect([silent.status, silent.body.type]).toEqual([428, '/problems/version-missing']);
    }
  });

  it('of fifty saves at the same moment one succeeds, on an empty profile and on a full one', async () => {
    const person = await started.newPerson();
    for (const version of [0, 1]) {
      const all = await Promise.all(Array.from({ length: 50 }, (_, n) => save(person, version, { name: `Tab ${n}` })));
      expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(49).fill(412)]);
      expect((await show(person)).version).toBe(version + 1);
    }
  });

  it('publishing renames the account, tells who depends on it once, and logs names of fields only', async () => {
    const person = await saysYes(await started.newPerson('candidate', { name: 'Oude Naam' }));
    const told: string[] = [];
    started.app.get(CandidateChanges).listen(async (_, { id }, change) => void (id === person.id && told.push(change)));
    await save(person, 0, { ...FULL, name: 'Nieuwe Naam' }).expect(200);
    expect(told).toEqual([]);
    const { body } = await publish(person, 1).expect(200);
    expect(body).toMatchObject({ version: 2, hasChanges: false, publishedAt: expect.stringMatching(/^2026-11-20T/) });
    expect(told.filter((change) => change === 'profile')).toHaveLength(1);
    expect((await started.http.get('/api/me').set(person.headers).expect(200)).body.name).toBe('Nieuwe Naam');
    const [event] = await eventsOf(person, 'profile.publish');
    expect(event['changes']).toContainEqual({ field: 'headline', op: 'set' });
    expect(JSON.stringify(await started.events())).not.toMatch(/Nieuwe Naam|Verpleegkundige met rust|12345678|9711/);
  });

  it('a draft can be thrown away: what was published comes back', async () => {
    const person = await started.newPerson();
    const discard = (version: number) => started.http.delete('/api/profile/draft').set(person.headers).set('if-match', `"${version}"`);
    await save(person, 0, { name: 'Noor', headline: 'Kok' }).expect(200);
    expect((await discard(1).expect(200)).body.draft).toEqual({ name: person.name });
    await save(person, 2, { name: 'Noor', headline: 'Kok' }).expect(200);
    await publish(person, 3).expect(200);
    await save(person, 4, { name: 'Noor', headline: 'Bakker' }).expect(200);
    expect((await discard(5).expect(200)).body).toMatchObject({
      version: 6,
      draft: { name: 'Noor', headline: 'Kok' },
      published: { headline: 'Kok' },
      draftSavedAt: null,
      hasChanges: false,
    });
  });

  it('[SF-WANNEER-a] a draft that was saved by itself is data: it stands in the copy, in the retention register, and goes at closing', async () => {
    const person = await started.newPerson();
    await save(person, 0, { name: 'Noor', summary: 'nooit gepubliceerd' }).expect(200);
    expect((await started.http.get('/api/my-data').set(person.headers).expect(200)).text).toContain('nooit gepubliceerd');
    const personalData = started.app.get(PersonalData);
    const table = personalData.tables.find(({ name }) => name === 'public.profile')!;
    expect(retentionRule(started.config.pack, table.category)).toMatchObject({
      what: { nl: expect.stringContaining('concept') },
      atClosing: 'erased',
      action: 'erase',
    });
    expect(await started.app.get(Database).asSystem((tx) => personalData.erase(tx, table, person))).toBe(1);
    expect((await show(person)).draft).toEqual({ name: person.name });
  });

  it('is of the candidate alone', async () => {
    const [person, other, recruiter] = [await started.newPerson(), await started.newPerson(), await started.newPerson('recruiter')];
    await save(person, 0, { name: 'Noor', headline: 'geheim' }).expect(200);
    expect(JSON.stringify(await show(other))).not.toContain('geheim');
    await started.http.get('/api/profile').set(recruiter.headers).expect(403);
    await started.http.get('/api/profile').expect(401);
    const seen = await started.app
      .get(Database)
      .as({ ...other, role: 'candidate' }, (tx) => started.app.get(Profiles).publishedOf(tx, person.id));
    expect(seen).toBeNull();
  });
});
