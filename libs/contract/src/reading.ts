import * as z from 'zod';
import { LanguageCode } from './account.js';
import { get, post, put } from './endpoint.js';

const Words = z.object({ nl: z.string(), en: z.string() });
const Spent = z.object({ used: z.int(), most: z.int() });
/** `breadth`: so many profiles opened; `leafing`: so many results leafed through. */
export const FREEZE_KINDS = ['breadth', 'leafing'] as const;
const Rule = z.object({ kind: z.enum(FREEZE_KINDS), people: z.int(), within: z.string() });

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

/** What the looking is for: a vacancy of the organisation, or a purpose of the platform. */
export const Errand = z
  .object({ vacancy: z.object({ id: z.uuid(), title: z.string() }).nullable(), purpose: z.string().nullable() })
  .meta({ id: 'Errand' });
export const ErrandChoice = z
  .strictObject({ vacancy: z.uuid().optional(), purpose: z.string().max(40).optional() })
  .refine(({ vacancy, purpose }) => (vacancy === undefined) !== (purpose === undefined), {
    path: ['purpose'],
    params: { code: 'required' },
    message: 'required',
  })
  .meta({ id: 'ErrandChoice' });

/** What this platform asks of who reads; `rules` null: nothing. */
export const UseRules = z
  .object({
    rules: z
      .object({
        title: Words,
        version: z.string(),
        from: z.iso.date(),
        text: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
        /** Of the exact text in each language; what an acceptance refers to. */
        sha256: Words,
        acceptedAt: z.iso.datetime().nullable(),
        purposes: z.array(z.object({ id: z.string(), says: Words })),
        vacancies: z.array(z.object({ id: z.uuid(), title: z.string() })),
        /** What was chosen in this session; null: nothing yet. */
        errand: Errand.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'UseRules' });
export const UseAcceptance = z
  .strictObject({ version: z.string().max(20), sha256: z.string().regex(/^[0-9a-f]{64}$/), language: LanguageCode })
  .meta({ id: 'UseAcceptance' });

/** How much a recruiter may read, and what happens to who reads too broadly. */
export const reading = {
  budget: get('/reading-budget', { answers: Budget }),
  rules: get('/reading-rules', { answers: UseRules }),
  accept: post('/reading-rules/acceptance', { body: UseAcceptance, answers: UseRules }),
  /** For this session, until it is changed. */
  choose: put('/reading-rules/errand', { body: ErrandChoice, answers: UseRules }),
  freezes: get('/admin/freezes', { answers: z.object({ items: z.array(Freeze) }).meta({ id: 'Freezes' }) }),
  lift: post('/admin/freezes/:id/lifting', { params: z.object({ id: z.uuid() }), body: FreezeLifting }),
};

export const readingProblems = {
  'reading/accept-first': { status: 403, title: 'Please read and accept the rules for who looks at candidates first' },
  'reading/errand-first': { status: 403, title: 'Please say first which vacancy or purpose you look for' },
  'reading/spent': { status: 429, title: 'The profiles of today are used up; they open again tomorrow' },
  'reading/frozen': { status: 403, title: 'Your access is frozen because unusually many profiles were opened' },
} as const;
