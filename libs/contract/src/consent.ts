import * as z from 'zod';
import { CONSENT_PURPOSES, MARKETING_PURPOSES } from '@helder/policy';
import { LanguageCode } from './account.js';
import { get, post } from './endpoint.js';

export const Purpose = z.enum(CONSENT_PURPOSES).meta({ id: 'ConsentPurpose' });
/** Also what the preferences are about. */
export const AnyPurpose = z.enum([...CONSENT_PURPOSES, ...MARKETING_PURPOSES]).meta({ id: 'AnyPurpose' });
export const ConsentState = z.enum(['none', 'given', 'refused', 'withdrawn', 'expired']).meta({ id: 'ConsentState' });
export const ConsentEventState = z
  .enum(['given', 'refused', 'withdrawn', 'expired', 'reconfirmed', 'invalidated'])
  .meta({ id: 'ConsentEventState' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The exact text that was shown, in the reader's language. */
export const Notice = z
  .object({
    sha256: z.string(),
    version: z.string(),
    from: z.iso.date(),
    language: LanguageCode,
    what: z.string(),
    why: z.string(),
    who: z.string(),
    howLong: z.string(),
    howToStop: z.string(),
    agree: z.string(),
  })
  .meta({ id: 'ConsentNotice' });

export const ConsentEvent = z
  .object({
    id: z.uuid(),
    purpose: AnyPurpose,
    /** The way and the sender, such as `email:own`; `own` where neither plays a part. */
    scope: z.string(),
    state: ConsentEventState,
    at: z.iso.datetime(),
    /** Which control was used, such as `documents/photo`. */
    control: z.string(),
    noticeVersion: z.string(),
    noticeSha256: z.string(),
    language: LanguageCode,
  })
  .meta({ id: 'ConsentEvent' });

export const Consent = z
  .object({
    purpose: Purpose,
    state: ConsentState,
    since: z.iso.datetime().nullable(),
    until: z.iso.datetime().nullable(),
    /** The version of the text that was last answered; another one than `notice` means that the text changed since. */
    answered: z.string().nullable(),
    notice: Notice,
  })
  .meta({ id: 'Consent' });

/** A yes or a no to exactly one text. Stopping always works, also when that text is no longer the one in force. */
export const ConsentAct = z
  .strictObject({
    state: z.enum(['given', 'refused', 'withdrawn']),
    notice: z.strictObject({ sha256, language: LanguageCode }),
    control: z.string().regex(/^[a-z][\w/-]{0,59}$/),
  })
  .meta({ id: 'ConsentAct' });

const query = z.object({ language: LanguageCode.default('nl') });

export const consent = {
  list: get('/consents', { query, answers: z.object({ items: z.array(Consent) }).meta({ id: 'Consents' }) }),
  history: get('/consents/history', {
    answers: z.object({ items: z.array(ConsentEvent) }).meta({ id: 'ConsentHistory' }),
  }),
  /** The exact text of an earlier answer. */
  notice: get('/consents/notices/:sha256', { params: z.object({ sha256 }), answers: Notice }),
  act: post('/consents/:purpose', { params: z.object({ purpose: Purpose }), body: ConsentAct, answers: Consent }),
};

export const consentProblems = {
  'consent/notice-changed': { status: 409, title: 'The text changed. Please read it again.' },
  'consent/elsewhere': { status: 409, title: 'This choice is made on its own page' },
} as const;
