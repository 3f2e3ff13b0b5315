import * as z from 'zod';
import { CONSENT_PURPOSES, MARKETING_PURPOSES, REVEAL } from '@helder/policy';
import { LanguageCode } from './account.js';
import { get, post } from './endpoint.js';
import { FieldProof } from './proof.js';

export const Purpose = z.enum(CONSENT_PURPOSES).meta({ id: 'ConsentPurpose' });
/** Also what the preferences are about, and showing more to one organisation. */
export const AnyPurpose = z.enum([...CONSENT_PURPOSES, ...MARKETING_PURPOSES, REVEAL]).meta({ id: 'AnyPurpose' });
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
    /** The way and the sender, such as `email:own`, or the organisation; `own` where none of them plays a part. */
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

const texts = { what: z.string(), why: z.string(), who: z.string(), howLong: z.string(), howToStop: z.string(), agree: z.string() };

/** Proof of one act (JSON-LD, after ISO/IEC TS 27560 and the W3C Data Privacy Vocabulary): names nobody, and can be checked offline. */
export const ConsentReceipt = z
  .object({
    /** What the members mean, in the file itself. */
    '@context': z.array(z.record(z.string(), z.unknown())),
    id: z.string(),
    type: z.literal('dpv:ConsentReceipt'),
    conformsTo: z.string(),
    /** `subject` is a pseudonym. */
    record: z.object({ id: z.string(), type: z.literal('dpv:ConsentRecord'), subject: z.string() }),
    controller: z.object({ name: z.string(), registration: z.string().nullable(), address: z.string().nullable(), contact: z.string() }),
    processing: z.object({ purpose: AnyPurpose, purposeKind: z.string(), scope: z.string(), legalBasis: z.string() }),
    /** The exact words that were shown; `sha256` is over their canonical JSON with purpose, version and language. */
    notice: z.object({ version: z.string(), language: LanguageCode, from: z.iso.date(), sha256: z.string(), text: z.object(texts) }),
    event: z.object({
      state: ConsentEventState,
      status: z.string(),
      consentType: z.string(),
      at: z.iso.datetime(),
      validUntil: z.iso.datetime().nullable(),
      durationRule: z.string(),
      method: z.object({
        channel: z.string(),
        control: z.string(),
        defaultState: z.string(),
        action: z.string(),
        uiVersion: z.string(),
        signedInBy: z.string().nullable(),
      }),
      confirmation: z.object({ sentAt: z.string(), confirmedAt: z.string() }).nullable(),
      withdrawalEffect: z.string().nullable(),
    }),
    proof: FieldProof,
  })
  .meta({ id: 'ConsentReceipt' });
export type ConsentReceipt = z.output<typeof ConsentReceipt>;

export const Consent = z
  .object({
    purpose: Purpose,
    state: ConsentState,
    since: z.iso.datetime().nullable(),
    until: z.iso.datetime().nullable(),
    /** The version of the text that was last answered; another one than `notice` means that the text changed since. */
    answered: z.string().nullable(),
    /** The yes ended because this text took the place of the one it was to: please answer again. */
    isAskedAgain: z.boolean(),
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
  /** The receipt of one act; sent as a file. */
  receipt: get('/consents/history/:id/receipt', { params: z.object({ id: z.uuid() }), answers: ConsentReceipt }),
  /** The exact text of an earlier answer. */
  notice: get('/consents/notices/:sha256', { params: z.object({ sha256 }), answers: Notice }),
  act: post('/consents/:purpose', { params: z.object({ purpose: Purpose }), body: ConsentAct, answers: Consent }),
};

export const consentProblems = {
  'consent/notice-changed': { status: 409, title: 'The text changed. Please read it again.' },
  'consent/elsewhere': { status: 409, title: 'This choice is made on its own page' },
} as const;
