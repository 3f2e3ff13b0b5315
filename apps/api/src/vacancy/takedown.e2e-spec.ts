import { aPerson, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { aVacancy } from '../testing/vacancies.js';

let started: Started;
let [admin, recruiter, other]: Person[] = [];
beforeAll(async () => {
  started = await startApp();
  [admin, recruiter, other] = [await aPerson(started, 'admin'), await aPerson(started, 'recruiter'), await aPerson(started, 'recruiter')];
});
afterAll(() => started.stop());

const REASON = 'De tekst vraagt naar de leeftijd van wie solliciteert.';
const post = (path: string, { headers }: Person, body: object) => started.http.post(`/api${path}`).set(headers).send(body);
const answer = (id: string, body: object) => started.http.put(`/api/admin/taken-down/${id}/answer`).set(admin.headers).send(body);
const own = async (id: string) => (await started.http.get(`/api/my-vacancies/${id}`).set(recruiter.headers).expect(200)).body;
const listed = async (id: string) => (await started.http.get('/api/vacancies').expect(200)).text.includes(id);
const subjects = async () =>
  (await started.mails(recruiter.email)).filter(({ kind }) => kind === 'vacancy.taken-down').map(({ subject }) => subject);

it('[JOBNER-AANSPR-b] an admin takes a vacancy down with a reason: it is gone at once, its contacts are told and can object, and it is in the log', async () => {
  const { id } = await aVacancy(started, recruiter);
  await post(`/admin/vacancies/${id}/taking-down`, admin, { reason: 'kort' }).expect(422);
  await post(`/admin/vacancies/${id}/taking-down`, admin, { reason: REASON }).expect(204);
  expect(await listed(id)).toBe(false);
  await started.http.get(`/api/vacancies/${id}`).expect(404);
  expect(await own(id)).toMatchObject({ state: 'taken-down', takenDown: { reason: REASON, objection: null, answer: null } });
  expect(await subjects()).toEqual(['Wij haalden uw vacature weg']);
  // not a second time, and its text cannot be changed meanwhile
  await post(`/admin/vacancies/${id}/taking-down`, admin, { reason: REASON }).expect(404);
  await answer(id, { isPutBack: true, answer: 'Wij keken opnieuw.' }).expect(409);

  const text = 'Die zin staat er niet meer in, kijkt u nog eens.';
  await post(`/my-vacancies/${id}/objection`, other, { text }).expect(404);
  await post(`/my-vacancies/${id}/objection`, recruiter, { text }).expect(204);
  await post(`/my-vacancies/${id}/objection`, recruiter, { text }).expect(404);
  const { items } = (await started.http.get('/api/admin/taken-down').set(admin.headers).expect(200)).body;
  expect(items).toEqual([expect.objectContaining({ id, reason: REASON, objection: text, answer: null })]);
  await answer(id, { isPutBack: false, answer: 'De zin staat er nog: de derde alinea.' }).expect(204);
  expect((await own(id)).takenDown.answer).toBe('De zin staat er nog: de derde alinea.');
  await answer(id, { isPutBack: true, answer: 'Toch terug.' }).expect(409);
  expect(await subjects()).toHaveLength(2);

  const acts = (await started.events())
    .filter((event) => event['target_ref'] === id)
    .map((event) => [event['action'], event['actor_role']]);
  expect(acts).toEqual([
    ['vacancy.post', 'recruiter'],
    ['vacancy.take-down', 'admin'],
    ['vacancy.object', 'recruiter'],
    ['vacancy.stay-down', 'admin'],
  ]);
  expect(JSON.stringify(await started.events())).not.toMatch(/leeftijd|derde alinea/);
});

it('[JOBNER-AANSPR-b] what was taken down by mistake is put back, as it was', async () => {
  const { id } = await aVacancy(started, recruiter);
  await post(`/admin/vacancies/${id}/taking-down`, admin, { reason: REASON }).expect(204);
  await post(`/my-vacancies/${id}/objection`, recruiter, { text: 'Dit ging over een andere vacature.' }).expect(204);
  await answer(id, { isPutBack: true, answer: 'U hebt gelijk. Onze excuses.' }).expect(204);
  expect([await listed(id), (await own(id)).state, (await own(id)).takenDown]).toEqual([true, 'open', null]);
});
