import * as z from 'zod';
import { get, post } from './endpoint.js';

const Spent = z.object({ used: z.int(), most: z.int() });
const Rule = z.object({ people: z.int(), within: z.string() });

/** How many candidates may still be opened on this calendar day; `freeze`: none of them, and why. */
export const Budget = z
  .object({
    mine: Spent,
    organisation: Spent,
    opensAt: z.iso.datetime(),
    freeze: Rule.extend({ at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'ReadingBudget' });

export const Freeze = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    recruiter: z.string(),
    organisation: z.string(),
    rule: Rule,
    liftedAt: z.iso.datetime().nullable(),
    reason: z.string().nullable(),
    /** Pseudonyms of the log, never names: who it is about stays with the candidates. */
    people: z.array(z.object({ ref: z.string(), fields: z.array(z.string()), firstAt: z.iso.datetime(), lastAt: z.iso.datetime() })),
  })
  .meta({ id: 'Freeze' });

export const FreezeLifting = z.strictObject({ reason: z.string().trim().min(10).max(500) }).meta({ id: 'FreezeLifting' });

/** How much a recruiter may read, and what happens to who reads too broadly. */
export const reading = {
  budget: get('/reading-budget', { answers: Budget }),
  freezes: get('/admin/freezes', { answers: z.object({ items: z.array(Freeze) }).meta({ id: 'Freezes' }) }),
  lift: post('/admin/freezes/:id/lifting', { params: z.object({ id: z.uuid() }), body: FreezeLifting }),
};

export const readingProblems = {
  'reading/spent': { status: 429, title: 'The profiles of today are used up; they open again tomorrow' },
  'reading/frozen': { status: 403, title: 'Your access is frozen because unusually many profiles were opened' },
} as const;
