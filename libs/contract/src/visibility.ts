import * as z from 'zod';
import { FIELD_KEYS, HIDDEN_BECAUSE, LEVELS } from '@helder/policy';
import { LanguageCode } from './account.js';
import { CandidateView } from './search.js';
import { get, post, put } from './endpoint.js';

export const Level = z.enum(LEVELS).meta({ id: 'Level' });
export const FieldKey = z.enum(FIELD_KEYS as [string, ...string[]]).meta({ id: 'FieldKey' });

export const Visibility = z
  .object({
    chosen: Level,
    effective: Level,
    because: z.enum(HIDDEN_BECAUSE).nullable(),
    activatedAt: z.iso.datetime().nullable(),
    visibleUntil: z.iso.datetime().nullable(),
    graceUntil: z.iso.datetime().nullable(),
    isExpiring: z.boolean(),
    savedAt: z.iso.datetime().nullable(),
    organisations: z.int(),
    /** Organisations that opened the profile in the last 30 days. */
    viewers: z.int(),
    version: z.int(),
  })
  .meta({ id: 'Visibility' });

/** More sharing needs the consent text that was shown; less needs nothing. */
export const VisibilityChange = z
  .strictObject({
    level: Level,
    agreed: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), language: LanguageCode }).optional(),
    /** The candidate says the profile is correct (asked when sharing more). */
    isCorrect: z.literal(true).optional(),
  })
  .meta({ id: 'VisibilityChange' });

const Until = z.object({ kind: z.enum(['date', 'event', 'period', 'none']), date: z.iso.datetime().nullable(), words: z.object({ nl: z.string(), en: z.string() }).nullable() });
const Words = z.object({ nl: z.string(), en: z.string() });
/** One row of "Wie ziet wat": a thing about me, who sees it, why, until when, and its switch. */
export const MatrixRow = z
  .object({
    id: z.string(),
    group: z.enum(['choice', 'required']),
    label: Words,
    who: z.enum(['recruiters', 'recruiters-coarse', 'nobody', 'you', 'security', 'admins']),
    ground: z.object({ kind: z.enum(['consent', 'contract', 'law', 'interest']), source: z.string(), words: Words }),
    until: Until,
    /** `covered`: the own switch is on, but the level hides it. `empty`: there is nothing to share. */
    switch: z.enum(['on', 'off', 'covered', 'empty', 'fixed']),
    isSwitchable: z.boolean(),
    purpose: Words,
    source: Words,
    /** What each level would show: used by the panel that asks before sharing more. */
    shownAt: z.object({ anonymous: z.enum(['hidden', 'coarse', 'shown']), recruiters: z.enum(['hidden', 'coarse', 'shown']) }),
  })
  .meta({ id: 'MatrixRow' });

export const Matrix = z.object({ items: z.array(MatrixRow), recipients: z.array(z.object({ name: z.string(), what: Words, where: Words })) }).meta({ id: 'Matrix' });

const Token = z.string().regex(/^[\w-]{43}$/);

export const visibility = {
  show: get('/visibility', { answers: Visibility }),
  change: put('/visibility', { body: VisibilityChange, answers: Visibility }),
  matrix: get('/visibility/matrix', { answers: Matrix }),
  share: put('/visibility/fields/:field', {
    params: z.object({ field: FieldKey }),
    body: z.strictObject({ isShared: z.boolean() }),
    answers: Visibility,
  }),
  /** Exactly what a recruiter would get, at the level in force or at another one to compare. */
  preview: get('/visibility/preview', {
    query: z.object({ level: Level.optional() }),
    answers: z.object({ level: Level, view: CandidateView.nullable() }).meta({ id: 'Preview' }),
  }),
  /** What the mailed link asks; changes nothing. */
  renewal: post('/visibility/renewal', {
    body: z.strictObject({ token: Token }),
    answers: z.object({ visibleUntil: z.iso.datetime(), newUntil: z.iso.datetime() }).meta({ id: 'Renewal' }),
  }),
  renew: put('/visibility/renewal', { body: z.strictObject({ token: Token, answer: z.enum(['stay', 'stop']), isCorrect: z.literal(true).optional() }) }),
};

export const visibilityProblems = {
  'visibility/ask-first': { status: 409, title: 'Sharing more needs your yes to the text first' },
  'visibility/nothing-published': { status: 409, title: 'Publish your profile first' },
  'visibility/not-switchable': { status: 409, title: 'This cannot be switched' },
  'visibility/link-spent': { status: 410, title: 'This link was used or is too old' },
} as const;
