import * as z from 'zod';
import { COOKIE_CATEGORIES, COOKIE_REASONS, OPTIONAL_CATEGORIES, STORAGE_KINDS } from '@helder/policy';
import { LanguageCode } from './account.js';
import { del, get, post, put } from './endpoint.js';

const Words = z.object({ nl: z.string(), en: z.string() });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const CookieCategory = z.enum(COOKIE_CATEGORIES).meta({ id: 'CookieCategory' });
export const OptionalCategory = z.enum(OPTIONAL_CATEGORIES).meta({ id: 'OptionalCategory' });

export const CookieLoad = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('script'), path: z.string() }),
    z.object({ kind: z.literal('pixel'), path: z.string() }),
    z.object({ kind: z.literal('embed'), path: z.string(), title: Words }),
    z.object({ kind: z.literal('count') }),
  ])
  .meta({ id: 'CookieLoad' });

/** A row of the public overview, and what the gate needs to know of it. */
export const CookieVendor = z
  .object({
    id: z.string(),
    /** A company's own name, or our words for what is ours. */
    name: z.union([z.string(), Words]),
    categories: z.array(CookieCategory),
    why: Words,
    /** What the vendor itself says, ISO 8601; null: it says none. */
    lifetime: z.string().nullable(),
    /** The shorter of that and what an answer holds; null: no answer ends it. */
    effective: z.string().nullable(),
    /** Ends by something that happens. */
    endsWhen: Words.optional(),
    stores: z.array(z.object({ kind: z.enum(STORAGE_KINDS), name: z.string() })),
    loads: z.array(CookieLoad),
    policyUrl: z.string().nullable(),
    mayRun: z.boolean(),
    /** Until when what it writes now may stay; null: it may not write, or no answer ends it. */
    ends: z.iso.datetime().nullable(),
    /** What it keeps without a date of its own is too old by now. */
    isOver: z.boolean(),
  })
  .meta({ id: 'CookieVendor' });

export const Cookies = z
  .object({
    /** SHA-256 of the list; an answer refers to it. */
    sha256: z.string(),
    /** How long an answer holds, ISO 8601. */
    validity: z.string(),
    alwaysOn: z.array(CookieCategory),
    /** What there is to choose; empty: nothing is asked. */
    optional: z.array(OptionalCategory),
    accepted: z.array(OptionalCategory),
    because: z.enum(COOKIE_REASONS),
    mustAsk: z.boolean(),
    since: z.iso.datetime().nullable(),
    until: z.iso.datetime().nullable(),
    vendors: z.array(CookieVendor),
    /** Names of the cookies this browser sent, also those no script can see. */
    sent: z.array(z.string()),
  })
  .meta({ id: 'Cookies' });
export type Cookies = z.output<typeof Cookies>;

/** An answer to every category: what is not in it is refused. Withdrawing is answering again with less. */
export const CookieChoiceAct = z
  .strictObject({
    accepted: z.array(OptionalCategory).max(OPTIONAL_CATEGORIES.length),
    sha256,
    language: LanguageCode,
    control: z.string().regex(/^[a-z][\w/-]{0,59}$/),
  })
  .meta({ id: 'CookieChoiceAct' });

/** Names no person: the name of a cookie, the path of a page. */
export const CookieReportAct = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .regex(/^[^\s@;,]+$/),
    page: z
      .string()
      .trim()
      .max(200)
      .regex(/^\/[\w./-]*$/),
  })
  .meta({ id: 'CookieReportAct' });
export const CookieReport = z
  .object({ id: z.uuid(), at: z.iso.datetime(), name: z.string(), page: z.string() })
  .meta({ id: 'CookieReport' });

/** One opened page: its name in our site, and the site the reader came from, if any. */
export const Visit = z
  .strictObject({
    page: z
      .string()
      .max(60)
      .regex(/^[a-z][A-Za-z]*$/),
    referrer: z
      .string()
      .max(120)
      .regex(/^[a-z0-9.-]+$/)
      .optional(),
  })
  .meta({ id: 'Visit' });
export const VisitCount = z
  .object({ day: z.iso.date(), page: z.string(), referrer: z.string().nullable(), visits: z.int() })
  .meta({ id: 'VisitCount' });

export const cookie = {
  /** For a visitor: what this browser carries decides. */
  show: get('/cookies', { answers: Cookies }),
  choose: put('/cookies/choice', { body: CookieChoiceAct, answers: Cookies }),
  /** For who is signed in: the stricter of the account's answer and the device's. */
  mine: get('/cookies/mine', { answers: Cookies }),
  chooseMine: put('/cookies/mine', { body: CookieChoiceAct, answers: Cookies }),
  report: post('/cookies/reports', { body: CookieReportAct }),
  reports: get('/admin/cookies/reports', { answers: z.object({ items: z.array(CookieReport) }).meta({ id: 'CookieReports' }) }),
  handleReport: del('/admin/cookies/reports/:id', { params: z.object({ id: z.uuid() }) }),
  /** Counts only while this browser allows statistics; says nothing either way. */
  visit: post('/cookies/visits', { body: Visit }),
  visits: get('/admin/cookies/visits', { answers: z.object({ items: z.array(VisitCount) }).meta({ id: 'VisitCounts' }) }),
};

export const cookieProblems = {
  'cookie/list-changed': { status: 409, title: 'The list of cookies changed. Please look at it again.' },
} as const;
