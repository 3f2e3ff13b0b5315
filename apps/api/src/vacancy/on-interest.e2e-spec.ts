import { packOf } from '@helder/policy';
import { aPerson, aProfile, aVisibleCandidate, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { anApplication, aVacancy } from '../testing/vacancies.js';

let started: Started;
let contact: Person;
beforeAll(async () => {
  started = await startApp({ pack: packOf('secondjob') });
  contact = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

const get = (path: string, { headers }: Pick<Person, 'headers'>) => started.http.get(`/api${path}`).set(headers);

describe('where who somebody is stays unsaid until interest is shown', () => {
  it('[SECOND-DELEN-WERKG] applying shows the contacts of that vacancy who it is, and changes nothing for any other reader', async () => {
    const person = await aVisibleCandidate(started, aProfile({ summary: 'Ik begeleid studenten.' }), 'on-interest');
    const { id: vacancy } = await aVacancy(started, contact);
    const other = await aPerson(started, 'recruiter');
    const found = async (reader: Pick<Person, 'headers'>) => (await get(`/candidates/${person.searchId}`, reader).expect(200)).body;
    const before = await found(other);
    expect(JSON.stringify(before)).not.toMatch(/Noor|Meerlicht|studenten/);
    expect((await get('/applications', person).expect(200)).body.revealsProfile).toBe(true);

    const { id } = await anApplication(started, person, vacancy);
    const { body } = await get(`/received-applications/${id}`, contact).expect(200);
    expect(body.profile).toMatchObject({
      id,
      level: 'recruiters',
      name: 'Noor de Wit',
      headline: 'Verpleegkundige met hart voor mensen',
      summary: 'Ik begeleid studenten.',
      work: [{ employer: 'Ziekenhuis Meerlicht' }],
    });
    // what is switched off stays off
    expect(body.profile).not.toHaveProperty('phone');
    expect(await found(other)).toEqual(before);
    expect(await found(contact)).toEqual(before);
    await get(`/received-applications/${id}`, other).expect(404);
    const line = (await started.events('application.read')).at(-1)!;
    expect((line['changes'] as { field: string }[]).map(({ field }) => field)).toEqual(
      expect.arrayContaining(['name', 'headline', 'work']),
    );

    await started.http.post(`/api/applications/${id}/withdrawal`).set(person.headers).expect(200);
    await get(`/received-applications/${id}`, contact).expect(404);
    expect(await found(contact)).toEqual(before);
  });
});
