import type { Ask, DeskRequest, RightsRequest } from '@helder/contract';
import { aPerson, type Person } from './people.js';
import { OURS } from './registration.js';
import type { Started } from './start-app.js';

type Headers = Pick<Person, 'headers'>;
type Step = { to: string; reason?: string; words?: string; parts?: string[] };

/** Asks as somebody who is signed in. */
export async function asks(started: Started, { headers }: Headers, ask: Ask) {
  const { body } = await started.http.post('/api/my-requests').set(headers).send({ ask }).expect(200);
  return body as RightsRequest;
}

/** What somebody sees of the own requests, newest first. */
export async function requestsOf(started: Started, { headers }: Headers) {
  const { body } = await started.http.get('/api/my-requests').set(headers).expect(200);
  return body as { items: RightsRequest[]; stopped: string[] };
}

/** Asks by the form, without a session. */
export const byForm = (started: Started, ask: Ask, email: string, name = 'Brief Schrijver') =>
  started.http.post('/api/requests').set(OURS).send({ ask, name, email, language: 'nl' });

/** The desk, as one admin works it. */
export async function aDesk(started: Started) {
  const { headers } = await aPerson(started, 'admin');
  const post = (path: string, body: object = {}) => started.http.post(`/api/admin/requests${path}`).set(headers).send(body);
  const one = async (id: string) => (await started.http.get(`/api/admin/requests/${id}`).set(headers).expect(200)).body as DeskRequest;
  const step = async (id: string, body: Step) => post(`/${id}/steps`, body).set('if-match', `"${(await one(id)).version}"`);
  return {
    headers,
    post,
    one,
    step,
    queue: async () => ((await started.http.get('/api/admin/requests').set(headers).expect(200)).body as { items: DeskRequest[] }).items,
    incidents: async () =>
      ((await started.http.get('/api/admin/incidents').set(headers).expect(200)).body as { items: Record<string, unknown>[] }).items,
    /** Takes it up and decides. */
    async decide(id: string, body: Step) {
      for (const each of [{ to: 'in-treatment' }, body]) {
        const answer = await step(id, each);
        if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      }
      return one(id);
    },
  };
}

/** Complains of misuse and is answered; and complained before without signing in, which was never confirmed. */
export async function complains(started: Started, person: Headers & { email: string }, words: string, answer: string) {
  const { id } = await asks(started, person, { type: 'complaint', about: 'misuse', words });
  const desk = await aDesk(started);
  await desk.post(`/${id}/notes`, { words: answer }).expect(200);
  await desk.decide(id, { to: 'partly-refused', reason: 'unfounded', words: answer });
  await byForm(started, { type: 'complaint', about: 'breach', words }, person.email, words).expect(204);
}
