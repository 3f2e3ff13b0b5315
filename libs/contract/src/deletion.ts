import * as z from 'zod';
import { get, post } from './endpoint.js';
import { ClosedRead, MyHold } from './hold.js';
import { FieldProof } from './proof.js';

const Words = z.object({ nl: z.string(), en: z.string() });
const Kept = z
  .object({
    code: z.string(),
    what: Words,
    why: Words,
    ground: Words,
    source: z.string(),
    /** Null: until `start` happens. */
    until: z.iso.datetime().nullable(),
    start: Words,
    who: Words,
  })
  .meta({ id: 'Kept' });
const Erased = z.object({ code: z.string(), what: Words, count: z.int() }).meta({ id: 'Erased' });

/** What closing would do if it were done now. */
export const ClosingPreview = z
  .object({
    /** ISO 8601 duration of the undo window. */
    undoFor: z.string(),
    /** Until when everything would be erased after the undo window. */
    purgeAt: z.iso.datetime(),
    /** Where the person is signed in; all of them end. */
    sessions: z.int(),
    goes: z.array(Erased),
    stays: z.array(Kept),
  })
  .meta({ id: 'ClosingPreview' });

export const Certificate = z
  .object({
    code: z.string(),
    state: z.enum(['closing', 'erased', 'nothing-left']),
    askedAt: z.iso.datetime(),
    /** Until when the undo link works; null when chosen "now" or over. */
    undoUntil: z.iso.datetime().nullable(),
    erasedAt: z.iso.datetime().nullable(),
    erased: z.array(Erased),
    stays: z.array(Kept),
    gone: z.array(z.object({ code: z.string(), what: Words, goneAt: z.iso.datetime() })),
    /** What is held of the records that were erased, by kind. */
    holds: z.array(MyHold),
    /** Each time somebody read what stays in the closed register: a role and a reason, never a name. */
    reads: z.array(ClosedRead),
    /** What it says at the moment it is asked, signed. */
    proof: FieldProof,
  })
  .meta({ id: 'Certificate' });

/** 16 letters and digits without 0, 1, I and O. */
export const CertificateCode = z.string().regex(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}$/);

export const deletion = {
  preview: get('/closing', { answers: ClosingPreview }),
  close: post('/closing', {
    body: z.strictObject({ when: z.enum(['now', 'after-undo-window']) }),
    answers: Certificate,
  }),
  undo: post('/closing/undo', { body: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }) }),
  certificate: get('/certificates/:code', { params: z.object({ code: CertificateCode }), answers: Certificate }),
};

export const deletionProblems = {
  'deletion/link-spent': { status: 410, title: 'This link was used or is too old' },
} as const;
