import * as z from 'zod';
import { areaOf, AVAILABILITIES, codesOf, DISTANCES, FILE_KINDS, LEVELS, YEARS_BANDS, type YearsBand } from '@helder/policy';
import { get, post, put } from './endpoint.js';

const ShownWork = z.object({
  title: z.string(),
  employer: z.string().optional(),
  from: z.string(),
  until: z.string().optional(),
  hours: z.int().optional(),
  description: z.string().optional(),
});
const ShownEducation = z.object({
  level: z.string(),
  field: z.string().optional(),
  school: z.string().optional(),
  from: z.string().optional(),
  until: z.string().optional(),
});

const ShownLevel = z.enum(LEVELS).exclude(['hidden']);

/** Everything a recruiter may get of one candidate: what the projection named and nothing else. */
export const CandidateView = z
  .object({
    id: z.uuid(),
    level: ShownLevel,
    /** A day for a named candidate, a month for an anonymous one. */
    changed: z.string(),
    /** What the candidate goes by where the name is not given. */
    handle: z.string().optional(),
    name: z.string().optional(),
    headline: z.string().optional(),
    summary: z.string().optional(),
    sector: z.string().optional(),
    function: z.string().optional(),
    specialisms: z.array(z.string()).optional(),
    skills: z.array(z.string()).optional(),
    years: z.int().optional(),
    /** In the place of years, where the number would point at somebody. */
    yearsBand: z.enum(Object.keys(YEARS_BANDS) as [YearsBand, ...YearsBand[]]).optional(),
    work: z.array(ShownWork).optional(),
    education: z.array(ShownEducation).optional(),
    languages: z.array(z.object({ language: z.string(), level: z.string().optional() })).optional(),
    region: z.string().optional(),
    availability: z.string().optional(),
    hours: z.object({ min: z.int(), max: z.int() }).optional(),
    rate: z.number().optional(),
    phone: z.string().optional(),
    /** Only by the candidate's yes to the organisation that reads. */
    email: z.string().optional(),
    cv: z.object({ mediaType: z.string(), bytes: z.int() }).optional(),
    hasPhoto: z.boolean().optional(),
  })
  .meta({ id: 'CandidateView' });
export type CandidateView = z.output<typeof CandidateView>;

export const FACETS = ['sector', 'function', 'specialism', 'region', 'education', 'years', 'language', 'availability'] as const;
export type Facet = (typeof FACETS)[number];
export const Facet = z.enum(FACETS).meta({ id: 'Facet' });

/** In a URL a facet is a comma-separated list of codes. */
const codes = <const C extends [string, ...string[]]>(all: C) =>
  z
    .string()
    .max(800)
    .refine((value) => value.split(',').every((code) => all.includes(code)), { message: 'unknown-code' })
    .optional();

export const SearchQuery = z
  .object({
    q: z.string().trim().max(200).optional(),
    sector: codes(codesOf('sector')),
    function: codes(codesOf('function')),
    specialism: codes(codesOf('specialism')),
    region: codes(codesOf('region')),
    education: codes(codesOf('education')),
    years: codes(Object.keys(YEARS_BANDS) as [string, ...string[]]),
    language: codes(codesOf('language')),
    availability: codes(Object.keys(AVAILABILITIES) as [string, ...string[]]),
    /** At most so many euros an hour; only who shows a rate can match. */
    maxRate: z.coerce.number().min(1).max(1000).optional(),
    /** A postcode to be near to; known to the first two digits, and of who has no name to the province. */
    near: z
      .string()
      .max(10)
      .refine((value) => areaOf(value) !== undefined, { message: 'unknown-postcode', params: { code: 'unknown-postcode' } })
      .optional(),
    /** In kilometres. */
    within: z.enum(DISTANCES.map(String) as ['10', '25', '50', '100']).default('25'),
    /** `relevance` puts the newest 1,000 matches in order and the others after them: it hides nobody. */
    sort: z.enum(['relevance', 'newest']).default('newest'),
    after: z.string().max(200).optional(),
  })
  .meta({ id: 'SearchQuery' });

/** Where the words asked for stand: the reason why somebody is in the list. */
export const PLACES = ['title', 'skills', 'profile', 'cv'] as const;

export const CandidateCard = CandidateView.pick({
  id: true,
  level: true,
  changed: true,
  handle: true,
  name: true,
  headline: true,
  function: true,
  sector: true,
  years: true,
  yearsBand: true,
  region: true,
  hours: true,
  availability: true,
  hasPhoto: true,
})
  .extend({ foundIn: z.array(z.enum(PLACES)) })
  .meta({ id: 'CandidateCard' });

export const SearchPage = z
  .object({
    items: z.array(CandidateCard),
    /** `isCapped`: at least so many. */
    total: z.object({ count: z.int(), isCapped: z.boolean() }),
    /** More than one thing is asked at once and fewer than 5 people without a name fit, perhaps nobody: none of them is in the answer. */
    isNamedOnly: z.boolean(),
    /** Counts under 5 are null: "fewer than 5". `isCapped`: counted among the newest only, so "at least". */
    facets: z.array(
      z.object({ facet: Facet, isCapped: z.boolean(), values: z.array(z.object({ code: z.string(), count: z.int().nullable() })) }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'SearchPage' });

export const View = z
  .object({
    at: z.iso.datetime(),
    organisation: z.string(),
    organisationId: z.uuid(),
    role: z.string(),
    what: z.enum(['application', 'profile', ...FILE_KINDS, 'messages']),
    /** Null where the candidate sent it: an application says who somebody is. */
    level: ShownLevel.nullable(),
    /** The consent it rested on, or the application. */
    ground: z.string(),
    /** What it was for, where the platform asks: a vacancy of the organisation, or a purpose in words. */
    vacancy: z.string().nullable(),
    purpose: z.object({ nl: z.string(), en: z.string() }).nullable(),
    fields: z.array(z.string()),
  })
  .meta({ id: 'View' });

/** A mail at the end of a day on which somebody looked; off until asked for. */
export const ViewDigest = z.strictObject({ isOn: z.boolean() }).meta({ id: 'ViewDigest' });

const params = z.object({ id: z.uuid() });

export const search = {
  find: get('/candidates', { query: SearchQuery, answers: SearchPage }),
  /** Of words that stand on a screen, those that answer to a question; whose they are is not said. */
  marks: post('/search-marks', {
    body: z
      .strictObject({ q: z.string().trim().min(1).max(200), words: z.array(z.string().min(1).max(60)).max(600) })
      .meta({ id: 'MarksAsked' }),
    answers: z.object({ marks: z.array(z.string()) }).meta({ id: 'Marks' }),
  }),
  show: get('/candidates/:id', { params, answers: CandidateView }),
  cv: get('/candidates/:id/cv', { params }),
  photo: get('/candidates/:id/photo', { params }),
  /** Who opened my profile, newest first. */
  views: get('/views', {
    query: z.object({ after: z.string().max(200).optional() }),
    answers: z.object({ items: z.array(View), next: z.string().nullable() }).meta({ id: 'Views' }),
  }),
  digest: get('/views/digest', { answers: ViewDigest }),
  setDigest: put('/views/digest', { body: ViewDigest, answers: ViewDigest }),
};
