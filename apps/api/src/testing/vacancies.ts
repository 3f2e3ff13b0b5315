import { dayOf, after } from '@helder/policy';
import { aPerson, type Person } from './people.js';
import type { Started } from './start-app.js';

type Headers = Pick<Person, 'headers'>;

/** What a recruiter fills in, closing three weeks from now. */
export const vacancyText = (started: Started, more: Record<string, unknown> = {}) => ({
  title: 'Verpleegkundige in de wijk',
  body: 'U werkt in een klein team.\n\n- vast contract\n- eigen rooster',
  function: 'nurse',
  sector: 'care',
  region: 'groningen',
  hours: { min: 24, max: 32 },
  closesOn: dayOf(after(started.clock.now(), 'P3W')),
  contacts: [] as string[],
  ...more,
});

/** A vacancy as its contact sees it. */
export async function aVacancy(started: Started, { headers }: Headers, more?: Record<string, unknown>) {
  const { body } = await started.http.post('/api/my-vacancies').set(headers).send(vacancyText(started, more)).expect(200);
  return body as { id: string; version: number; title: string; closesOn: string };
}

/** What a candidate sent. */
export async function anApplication(
  started: Started,
  { headers }: Headers,
  vacancy: string,
  documents: string[] = [],
  message = 'Graag kom ik langs.',
) {
  const { body } = await started.http.post(`/api/vacancies/${vacancy}/applications`).set(headers).send({ message, documents }).expect(200);
  return body as { id: string; state: string };
}

/** Applies with a file, is read, and hears no. */
export async function isTurnedDown(started: Started, person: Headers, message: string) {
  const { headers } = await aPerson(started, 'recruiter');
  const { id } = await aVacancy(started, { headers });
  const { items } = (await started.http.get('/api/documents').set(person.headers).expect(200)).body as { items: { id: string }[] };
  const { id: sent } = await anApplication(started, person, id, [items[0].id], message);
  const read = await started.http.get(`/api/received-applications/${sent}`).set(headers).expect(200);
  await started.http
    .put(`/api/received-applications/${sent}/state`)
    .set({ ...headers, 'if-match': read.headers['etag'] })
    .send({ state: 'rejected' })
    .expect(200);
}
