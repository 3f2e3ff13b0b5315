import * as z from 'zod';
import { MESSAGE_FAULTS, REVEALABLE } from '@helder/policy';
import { LanguageCode } from './account.js';
import { Notice } from './consent.js';
import { get, post, put } from './endpoint.js';
import { CandidateView } from './search.js';
import { VacancyCard } from './vacancy.js';
import { Agreed } from './visibility.js';

/** `ended`: stopped by the candidate, by its date, or because the organisation may not see the candidate any more. */
export const REVEAL_STATES = ['open', 'granted', 'refused', 'expired', 'ended'] as const;
export const RevealState = z.enum(REVEAL_STATES).meta({ id: 'RevealState' });
export const Revealable = z.enum(REVEALABLE).meta({ id: 'Revealable' });

/** Words from one person to another: whatever is used to deceive people is refused, with a code that says what it was. */
const said = (max: number) =>
  Object.entries(MESSAGE_FAULTS).reduce(
    (text, [code, holds]) => text.refine((typed) => !holds(typed), { params: { code }, message: code }),
    z.string().trim().min(1).max(max),
  );

/** For one of the organisation's vacancies, or for what is described. */
export const RevealAsked = z
  .strictObject({ vacancy: z.uuid().optional(), purpose: said(200).optional(), message: said(2000) })
  .refine(({ vacancy, purpose }) => (vacancy === undefined) !== (purpose === undefined), {
    path: ['purpose'],
    params: { code: 'required' },
    message: 'required',
  })
  .meta({ id: 'RevealAsked' });
export const SaidText = z.strictObject({ text: said(2000) }).meta({ id: 'SaidText' });

export const Said = z
  .object({
    id: z.uuid(),
    by: z.enum(['candidate', 'organisation']),
    text: z.string(),
    sentAt: z.iso.datetime(),
    /** When the other side first opened it. */
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Said' });

const About = {
  id: z.uuid(),
  state: RevealState,
  vacancy: VacancyCard.pick({ id: true, title: true }).nullable(),
  /** What it is for, where that is not a vacancy. */
  purpose: z.string().nullable(),
  askedAt: z.iso.datetime(),
  /** When it ends without an answer. */
  answerBy: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  fields: z.array(Revealable),
  until: z.iso.datetime().nullable(),
  /** Messages of the other side that were not opened yet. */
  unread: z.int(),
};

/** A question of an organisation, and what became of it. */
export const MyReveal = z
  .object({
    ...About,
    organisation: z.object({ id: z.uuid(), name: z.string(), city: z.string() }),
    role: z.string(),
    /** Null once its time is over. */
    message: z.string().nullable(),
    isReported: z.boolean(),
  })
  .meta({ id: 'MyReveal' });
export const MyRevealOpened = MyReveal.extend({
  /** What there is to show that this organisation does not get already. */
  offered: z.array(Revealable),
  usualUntil: z.iso.date(),
  latestUntil: z.iso.date(),
  notice: Notice,
  messages: z.array(Said),
}).meta({ id: 'MyRevealOpened' });

/** What the organisation sees of its own question. */
export const SentReveal = z
  .object({
    ...About,
    /** `gone`: the person left, and nothing else is known any more. */
    state: z.enum([...REVEAL_STATES, 'gone']),
    message: z.string().nullable(),
    answerBy: z.iso.datetime().nullable(),
    /** Where the candidate can be opened now; without a name, for opening is what is logged. */
    candidate: z.uuid().nullable(),
  })
  .meta({ id: 'SentReveal' });
export const SentRevealOpened = SentReveal.extend({ messages: z.array(Said) }).meta({ id: 'SentRevealOpened' });

const params = z.object({ id: z.uuid() });

export const reveal = {
  mine: get('/reveals', { answers: z.object({ items: z.array(MyReveal) }).meta({ id: 'MyReveals' }) }),
  /** Opening marks the messages of the organisation as read. */
  open: get('/reveals/:id', { params, query: z.object({ language: LanguageCode.default('nl') }), answers: MyRevealOpened }),
  /** Exactly what this organisation would get with these ticked. */
  preview: get('/reveals/:id/preview', {
    params,
    query: z.object({ fields: z.string().max(300).default('') }),
    answers: z.object({ view: CandidateView.nullable() }).meta({ id: 'RevealPreview' }),
  }),
  grant: put('/reveals/:id/grant', {
    params,
    body: z.strictObject({ fields: z.array(Revealable).min(1), until: z.iso.date(), agreed: Agreed }).meta({ id: 'RevealGrant' }),
    answers: MyReveal,
  }),
  /** No reason is asked. */
  refuse: post('/reveals/:id/refusal', { params, answers: MyReveal }),
  /** From the next read on nothing more than the level is shown. */
  end: post('/reveals/:id/end', { params, answers: MyReveal }),
  report: post('/reveals/:id/report', { params, answers: MyReveal }),
  reply: post('/reveals/:id/messages', { params, body: SaidText, answers: Said }),

  ask: post('/candidates/:id/reveals', { params, body: RevealAsked, answers: SentReveal }),
  sent: get('/sent-reveals', { answers: z.object({ items: z.array(SentReveal) }).meta({ id: 'SentReveals' }) }),
  openSent: get('/sent-reveals/:id', { params, answers: SentRevealOpened }),
  write: post('/sent-reveals/:id/messages', { params, body: SaidText, answers: Said }),
};

export const revealProblems = {
  'reveal/asked-already': { status: 409, title: 'Your organisation asked this candidate already' },
  'reveal/answered': { status: 409, title: 'This question was answered already, or its time is over' },
  'reveal/hidden': { status: 409, title: 'Nobody sees you now, so there is nothing to show' },
} as const;
