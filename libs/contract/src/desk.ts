import * as z from 'zod';
import {
  COMPLAINT_KINDS,
  CONSENT_PURPOSES,
  ERASE_GROUNDS,
  REFUSALS,
  REQUEST_CHANNELS,
  REQUEST_STATES,
  REQUEST_TYPES,
  type RequestType,
} from '@helder/policy';
import { Email, LanguageCode, PersonName } from './account.js';
import { get, post } from './endpoint.js';
import { MyData } from './rights.js';

const Words = z.object({ nl: z.string(), en: z.string() });
const keys = <T extends object>(of: T) => z.enum(Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]);
const text = z.string().trim().min(1).max(4000);
const words = text.optional();

/** One short form for each kind of request. `about`: the item, the consent, the use or the kind of complaint it is about. */
export const REQUEST_FORMS = {
  access: z.strictObject({ type: z.literal('access'), words }),
  copy: z.strictObject({ type: z.literal('copy'), words }),
  rectify: z.strictObject({ type: z.literal('rectify'), about: z.string().min(1).max(40), words: text }),
  erase: z.strictObject({
    type: z.literal('erase'),
    ground: keys(ERASE_GROUNDS),
    /** The consent that goes with what rested on it; absent: everything. */
    about: z.enum(CONSENT_PURPOSES).optional(),
    words,
  }),
  restrict: z.strictObject({ type: z.literal('restrict'), words }),
  object: z.strictObject({ type: z.literal('object'), about: z.string().min(1).max(40), words }),
  complaint: z.strictObject({ type: z.literal('complaint'), about: keys(COMPLAINT_KINDS), words: text }),
  misuse: z.strictObject({ type: z.literal('misuse'), words: text }),
} as const satisfies Record<RequestType, z.ZodObject>;
const F = REQUEST_FORMS;
export const Ask = z
  .discriminatedUnion('type', [F.access, F.copy, F.rectify, F.erase, F.restrict, F.object, F.complaint, F.misuse])
  .meta({ id: 'Ask' });
export type Ask = { type: RequestType; about?: string; ground?: keyof typeof ERASE_GROUNDS; words?: string };

/** Who asks without being signed in. */
export const asker = { name: PersonName, email: Email, language: LanguageCode };
export const FormRequest = z.strictObject({ ask: Ask, ...asker }).meta({ id: 'FormRequest' });
export const WRITTEN = ['e-mail', 'letter'] as const satisfies readonly (typeof REQUEST_CHANNELS)[number][];
/** A mail or letter as the desk types it in; `receivedOn`: the day it arrived. */
export const written = { ...asker, channel: z.enum(WRITTEN), receivedOn: z.iso.date() };
export const WrittenRequest = z.strictObject({ ask: Ask, ...written }).meta({ id: 'WrittenRequest' });

export const STEPS = [...REQUEST_STATES, 'note', 'held', 'corrected', 'lift-announced', 'lifted', 'overdue'] as const;
const Step = z.object({ at: z.iso.datetime(), what: z.enum(STEPS), by: z.enum(['you', 'desk', 'system']), words: z.string().nullable() });

export const RightsRequest = z
  .object({
    id: z.uuid(),
    number: z.string(),
    type: z.enum(REQUEST_TYPES),
    channel: z.enum(REQUEST_CHANNELS),
    state: z.enum(REQUEST_STATES),
    about: z.string().nullable(),
    ground: z.string().nullable(),
    words: z.string().nullable(),
    receivedAt: z.iso.datetime(),
    identifiedAt: z.iso.datetime().nullable(),
    /** Until when we must answer; null before we know who asks. */
    answerBy: z.iso.datetime().nullable(),
    /** Calendar days until then; below zero when it is too late. Null when there is nothing left to answer. */
    daysLeft: z.int().nullable(),
    /** Why the answer takes longer. */
    extension: z.string().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    refusal: keys(REFUSALS).nullable(),
    answer: z.string().nullable(),
    /** Of erasing everything: the consents that stopped, when the rest was refused. */
    parts: z.array(z.enum(CONSENT_PURPOSES)).nullable(),
    /** When what was granted ends by itself, told beforehand; and when it ended. */
    liftsAt: z.iso.datetime().nullable(),
    liftedAt: z.iso.datetime().nullable(),
    mayWithdraw: z.boolean(),
    /** Something is still stopped by it, and the person can end that. */
    mayLift: z.boolean(),
    /** Newest first. */
    steps: z.array(Step),
  })
  .meta({ id: 'RightsRequest' });
export type RightsRequest = z.output<typeof RightsRequest>;

export const DeskRequest = RightsRequest.extend({
  version: z.int(),
  name: z.string(),
  email: z.string(),
  hasAccount: z.boolean(),
  /** Another open request of the same person about the same. */
  isDuplicate: z.boolean(),
  /** Where it can go from here. */
  next: z.array(z.enum(REQUEST_STATES)),
  /** Of erasing everything: the consents that can stop while the rest stays. */
  divisible: z.array(z.enum(CONSENT_PURPOSES)),
  /** Fields the desk can correct for this person, because nobody can do it alone. */
  correctable: z.array(z.enum(['email', 'name'])),
}).meta({ id: 'DeskRequest' });
export type DeskRequest = z.output<typeof DeskRequest>;

export const RequestStep = z
  .strictObject({
    to: z.enum(REQUEST_STATES),
    reason: keys(REFUSALS).optional(),
    /** What is granted of it, when the rest is refused. */
    parts: z.array(z.enum(CONSENT_PURPOSES)).optional(),
    words: text.optional(),
  })
  .meta({ id: 'RequestStep' });
export const Note = z.strictObject({ words: text }).meta({ id: 'Note' });
export const Correction = z
  .discriminatedUnion('field', [
    z.strictObject({ field: z.literal('email'), value: Email }),
    z.strictObject({ field: z.literal('name'), value: PersonName }),
  ])
  .meta({ id: 'Correction' });

/** What can be asked here: the uses that can be objected to, those of them that are our own interest, and what can be said to be wrong. */
export const RequestOptions = z
  .object({
    interests: z.array(z.object({ id: z.string(), what: Words, why: Words })),
    objectable: z.array(z.string()),
    disputable: z.array(z.string()),
  })
  .meta({ id: 'RequestOptions' });
export type RequestOptions = z.output<typeof RequestOptions>;

const params = z.object({ id: z.uuid() });
const Token = z.string().regex(/^[\w-]{43}$/);

export const desk = {
  options: get('/request-options', { answers: RequestOptions }),
  /** What I asked; `stopped`: interests of ours that stand still or stopped for me. */
  mine: get('/my-requests', {
    answers: z.object({ items: z.array(RightsRequest), stopped: z.array(z.string()) }).meta({ id: 'MyRequests' }),
  }),
  ask: post('/my-requests', { body: z.strictObject({ ask: Ask }).meta({ id: 'OwnRequest' }), answers: RightsRequest }),
  withdraw: post('/my-requests/:id/withdrawal', { params, answers: RightsRequest }),
  /** Ends what a request stopped, by the person. */
  lift: post('/my-requests/:id/lifting', { params, answers: RightsRequest }),
  /** For who has no account or cannot sign in: nothing but a mail to the address, and a place in the queue. */
  byForm: post('/requests', { body: FormRequest }),
  identify: post('/requests/identification', { body: z.strictObject({ token: Token }), answers: z.object({ number: z.string() }) }),
  /** The stand of one request, by the link of its mails. */
  byLink: post('/requests/link', {
    body: z.strictObject({ token: z.string().max(200) }),
    /** `held`: the answer itself, when it is a yes to seeing or taking along what we have of an address without an account; for a week. */
    answers: RightsRequest.extend({ held: MyData.shape.categories.nullable() }).meta({ id: 'RequestByLink' }),
  }),

  queue: get('/admin/requests', { answers: z.object({ items: z.array(DeskRequest) }).meta({ id: 'RequestQueue' }) }),
  one: get('/admin/requests/:id', { params, answers: DeskRequest }),
  receive: post('/admin/requests', { body: WrittenRequest, answers: DeskRequest }),
  step: post('/admin/requests/:id/steps', { params, body: RequestStep, answers: DeskRequest }),
  note: post('/admin/requests/:id/notes', { params, body: Note, answers: DeskRequest }),
  correct: post('/admin/requests/:id/corrections', { params, body: Correction, answers: DeskRequest }),
  announceLift: post('/admin/requests/:id/lifting', { params, answers: DeskRequest }),
  /** Mails the link that proves who asks once more. */
  sendLink: post('/admin/requests/:id/link', { params, answers: DeskRequest }),
};

export const deskProblems = {
  'desk/no-such-step': { status: 409, title: 'A request cannot go there from here' },
  'desk/not-identified': { status: 409, title: 'First it must be certain who asks' },
  'desk/duplicate': { status: 409, title: 'The same is being asked already' },
  'desk/reason-missing': { status: 409, title: 'This needs a reason' },
  'desk/part-missing': { status: 409, title: 'This needs the part that is granted' },
  'desk/too-late': { status: 409, title: 'This could only be put off in the first month' },
  'desk/indivisible': { status: 409, title: 'This can only be granted or refused as a whole' },
  'desk/not-objectable': { status: 409, title: 'This use rests on a contract or a law' },
  'desk/not-disputable': { status: 409, title: 'There is no such item' },
  'desk/not-correctable': { status: 409, title: 'The person can change this alone' },
  'desk/address-taken': { status: 409, title: 'Another account has this address' },
  'desk/link-spent': { status: 410, title: 'This link was used or is too old' },
} as const;
