import * as z from 'zod';
import { sensitiveIn } from '@helder/policy';
import { Email, LanguageCode, PersonName } from './account.js';
import { get, post } from './endpoint.js';

/** What a question is about; `privacy` goes to the privacy officer as well. */
export const QUESTION_KINDS = ['question', 'remark', 'complaint', 'privacy'] as const;
/** `lapsed`: nobody answered before its period was over. */
export const TICKET_STATES = ['open', 'answered', 'not-needed', 'lapsed'] as const;

/** The page and the server ask the same, so that what does not belong here is not even sent. */
const fit = (schema: z.ZodString) =>
  schema.superRefine((text, context) => {
    const kind = sensitiveIn(text);
    if (kind) context.addIssue({ code: 'custom', params: { code: kind }, message: kind });
  });
const text = (max: number) => z.string().trim().max(max);

export const ContactQuestion = z
  .strictObject({
    kind: z.enum(QUESTION_KINDS),
    firstName: fit(PersonName),
    lastName: fit(PersonName),
    email: Email,
    question: fit(text(4000).min(1)),
    company: fit(text(120)).optional(),
    foundBy: fit(text(200)).optional(),
    /** Kind of browser and device, only if the person sends it along. */
    device: fit(text(60)).optional(),
    language: LanguageCode,
  })
  .meta({ id: 'ContactQuestion' });

/** In the queue nobody has a name; that shows on opening, which is logged. */
export const TicketCard = z
  .object({
    id: z.uuid(),
    number: z.string(),
    kind: z.enum(QUESTION_KINDS),
    state: z.enum(TICKET_STATES),
    isAnswered: z.boolean(),
    askedAt: z.iso.datetime(),
    closedAt: z.iso.datetime().nullable(),
    /** Days on the calendar from asking until closing, or until now. */
    days: z.int(),
  })
  .meta({ id: 'TicketCard' });

export const Ticket = TicketCard.extend({
  version: z.int(),
  /** Null once it is closed: it is erased then. */
  asked: z
    .object({
      firstName: z.string(),
      lastName: z.string(),
      email: z.string(),
      question: z.string(),
      company: z.string().nullable(),
      foundBy: z.string().nullable(),
      device: z.string().nullable(),
      language: LanguageCode,
      answer: z.string().nullable(),
    })
    .nullable(),
}).meta({ id: 'Ticket' });

const params = z.object({ id: z.uuid() });

export const contact = {
  /** Answers the same whatever we know of this address. */
  ask: post('/contact', { body: ContactQuestion, answers: z.object({ number: z.string() }).meta({ id: 'TicketNumber' }) }),
  /** Open ones first, the oldest on top. */
  tickets: get('/tickets', { answers: z.object({ items: z.array(TicketCard) }).meta({ id: 'Tickets' }) }),
  ticket: get('/tickets/:id', { params, answers: Ticket }),
  /** Mails it; the ticket stays open, for the answer may be a question. */
  answer: post('/tickets/:id/answers', {
    params,
    body: z.strictObject({ text: text(8000).min(1) }).meta({ id: 'TicketAnswer' }),
    answers: Ticket,
  }),
  /** Erases who asked, what, and our answer; number, kind, dates and outcome stay. */
  close: post('/tickets/:id/closing', {
    params,
    body: z.strictObject({ outcome: z.enum(['answered', 'not-needed']) }).meta({ id: 'TicketClosing' }),
    answers: Ticket,
  }),
};

export const contactProblems = {
  'contact/closed': { status: 409, title: 'This question is closed' },
  'contact/not-answered': { status: 409, title: 'No answer was sent yet' },
} as const;
