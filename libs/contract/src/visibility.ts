import * as z from 'zod';
import { FIELD_KEYS, HIDDEN_BECAUSE, holdsBsn, LEVELS, TRAITS } from '@helder/policy';
import { LanguageCode } from './account.js';
import { Notice, Purpose } from './consent.js';
import { CandidateView } from './search.js';
import { del, get, post, put } from './endpoint.js';

export const Level = z.enum(LEVELS).meta({ id: 'Level' });
export const FieldKey = z.enum(FIELD_KEYS as [string, ...string[]]).meta({ id: 'FieldKey' });
const Words = z.object({ nl: z.string(), en: z.string() });

export const Visibility = z
  .object({
    chosen: Level,
    /** What the candidate goes by where the name is not given; null until there is one. */
    handle: z.string().nullable(),
    effective: Level,
    /** Why nobody finds the profile now; null when somebody can. */
    because: z.enum(HIDDEN_BECAUSE).nullable(),
    activatedAt: z.iso.datetime().nullable(),
    visibleUntil: z.iso.datetime().nullable(),
    graceUntil: z.iso.datetime().nullable(),
    /** When it ended because nobody answered; null when the candidate chose. */
    endedAt: z.iso.datetime().nullable(),
    /** When a yes given now would end; null where it has no end of its own. */
    newUntil: z.iso.datetime().nullable(),
    /** The year is over and we asked; only the grace is left. */
    isExpiring: z.boolean(),
    isPublished: z.boolean(),
    savedAt: z.iso.datetime().nullable(),
    /** Organisations that may search and are not excluded. */
    organisations: z.int(),
    /** Organisations that opened the profile in the last 30 days. */
    viewers: z.int(),
    version: z.int(),
  })
  .meta({ id: 'Visibility' });

/** A yes to exactly the text that was shown. */
export const Agreed = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), language: LanguageCode }).meta({ id: 'Agreed' });

/** More sharing needs the consent text that was shown; less needs nothing. */
export const VisibilityChange = z
  .strictObject({
    level: Level,
    agreed: Agreed.optional(),
    /** The candidate says the profile is correct (asked when sharing more). */
    isCorrect: z.literal(true).optional(),
  })
  .meta({ id: 'VisibilityChange' });

export const FieldSharing = z
  .strictObject({
    isShared: z.boolean(),
    /** The candidate read what sharing contact details means; needed to switch those on. */
    isWarned: z.literal(true).optional(),
  })
  .meta({ id: 'FieldSharing' });

/** The name recruiters know a candidate by where they do not get the real one; at most four digits, so that it is no number of a person. */
export const HandleChange = z
  .strictObject({
    handle: z
      .string()
      .trim()
      .regex(/^[\p{L}\d][\p{L}\d -]{2,29}$/u)
      .refine((handle) => (handle.match(/\d/g) ?? []).length <= 4, { params: { code: 'too-many-digits' }, message: 'too-many-digits' }),
    /** The candidate read that it tells who they are; needed when it holds a part of the name or address. */
    isWarned: z.literal(true).optional(),
  })
  .meta({ id: 'HandleChange' });

const Until = z.object({
  kind: z.enum(['date', 'event', 'period', 'none']),
  date: z.iso.datetime().nullable(),
  /** The event that ends it, or that the period is counted from. */
  event: Words.nullable(),
  /** ISO 8601. */
  period: z.string().nullable(),
});
const Disclosure = z.enum(['hidden', 'coarse', 'shown']);

/** One row of "Wie ziet wat": a thing about me, who sees it, why, until when, and its switch. */
export const MatrixRow = z
  .object({
    id: z.string(),
    kind: z.enum(['field', 'file', 'record']),
    /** `kept`: stays after the account is closed, until its own date. */
    group: z.enum(['choice', 'required', 'kept']),
    label: Words,
    /** `named`: as the retention register words it. */
    who: z.object({ kind: z.enum(['recruiters', 'recruiters-coarse', 'nobody', 'named']), words: Words.nullable() }),
    ground: z.object({ kind: z.enum(['consent', 'contract', 'law', 'interest']), source: z.string(), words: Words }),
    until: Until,
    /** `covered`: the own switch is on, but nothing shows it now. `empty`: there is nothing to share. */
    switch: z.enum(['on', 'off', 'covered', 'empty', 'fixed']),
    isSwitchable: z.boolean(),
    /** Contact details are warned about before they are shared. */
    sensitivity: z.enum(['ordinary', 'identifying', 'contact']).nullable(),
    purpose: Words,
    source: Words,
    /** What each level would show: used by the panel that asks before sharing more. */
    shownAt: z.object({ anonymous: Disclosure, recruiters: Disclosure }),
    /** The consents it rests on, whose history the row shows. */
    consents: z.array(Purpose),
  })
  .meta({ id: 'MatrixRow' });

export const Matrix = z
  .object({ items: z.array(MatrixRow), recipients: z.array(z.object({ name: z.string(), what: Words, where: Words })) })
  .meta({ id: 'Matrix' });

/** An organisation to hide from that is chosen from those that can search. */
export const ExclusionByChoice = z
  .strictObject({ by: z.literal('organisation'), organisation: z.uuid() })
  .meta({ id: 'ExclusionByChoice' });
/** One that is described: it holds for whoever has this number, this mail domain or exactly this name, today or later. */
export const ExclusionByName = z
  .strictObject({
    by: z.literal('name'),
    name: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .refine((name) => !holdsBsn(name), { params: { code: 'bsn' }, message: 'bsn' }),
    kvk: z
      .string()
      .trim()
      .regex(/^\d{8}$/)
      .optional(),
    mailDomain: z
      .string()
      .trim()
      .toLowerCase()
      .max(253)
      .regex(/^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/)
      .optional(),
  })
  .meta({ id: 'ExclusionByName' });
export const ExclusionWanted = z.discriminatedUnion('by', [ExclusionByChoice, ExclusionByName]).meta({ id: 'ExclusionWanted' });

export const Exclusion = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kvk: z.string().nullable(),
    mailDomain: z.string().nullable(),
    /** The one it was chosen as; null when it was described. */
    organisation: z.uuid().nullable(),
    madeAt: z.iso.datetime(),
    /** Organisations that may search and do not find me because of it: itself, its group, its namesakes. */
    appliesTo: z.array(z.string()),
  })
  .meta({ id: 'Exclusion' });

/** Somebody who could look: an organisation that may search. */
export const Reader = z.object({ id: z.uuid(), name: z.string(), city: z.string(), isExcluded: z.boolean() }).meta({ id: 'Reader' });

export const Exclusions = z
  .object({
    items: z.array(Exclusion),
    readers: z.array(Reader),
    /** Employers in the published work history that are not excluded yet. */
    suggestions: z.array(z.object({ name: z.string(), organisation: z.uuid().nullable() })),
  })
  .meta({ id: 'Exclusions' });

const Trait = z.enum(TRAITS).meta({ id: 'Trait' });
/** A number below five is never said: null. */
const AtLeastFive = z.int().nullable();
/** How many one is among without a name, for what a recruiter sees and filters by. */
export const Crowd = z
  .object({
    level: Level,
    /** It is how the candidate is seen now; otherwise how it would be. */
    isNow: z.boolean(),
    shown: z.array(Trait),
    count: AtLeastFive,
    pairs: z.array(z.object({ traits: z.array(Trait), count: AtLeastFive })),
    /** The one trait whose leaving out helps most. */
    best: z.object({ trait: Trait, count: AtLeastFive }).nullable(),
    /** What recruiters get coarser or not at all now, as fewer than five showed the same at the last count. */
    coarser: z.array(z.enum(FIELD_KEYS)),
    /** What to leave out for a crowd of five; null when that is not enough. */
    leaveOut: z.object({ leave: z.array(Trait), count: z.int() }).nullable(),
  })
  .meta({ id: 'Crowd' });

/** What hiding everything did. */
export const HiddenAll = z
  .object({
    at: z.iso.datetime(),
    /** Other devices that were signed out. */
    sessions: z.int(),
    /** Mailed links that work no more. */
    links: z.int(),
    /** Organisations that opened the profile before: what they saw cannot be taken back. */
    viewers: z.int(),
  })
  .meta({ id: 'HiddenAll' });

/** Why a reader gets nothing, whatever the level. */
export const NOTHING_BECAUSE = ['excluded', 'no-grant', 'signed-out'] as const;

const Token = z.string().regex(/^[\w-]{43}$/);

export const visibility = {
  show: get('/visibility', { answers: Visibility }),
  /** Needs If-Match; sharing less is saved whatever the version. */
  change: put('/visibility', { body: VisibilityChange, answers: Visibility }),
  matrix: get('/visibility/matrix', { answers: Matrix }),
  share: put('/visibility/fields/:field', {
    params: z.object({ field: FieldKey }),
    body: FieldSharing,
    answers: Visibility,
  }),
  setHandle: put('/visibility/handle', { body: HandleChange, answers: Visibility }),
  /** Exactly what a recruiter would get, at the level in force or at another one to compare. */
  preview: get('/visibility/preview', {
    query: z.object({
      level: Level.optional(),
      /** An organisation that may search, or a visitor without an account; nobody in particular when left out. */
      reader: z.union([z.uuid(), z.literal('visitor')]).optional(),
    }),
    answers: z
      .object({
        level: Level,
        view: CandidateView.nullable(),
        /** Only where the reader asked for gets nothing whatever the level. */
        because: z.enum(NOTHING_BECAUSE).optional(),
      })
      .meta({ id: 'Preview' }),
  }),
  crowd: get('/visibility/crowd', { answers: z.object({ crowd: Crowd.nullable() }).meta({ id: 'MyCrowd' }) }),
  exclusions: get('/visibility/exclusions', { answers: Exclusions }),
  /** From the next read on; asked twice it is one. */
  exclude: post('/visibility/exclusions', { body: ExclusionWanted, answers: Exclusions }),
  include: del('/visibility/exclusions/:id', { params: z.object({ id: z.uuid() }), answers: Exclusions }),
  /** Hidden, signed out everywhere else, every open link dead: one act, without a password. */
  hideAll: post('/visibility/hide-all', { answers: HiddenAll }),
  /** What the mailed link asks; changes nothing. */
  renewal: post('/visibility/renewal', {
    body: z.strictObject({ token: Token, language: LanguageCode }),
    answers: z
      .object({
        level: Level,
        graceUntil: z.iso.datetime(),
        newUntil: z.iso.datetime().nullable(),
        organisations: z.int(),
        notice: Notice,
      })
      .meta({ id: 'Renewal' }),
  }),
  renew: put('/visibility/renewal', {
    body: z.discriminatedUnion('answer', [
      z.strictObject({ token: Token, answer: z.literal('stay'), isCorrect: z.literal(true), agreed: Agreed }),
      z.strictObject({ token: Token, answer: z.literal('stop') }),
    ]),
  }),
};

export const visibilityProblems = {
  'visibility/ask-first': { status: 409, title: 'Sharing more needs your yes to the text first' },
  'visibility/warn-first': { status: 409, title: 'Sharing contact details needs a warning first' },
  'visibility/handle-tells': { status: 409, title: 'This name tells who you are' },
  'visibility/nothing-published': { status: 409, title: 'Publish your profile first' },
  'visibility/not-switchable': { status: 409, title: 'This cannot be switched' },
  'visibility/too-many': { status: 409, title: 'You hide from as many organisations as we can keep' },
  'visibility/link-spent': { status: 410, title: 'This link was used or is too old' },
} as const;
