import * as z from 'zod';
import { codesOf, FIELD_KEYS, type FieldKey } from '@helder/policy';
import { PersonName } from './account.js';
import { del, get, post, put } from './endpoint.js';

const code = (name: Parameters<typeof codesOf>[0]) => z.enum(codesOf(name));
const text = (max: number) => z.string().trim().max(max);
export const YearMonth = z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/);

export const Work = z
  .strictObject({
    title: text(120).min(1),
    employer: text(120).optional(),
    from: YearMonth,
    until: YearMonth.optional(),
    hours: z.int().min(1).max(60).optional(),
    description: text(1500).optional(),
  })
  .refine(({ from, until }) => !until || until >= from, {
    path: ['until'],
    params: { code: 'until-before-from' },
    message: 'until-before-from',
  })
  .meta({ id: 'Work' });
export const Education = z
  .strictObject({
    level: code('education'),
    field: text(120).optional(),
    school: text(120).optional(),
    from: YearMonth.optional(),
    until: YearMonth.optional(),
  })
  .meta({ id: 'Education' });
export const Spoken = z.strictObject({ language: code('language'), level: code('languageLevel').optional() }).meta({ id: 'Spoken' });
export const Hours = z
  .strictObject({ min: z.int().min(1).max(60), max: z.int().min(1).max(60) })
  .refine(({ min, max }) => max >= min, { path: ['max'], params: { code: 'max-below-min' }, message: 'max-below-min' });

/** What a candidate publishes. Only the name is required; everything else may stay empty or be emptied again. */
export const ProfileFields = z
  .strictObject({
    name: PersonName,
    headline: text(120).optional(),
    summary: text(2000).optional(),
    sector: code('sector').optional(),
    function: code('function').optional(),
    specialisms: z.array(code('specialism')).max(10).optional(),
    skills: z.array(code('skill')).max(40).optional(),
    years: z.int().min(0).max(60).optional(),
    work: z.array(Work).max(30).optional(),
    education: z.array(Education).max(20).optional(),
    languages: z.array(Spoken).max(14).optional(),
    region: code('region').optional(),
    postcode: z
      .string()
      .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/)
      .optional(),
    availability: z.iso.date().optional(),
    hours: Hours.optional(),
    rate: z.number().min(1).max(1000).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d ()-]{8,20}$/)
      .optional(),
  })
  .meta({ id: 'ProfileFields' });
export type ProfileFieldsInput = z.input<typeof ProfileFields>;

export const DRAFT_MAX_BYTES = 64 * 1024;
// a database keeps no null character and no half of a pair
const isText = (value: unknown): boolean =>
  typeof value === 'string'
    ? !/\u0000|[\ud800-\udfff]/u.test(value)
    : !value || typeof value !== 'object' || Object.entries(value).flat().every(isText);

/** A draft may be half finished or wrong: it is kept as typed and judged when published. Only the fields of the registry, at most 64 KB. */
export const ProfileDraft = z
  .partialRecord(z.enum(FIELD_KEYS as [FieldKey, ...FieldKey[]]), z.unknown())
  .refine((draft) => new TextEncoder().encode(JSON.stringify(draft)).length <= DRAFT_MAX_BYTES, {
    params: { code: 'draft-too-large' },
    message: 'draft-too-large',
  })
  .refine(isText, { params: { code: 'not-text' }, message: 'not-text' })
  .meta({ id: 'ProfileDraft' });

export const Profile = z
  .object({
    version: z.int(),
    draft: ProfileDraft,
    draftSavedAt: z.iso.datetime().nullable(),
    published: ProfileDraft.nullable(),
    publishedAt: z.iso.datetime().nullable(),
    hasChanges: z.boolean(),
  })
  .meta({ id: 'Profile' });

/** What became of something in a file: no field of the profile asks it, no list of ours has the word, or a year had to do for a month. */
export const REMARKS = ['no-place', 'unknown-word', 'month-guessed'] as const;

/** What a file would fill in; the person chooses, and saves it as a draft. */
export const Imported = z
  .object({
    fields: z.array(
      z.object({
        key: z.enum(FIELD_KEYS as [FieldKey, ...FieldKey[]]),
        value: z.unknown(),
        /** Could be published as it stands; if not, the profile page says what is missing. */
        isReady: z.boolean(),
      }),
    ),
    /** Where in the file something stands that was not taken, or not as it stands (RFC 6901). */
    remarks: z.array(z.object({ pointer: z.string(), code: z.enum(REMARKS) })),
  })
  .meta({ id: 'Imported' });

/** `show` answers an ETag; the acts need it in If-Match: 428 without, 412 when another tab saved first. */
export const profile = {
  show: get('/profile', { answers: Profile }),
  saveDraft: put('/profile/draft', { body: ProfileDraft, answers: Profile }),
  discardDraft: del('/profile/draft', { answers: Profile }),
  publish: post('/profile/publication', { answers: Profile }),
  /** A JSON Resume, or data.json of our own copy: answers what it would fill in. Keeps nothing. */
  read: post('/profile/import', { body: z.record(z.string(), z.unknown()), answers: Imported }),
};

export const profileProblems = {
  'profile/bsn': { status: 422, title: 'This looks like a citizen service number (BSN). Please take it out.' },
  'profile/nothing-to-import': { status: 422, title: 'There is nothing in this file that a profile asks' },
  'profile/consent-needed': { status: 422, title: 'Some of this may only be kept after a yes of its own' },
} as const;
