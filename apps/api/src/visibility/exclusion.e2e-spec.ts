/** @policy anonymous named */
import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../testing/accounts.js';
import { aPerson, aProfile, aVisibleCandidate, choose, exclude, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { MOST } from './exclusions.service.js';
import { NO_ID } from './visibility.rules.js';

let started: Started;
let n = 0;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

/** Each one an organisation of its own: number, domain and name are nobody else's. */
const anOrganisation = async (more: Parameters<typeof addOrganisation>[1] = {}) => {
  const number = ++n;
  const own = { name: `Bureau ${number}`, kvk: String(10_000_000 + number), mailDomain: `bureau-${number}.example` };
  return addOrganisation(started.owner, { ...own, at: started.clock.now(), ...more });
};
const recruiterOf = (organisation: string) => aPerson(started, 'recruiter', { organisation });
const listOf = async ({ headers }: Pick<Person, 'headers'>) =>
  (await started.http.get('/api/visibility/exclusions').set(headers).expect(200)).body;
const sees = async ({ headers }: Pick<Person, 'headers'>, { searchId }: { searchId: string }) =>
  (await started.http.get(`/api/candidates/${searchId}`).set(headers)).status === 200;
const refused = async ({ headers }: Pick<Person, 'headers'>, body: object) =>
  (await started.http.post('/api/visibility/exclusions').set(headers).send(body)).body;

describe('excluding an organisation', () => {
  it('takes effect at the next read of its recruiters, and ends at the next read after it is taken back', async () => {
    const person = await aVisibleCandidate(started);
    const organisation = await anOrganisation({ name: 'Kadewerf' });
    const recruiter = await recruiterOf(organisation);
    expect(await sees(recruiter, person)).toBe(true);
    const { items } = await exclude(started, person, { by: 'organisation', organisation });
    expect(items).toEqual([
      expect.objectContaining({ name: 'Kadewerf', organisation, appliesTo: ['Kadewerf'], madeAt: expect.stringMatching(/^2026-11-20T/) }),
    ]);
    expect(await sees(recruiter, person)).toBe(false);
    const after = await started.http.delete(`/api/visibility/exclusions/${items[0].id}`).set(person.headers).expect(200);
    expect(after.body.items).toEqual([]);
    expect(await sees(recruiter, person)).toBe(true);
  });

  it('says for whom it holds now: the organisation and its group; and counts them out of who can see me', async () => {
    const person = await aVisibleCandidate(started);
    const count = async () => (await started.http.get('/api/visibility').set(person.headers).expect(200)).body.organisations as number;
    const before = await count();
    const mother = await anOrganisation({ name: 'Moeder', group: 'Waterland' });
    await anOrganisation({ name: 'Dochter', group: 'waterland b.v.' });
    await anOrganisation({ name: 'Zonder toegang', group: 'Waterland', hasGrant: false });
    expect(await count()).toBe(before + 2);
    const { items, readers } = await exclude(started, person, { by: 'organisation', organisation: mother });
    expect(items[0].appliesTo).toEqual(['Dochter', 'Moeder']);
    expect(readers.filter(({ isExcluded }) => isExcluded).map(({ name }) => name)).toEqual(['Dochter', 'Moeder']);
    expect(await count()).toBe(before);
  });

  it('asked twice it is one; it is the own list alone; somebody else can neither see nor end it', async () => {
    const [person, other] = [await aPerson(started), await aPerson(started)];
    const wanted = { by: 'name', name: 'Oude baas', kvk: '87654321', mailDomain: 'oud.example' } as const;
    await exclude(started, person, wanted);
    const { items } = await exclude(started, person, wanted);
    expect(items).toHaveLength(1);
    expect((await listOf(other)).items).toEqual([]);
    await started.http.delete(`/api/visibility/exclusions/${items[0].id}`).set(other.headers).expect(404);
    expect((await listOf(person)).items).toEqual(items);
  });

  it('suggests employers of the published work history, and hides from none of them by itself', async () => {
    const organisation = await anOrganisation({ name: 'Ziekenhuis Meerlicht' });
    const work = [
      { title: 'Verpleegkundige', employer: 'Ziekenhuis Meerlicht B.V.', from: '2019-03' },
      { title: 'Stagiair', employer: 'Zorghoek', from: '2017-01', until: '2018-01' },
      { title: 'Bijbaan', from: '2016-01' },
    ];
    const person = await aVisibleCandidate(started, aProfile({ work }));
    const { suggestions } = await listOf(person);
    expect(suggestions.sort((a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Ziekenhuis Meerlicht B.V.', organisation },
      { name: 'Zorghoek', organisation: null },
    ]);
    expect(await sees(await recruiterOf(organisation), person)).toBe(true);
    await exclude(started, person, { by: 'organisation', organisation });
    const after = await exclude(started, person, { by: 'name', name: 'Zorghoek' });
    expect(after.suggestions).toEqual([]);
  });

  it('refuses what is no number, no domain or a BSN with a pointer, an organisation that cannot search as not there, and more than can be kept', async () => {
    const person = await aPerson(started);
    const pointers = async (body: object) => (await refused(person, body)).errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(await pointers({ by: 'name', name: 'X', kvk: '1234567' })).toEqual(['/kvk']);
    expect(await pointers({ by: 'name', name: 'X', mailDomain: 'geen domein' })).toEqual(['/mailDomain']);
    expect(await pointers({ by: 'name', name: '' })).toEqual(['/name']);
    expect(await pointers({ by: 'name', name: 'Bedrijf 111222333' })).toEqual(['/name']);
    const closed = await anOrganisation({ hasGrant: false });
    const [shut, unknown] = [
      await refused(person, { by: 'organisation', organisation: closed }),
      await refused(person, { by: 'organisation', organisation: NO_ID }),
    ];
    expect([shut, unknown].map(({ requestId: _, ...rest }) => rest)).toEqual(Array(2).fill(expect.objectContaining({ status: 404 })));
    for (let i = 0; i < MOST; i++) await exclude(started, person, { by: 'name', name: `Bedrijf ${i}` });
    expect(await refused(person, { by: 'name', name: 'Nog een' })).toMatchObject({ status: 409, type: '/problems/visibility/too-many' });
  });

  it('is a line in the log that names no organisation', async () => {
    const person = await aPerson(started);
    const { items } = await exclude(started, person, { by: 'name', name: 'Geheime baas', kvk: '87654321' });
    await started.http.delete(`/api/visibility/exclusions/${items[0].id}`).set(person.headers).expect(200);
    const lines = (await started.events()).filter(({ subject_ref }) => subject_ref === person.subjectRef);
    expect(lines.map(({ action, target_ref, org_ref, changes }) => ({ action, target_ref, org_ref, changes }))).toEqual([
      {
        action: 'visibility.exclude',
        target_ref: items[0].id,
        org_ref: null,
        changes: [
          { op: 'add', field: 'name' },
          { op: 'add', field: 'kvk' },
        ],
      },
      { action: 'visibility.include', target_ref: items[0].id, org_ref: null, changes: [{ op: 'remove', field: 'organisation' }] },
    ]);
    expect(JSON.stringify(lines)).not.toContain('Geheime');
  });
});

describe('the preview as one reader', () => {
  const preview = async ({ headers }: Pick<Person, 'headers'>, reader: string) =>
    started.http.get(`/api/visibility/preview?reader=${reader}`).set(headers);
  const read = async ({ headers }: { headers: Record<string, string> }, id: string) =>
    (await started.http.get(`/api/candidates/${id}`).set(headers)).text.replace(id, NO_ID).replace(/,"requestId":"[^"]*"/, '');

  it.each(['recruiters', 'anonymous'] as const)(
    'gets the bytes that reader gets, at level %s: each organisation, one excluded, a visitor',
    async (level) => {
      const person = await aVisibleCandidate(started, aProfile(), level);
      const [open, shut] = [await anOrganisation(), await anOrganisation()];
      await exclude(started, person, { by: 'organisation', organisation: shut });
      const nobody = { headers: { 'sec-fetch-site': 'same-origin' } };
      const view = (await preview(person, open)).text;
      expect(view).toBe(`{"level":"${level}","view":${await read(await recruiterOf(open), person.searchId)}}`);
      // who gets nothing gets what they get of somebody who does not exist
      const excluded = await recruiterOf(shut);
      expect((await preview(person, shut)).body).toEqual({ level: 'hidden', view: null, because: 'excluded' });
      expect(await read(excluded, person.searchId)).toBe(await read(excluded, randomUUID()));
      expect((await preview(person, 'visitor')).body).toEqual({ level: 'hidden', view: null, because: 'signed-out' });
      expect(await read(nobody, person.searchId)).toBe(await read(nobody, randomUUID()));
      await choose(started, person, 'hidden');
      expect((await preview(person, open)).body).toEqual({ level: 'hidden', view: null });
    },
  );

  it('knows only organisations that can search', async () => {
    const person = await aPerson(started);
    const closed = await anOrganisation({ hasGrant: false });
    for (const reader of [closed, NO_ID]) expect((await preview(person, reader)).status).toBe(404);
    expect((await preview(person, 'iedereen')).status).toBe(422);
  });
});
