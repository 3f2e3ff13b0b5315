import type { AnswerOf, reveal } from '@helder/contract';
import { after, dayOf, type Revealable } from '@helder/policy';
import { aPerson, type Person } from './people.js';
import type { Started } from './start-app.js';
import { aVacancy } from './vacancies.js';

type Headers = Pick<Person, 'headers'>;
export const QUESTION = { purpose: 'Een vaste plek in ons team', message: 'Past dit werk bij u? Wij praten graag.' };

/** A recruiter asks the candidate that is found under this id. */
export async function asks(started: Started, { headers }: Headers, searchId: string, question: object = QUESTION) {
  const { body } = await started.http.post(`/api/candidates/${searchId}/reveals`).set(headers).send(question).expect(200);
  return body as AnswerOf<typeof reveal.ask>;
}

/** What the candidate reads before the answer. */
export async function opened(started: Started, { headers }: Headers, id: string) {
  const { body } = await started.http.get(`/api/reveals/${id}`).set(headers).expect(200);
  return body as AnswerOf<typeof reveal.open>;
}

/** The candidate says yes, for two weeks unless it says otherwise. */
export async function grants(started: Started, person: Headers, id: string, fields: Revealable[], until?: string) {
  const { notice } = await opened(started, person, id);
  const { body } = await started.http
    .put(`/api/reveals/${id}/grant`)
    .set(person.headers)
    .send({
      fields,
      until: until ?? dayOf(after(started.clock.now(), 'P2W')),
      agreed: { sha256: notice.sha256, language: 'nl' },
    })
    .expect(200);
  return body as AnswerOf<typeof reveal.grant>;
}

/** The candidate presses a button. */
export const presses = (started: Started, { headers }: Headers, id: string, act: 'refusal' | 'end' | 'report') =>
  started.http.post(`/api/reveals/${id}/${act}`).set(headers);

/** Either side says something. */
export const says = (started: Started, { headers }: Headers, path: 'reveals' | 'sent-reveals', id: string, text: string) =>
  started.http.post(`/api/${path}/${id}/messages`).set(headers).send({ text });

/** Says no to one organisation and reports it; shows another one the address, and talks with it. */
export async function talks(
  started: Started,
  person: Headers & { id: string },
  { question, theirs, own }: Record<'question' | 'theirs' | 'own', string>,
) {
  const [refused, recruiter] = [await aPerson(started, 'recruiter'), await aPerson(started, 'recruiter')];
  const { rows } = await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [person.id]);
  const { id: vacancy } = await aVacancy(started, refused);
  const first = await asks(started, refused, rows[0].id, { vacancy, message: question });
  await presses(started, person, first.id, 'report').expect(200);
  await presses(started, person, first.id, 'refusal').expect(200);
  const { id } = await asks(started, recruiter, rows[0].id, { purpose: question, message: question });
  await grants(started, person, id, ['email']);
  await says(started, recruiter, 'sent-reveals', id, theirs).expect(200);
  await says(started, person, 'reveals', id, own).expect(200);
  await started.http.get(`/api/sent-reveals/${id}`).set(recruiter.headers).expect(200);
}
