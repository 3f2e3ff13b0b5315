import type { AnswerOf, contact, InputOf } from '@helder/contract';
import { randomUUID } from 'node:crypto';
import { aPerson } from './people.js';
import { OURS } from './registration.js';
import type { Started } from './start-app.js';
import { until } from './until.js';

type Asked = InputOf<typeof contact.ask>['body'];
type Ticket = AnswerOf<typeof contact.ticket>;

export const aQuestion = (more: Partial<Asked> = {}): Asked => ({
  kind: 'question',
  firstName: 'Noor',
  lastName: 'de Wit',
  email: `${randomUUID()}@helder.test`,
  question: 'Hoe word ik onzichtbaar?',
  language: 'nl',
  ...more,
});

/** Asks by the form, as anybody can; answers the number and the id. */
export async function aTicket(started: Started, more?: Partial<Asked>) {
  const { body } = await started.http.post('/api/contact').set(OURS).send(aQuestion(more)).expect(200);
  const { number } = body as { number: string };
  const { rows } = await started.owner.query<{ id: string }>('select id from ticket where number = $1', [number]);
  return { number, id: rows[0].id };
}

/** What somebody at the help desk does with a ticket. */
export const desk = ({ http }: Started, { headers }: { headers: Record<string, string> }) => {
  const send = async (path: string, { version }: Pick<Ticket, 'version'>, body: object) =>
    http.post(`/api/tickets/${path}`).set(headers).set('if-match', `"${version}"`).send(body);
  return {
    list: async () => (await http.get('/api/tickets').set(headers).expect(200)).body as AnswerOf<typeof contact.tickets>,
    read: async (id: string) => (await http.get(`/api/tickets/${id}`).set(headers).expect(200)).body as Ticket,
    answer: (ticket: Ticket, text: string) => send(`${ticket.id}/answers`, ticket, { text }),
    close: (ticket: Ticket, outcome: 'answered' | 'not-needed') => send(`${ticket.id}/closing`, ticket, { outcome }),
  };
};

/** One question that is answered and closed, and one that is answered and stays open. */
export async function asksTwice(started: Started, asked: Partial<Asked> & { email: string }, answer: string) {
  const support = desk(started, await aPerson(started, 'support'));
  for (const isClosed of [true, false]) {
    const { id } = await aTicket(started, { ...asked, device: 'Firefox, Linux' });
    await support.answer(await support.read(id), answer);
    await until(
      () => started.mails(asked.email),
      (mails) => mails.every(({ state }) => state === 'sent'),
    );
    if (isClosed) await support.close(await support.read(id), 'answered');
  }
}
