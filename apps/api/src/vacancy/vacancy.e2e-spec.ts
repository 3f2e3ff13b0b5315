import { addOrganisation } from '../testing/accounts.js';
import { aPerson, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { aVacancy, vacancyText } from '../testing/vacancies.js';

let started: Started;
let organisation: string;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
  organisation = await addOrganisation(started.owner, { name: 'Bureau Kievitspoor' });
});
beforeEach(async () => {
  started.clock.set(NOON);
  await started.owner.query('delete from vacancy');
  recruiter = await aPerson(started, 'recruiter', { organisation, name: 'Jonas Bakker' });
});
afterAll(() => started.stop());

type Items = { items: { id: string; title: string }[]; total: number; next: string | null };
const list = async (query = '') => (await started.http.get(`/api/vacancies${query}`).expect(200)).body as Items;
const titles = async (query = '') => (await list(query)).items.map(({ title }) => title);
const post = (text: Record<string, unknown>) => started.http.post('/api/my-vacancies').set(recruiter.headers).send(text);
const pointers = ({ body }: { body: { errors?: { pointer: string }[] } }) => body.errors?.map(({ pointer }) => pointer);

describe('vacancies', () => {
  it('are public as soon as they are posted, with the organisation and the contacts by name', async () => {
    const colleague = await aPerson(started, 'recruiter', { organisation, name: 'Anna Visser' });
    const { id } = await aVacancy(started, recruiter, { contacts: [colleague.id] });
    const { items, total } = await list();
    expect(total).toBe(1);
    expect(items[0]).toEqual({
      id,
      title: 'Verpleegkundige in de wijk',
      organisation: 'Bureau Kievitspoor',
      city: 'Groningen',
      function: 'nurse',
      sector: 'care',
      region: 'groningen',
      hours: { min: 24, max: 32 },
      closesOn: '2026-12-11',
      postedAt: expect.stringMatching(/^2026-11-20T11:00/),
    });
    const { body } = await started.http.get(`/api/vacancies/${id}`).expect(200);
    expect(body).toMatchObject({ contacts: ['Anna Visser', 'Jonas Bakker'], body: expect.stringContaining('klein team') });
    expect((await started.events('vacancy.post')).at(-1)).toMatchObject({ target_ref: id, org_ref: organisation });
  });

  it('are found by occupation, sector, province and hours, page by page', async () => {
    for (let n = 0; n < 21; n++) {
      started.clock.set(new Date(NOON.getTime() + n * 60_000));
      await aVacancy(started, recruiter, { title: `Vacature ${n}` });
    }
    await aVacancy(started, recruiter, {
      title: 'Ontwikkelaar',
      function: 'software-developer',
      sector: 'it',
      region: 'utrecht',
      hours: { min: 36, max: 40 },
    });
    const query = '?function=nurse&sector=care&region=groningen&hours=30';
    const first = await list(query);
    const second = await list(`${query}&after=${first.next}`);
    expect([first.total, first.items.length, second.items.map(({ title }) => title), second.next]).toEqual([21, 20, ['Vacature 0'], null]);
    expect(await titles('?hours=40')).toEqual(['Ontwikkelaar']);
    expect(await titles('?region=utrecht')).toEqual(['Ontwikkelaar']);
    await started.http.get('/api/vacancies?region=atlantis').expect(422);
  });

  it('are off the list after their last day, by the Dutch calendar, without anybody doing anything', async () => {
    const { id } = await aVacancy(started, recruiter);
    started.clock.set(new Date('2026-12-11T23:59:59+01:00'));
    expect(await titles()).toHaveLength(1);
    await started.http.get(`/api/vacancies/${id}`).expect(200);
    started.clock.set(new Date('2026-12-12T00:00:00+01:00'));
    expect(await titles()).toEqual([]);
    const gone = await started.http.get(`/api/vacancies/${id}`).expect(404);
    const never = await started.http.get('/api/vacancies/00000000-0000-4000-8000-000000000000').expect(404);
    expect({ ...gone.body, requestId: '' }).toEqual({ ...never.body, requestId: '' });
    const { items } = (
      await started.http
        .get('/api/my-vacancies')
        .set((await aPerson(started, 'recruiter')).headers)
        .expect(200)
    ).body;
    expect(items).toEqual([]);
  });

  it('are changed by a contact who says which version, and closed for good', async () => {
    const { id } = await aVacancy(started, recruiter);
    const path = `/api/my-vacancies/${id}`;
    const edit = (ifMatch: string) =>
      started.http
        .put(path)
        .set({ ...recruiter.headers, 'if-match': ifMatch })
        .send(vacancyText(started, { title: 'Nieuwe titel' }));
    expect((await edit('"7"')).status).toBe(412);
    expect((await edit('"1"').expect(200)).headers['etag']).toBe('"2"');
    expect(await titles()).toEqual(['Nieuwe titel']);
    await started.http
      .post(`${path}/closing`)
      .set({ ...recruiter.headers, 'if-match': '"2"' })
      .expect(200);
    expect(await titles()).toEqual([]);
    expect((await edit('"3"')).body.type).toBe('/problems/vacancy/closed');
    expect((await started.http.get(path).set(recruiter.headers).expect(200)).body).toMatchObject({ state: 'closed', version: 3 });
  });

  it('of a colleague, of another organisation and unknown are the same answer to who is no contact', async () => {
    const { id } = await aVacancy(started, recruiter);
    const others = [await aPerson(started, 'recruiter', { organisation }), await aPerson(started, 'recruiter')];
    const bodies = new Set<string>();
    for (const { headers } of others)
      for (const each of [id, '00000000-0000-4000-8000-000000000000']) {
        const answer = await started.http.get(`/api/my-vacancies/${each}`).set(headers).expect(404);
        bodies.add(JSON.stringify({ ...answer.body, requestId: '' }));
        await started.http
          .put(`/api/my-vacancies/${each}`)
          .set({ ...headers, 'if-match': '"1"' })
          .send(vacancyText(started))
          .expect(404);
        await started.http
          .post(`/api/my-vacancies/${each}/closing`)
          .set({ ...headers, 'if-match': '"1"' })
          .expect(404);
      }
    expect(bodies.size).toBe(1);
    expect(await titles()).toEqual(['Verpleegkundige in de wijk']);
  });

  it('say what to repair: a day that has passed, a contact of elsewhere, hours the wrong way round', async () => {
    const stranger = await aPerson(started, 'recruiter');
    expect(pointers(await post(vacancyText(started, { closesOn: '2026-11-19' })).expect(422))).toEqual(['/closesOn']);
    expect(pointers(await post(vacancyText(started, { closesOn: '9999-12-31' })).expect(422))).toEqual(['/closesOn']);
    expect(pointers(await post(vacancyText(started, { contacts: [stranger.id] })).expect(422))).toEqual(['/contacts']);
    expect(pointers(await post(vacancyText(started, { hours: { min: 32, max: 24 } })).expect(422))).toEqual(['/hours/max']);
    await post(vacancyText(started, { closesOn: '2026-11-20' })).expect(200);
  });
});
