import * as z from 'zod';
import { Email } from './account.js';
import { get, post } from './endpoint.js';
import { CaseNumber, Reason } from './hold.js';

const why = { reason: Reason, caseNumber: CaseNumber };
/** One person of the administration, or one hold. */
export const ClosedQuestion = z
  .discriminatedUnion('what', [
    z.strictObject({ what: z.literal('R0'), email: Email, ...why }),
    z.strictObject({ what: z.literal('R7'), hold: z.uuid(), ...why }),
  ])
  .meta({ id: 'ClosedQuestion' });

export const ClosedReading = z
  .object({
    id: z.uuid(),
    what: z.enum(['R0', 'R7']),
    /** Whose line of the administration is asked for; gone once it is read. */
    email: z.string().nullable(),
    reason: Reason,
    caseNumber: z.string(),
    askedAt: z.iso.datetime(),
    state: z.enum(['asked', 'allowed']),
    /** Until when somebody can say yes, or it can be read. */
    until: z.iso.datetime(),
    isMine: z.boolean(),
  })
  .meta({ id: 'ClosedReading' });
export type ClosedReading = z.output<typeof ClosedReading>;

/** One line of the closed register as it is kept; `files` in base64. */
export const ClosedRecord = z
  .object({
    kind: z.string(),
    facts: z.record(z.string(), z.unknown()),
    files: z.array(z.object({ name: z.string(), base64: z.string() })),
  })
  .meta({ id: 'ClosedRecord' });

const params = z.object({ id: z.uuid() });
export const retained = {
  list: get('/admin/closed-register', { answers: z.object({ items: z.array(ClosedReading) }).meta({ id: 'ClosedReadings' }) }),
  ask: post('/admin/closed-register', { body: ClosedQuestion }),
  decide: post('/admin/closed-register/:id/decision', { params, body: z.strictObject({ agrees: z.boolean() }) }),
  /** Once, by who asked, within a day of the yes of somebody else. */
  read: post('/admin/closed-register/:id/reading', {
    params,
    answers: z.object({ items: z.array(ClosedRecord) }).meta({ id: 'ClosedRecords' }),
  }),
};

export const retainedProblems = {
  'retained/second-person': { status: 403, title: 'Somebody else must allow this first' },
} as const;
