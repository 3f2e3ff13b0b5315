import { CLOSED_REASONS, HELD_KINDS, HOLD, type ClosedReason, type HeldKind } from '@helder/policy';
import * as z from 'zod';
import { Email } from './account.js';
import { get, post } from './endpoint.js';

const Kind = z.enum(Object.keys(HELD_KINDS) as [HeldKind, ...HeldKind[]]);
export const Reason = z.enum(Object.keys(CLOSED_REASONS) as [ClosedReason, ...ClosedReason[]]);
/** The number of the case elsewhere: no words, and never an address. */
export const CaseNumber = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./:-]{1,39}$/u);
const Named = z.object({ kind: Kind, id: z.uuid() });
const Counted = z.array(z.object({ kind: Kind, count: z.int() }));

export const HoldQuestion = z
  .strictObject({
    email: Email,
    reason: Reason,
    caseNumber: CaseNumber,
    /** The day on which somebody looks again. */
    reviewOn: z.iso.date(),
    records: z.array(Named.strict()).min(1).max(HOLD.records),
  })
  .meta({ id: 'HoldQuestion' });

/** A hold as admins see it: what and why, never whose. */
export const Hold = z
  .object({
    id: z.uuid(),
    state: z.enum(['asked', 'held']),
    kinds: Counted,
    reason: Reason,
    caseNumber: z.string(),
    askedAt: z.iso.datetime(),
    heldAt: z.iso.datetime().nullable(),
    reviewAt: z.iso.datetime(),
    isReviewDue: z.boolean(),
    /** Who asked must leave the yes, and keeping it longer, to somebody else. */
    isMine: z.boolean(),
    /** Whose it was has left: only the copy is there. */
    isOfGone: z.boolean(),
  })
  .meta({ id: 'Hold' });
export type Hold = z.output<typeof Hold>;

/** What is held of somebody, and why. */
export const MyHold = z
  .object({
    kinds: Counted,
    reason: Reason,
    heldAt: z.iso.datetime(),
    reviewAt: z.iso.datetime(),
  })
  .meta({ id: 'MyHold' });
export type MyHold = z.output<typeof MyHold>;

/** Somebody read what stays in the closed register: a role and a reason, never a name. */
export const ClosedRead = z
  .object({ at: z.iso.datetime(), what: z.enum(['R0', 'R7']), role: z.string(), reason: Reason })
  .meta({ id: 'ClosedRead' });

const params = z.object({ id: z.uuid() });
export const hold = {
  mine: get('/my-holds', { answers: z.object({ items: z.array(MyHold), reads: z.array(ClosedRead) }).meta({ id: 'MyHolds' }) }),
  list: get('/admin/holds', { answers: z.object({ items: z.array(Hold) }).meta({ id: 'Holds' }) }),
  /** What of one person can be held: kind and date, nothing of what is in it. */
  records: post('/admin/holds/records', {
    body: z.strictObject({ email: Email }),
    answers: z.object({ items: z.array(Named.extend({ at: z.iso.datetime() })) }).meta({ id: 'HoldableRecords' }),
  }),
  ask: post('/admin/holds', { body: HoldQuestion }),
  decide: post('/admin/holds/:id/decision', { params, body: z.strictObject({ agrees: z.boolean() }) }),
  review: post('/admin/holds/:id/review', { params, body: z.strictObject({ reviewOn: z.iso.date() }) }),
  release: post('/admin/holds/:id/release', { params }),
};

export const holdProblems = {
  'hold/second-person': { status: 403, title: 'Somebody else must decide this' },
  'hold/everything': { status: 422, title: 'A hold names records; it never holds everything of somebody' },
} as const;
