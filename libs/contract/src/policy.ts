import * as z from 'zod';
import { ACCEPTANCES, CHANNELS, CONSENT_PURPOSES, COOKIE_CATEGORIES, FLOOR_TOPICS, LEVELS, SCOPES, STATEMENT_KINDS } from '@helder/policy';
import { LanguageCode } from './account.js';
import { get } from './endpoint.js';

const kind = z.enum(STATEMENT_KINDS);
const Words = z.object({ nl: z.string(), en: z.string() });

export const StatementSection = z.object({
  id: z.string(),
  title: z.string(),
  body: z.array(
    z.union([
      z.object({ p: z.string() }),
      z.object({ ul: z.array(z.string()) }),
      z.object({ dl: z.array(z.object({ term: z.string(), says: z.string() })) }),
    ]),
  ),
});
export const Statement = z
  .object({
    kind,
    /** What it is about; null: the whole platform. */
    scope: z.enum(SCOPES).nullable(),
    title: z.string(),
    version: z.string(),
    from: z.iso.date(),
    isInForce: z.boolean(),
    /** Published, and not in force yet. */
    isComing: z.boolean(),
    isMajor: z.boolean(),
    language: LanguageCode,
    /** SHA-256 of the exact text in this language; what an acceptance refers to. */
    sha256: z.string(),
    changes: z.string(),
    /** `places`: names of the pages on which the promises of this part are kept. */
    sections: z.array(StatementSection.extend({ places: z.array(z.string()) })),
  })
  .meta({ id: 'Statement' });

export const Policy = z
  .object({
    pack: z.string(),
    platform: z.string(),
    controller: z.object({
      name: z.string(),
      /** Null: the platform's promises do not state it. */
      kvk: z.string().nullable(),
      address: z.string().nullable(),
      email: z.string(),
      privacyEmail: z.string(),
      phone: z.string().nullable(),
    }),
    authority: z.object({ name: Words, url: z.string() }),
    acceptance: z.enum(ACCEPTANCES),
    /** False: nobody can be found here, and there is nothing to fill in for it. */
    hasProfiles: z.boolean(),
    visibility: z.object({ levels: z.array(z.enum(LEVELS)), start: z.enum(LEVELS), hasEnd: z.boolean() }),
    /** `together`: uploading a photo is keeping and publishing it. */
    photo: z.enum(['apart', 'together']),
    /** Where the law gives more than the platform's own text. */
    floorNotes: z.array(z.object({ topic: z.enum(FLOOR_TOPICS), says: Words })),
    statements: z.array(z.object({ kind, version: z.string(), from: z.iso.date(), sha256: Words })),
    /** Texts of another part of the platform, which this site shows and asks nothing about. */
    elsewhere: z.array(z.object({ kind, scope: z.enum(SCOPES), title: Words })),
    recipients: z.array(z.object({ name: z.string(), kind: z.string(), what: Words, where: Words })),
    /** What is asked to make an account, and the service it is for. */
    signUp: z.array(z.object({ field: z.enum(['name', 'email', 'password', 'language']), service: Words })),
    staySignedInDays: z.int().nullable(),
    /** In years; null: not asked. */
    minimumAge: z.int().nullable(),
    /** True where no platform was chosen: everybody may lay the policies side by side. */
    comparesPolicies: z.boolean(),
  })
  .meta({ id: 'Policy' });

export const StatementVersions = z
  .object({
    items: z.array(
      z.object({
        version: z.string(),
        from: z.iso.date(),
        isInForce: z.boolean(),
        isComing: z.boolean(),
        isMajor: z.boolean(),
        changes: z.string(),
      }),
    ),
  })
  .meta({ id: 'StatementVersions' });

/** What one example candidate meets under one policy. Periods are ISO 8601. */
export const Simulation = z
  .object({
    platform: z.string(),
    hasProfiles: z.boolean(),
    acceptance: z.enum(ACCEPTANCES),
    /** Where a new profile stands; nobody sees it before the candidate's first yes. */
    start: z.enum(LEVELS),
    levels: z.array(z.enum(LEVELS)),
    /** What a recruiter with access gets once the candidate says yes to that start, and what not. */
    seen: z.array(Words),
    unseen: z.array(Words),
    visibleFor: z.string().nullable(),
    photo: z.enum(['apart', 'together']),
    asked: z.array(z.enum(CONSENT_PURPOSES)),
    closing: z.object({
      undo: z.string(),
      kept: z.array(
        z.object({ what: Words, period: z.string().nullable(), roundUp: z.literal('year-end').nullable(), source: z.string() }),
      ),
    }),
    cookies: z.object({
      alwaysOn: z.array(z.enum(COOKIE_CATEGORIES)),
      optional: z.array(z.enum(COOKIE_CATEGORIES)),
      vendors: z.int(),
      validity: z.string(),
    }),
    reply: z.object({ within: z.string(), extension: z.string() }),
    offered: z.array(z.object({ title: Words, channels: z.array(z.enum(CHANNELS)) })),
    messages: z.object({ kept: z.string().nullable(), contactKept: z.string() }),
    floorNotes: z.int(),
  })
  .meta({ id: 'Simulation' });
export const Simulations = z.object({ items: z.array(Simulation) }).meta({ id: 'Simulations' });

const Piece = z.object({ is: z.enum(['same', 'added', 'removed']), text: z.string() });
const mark = z.enum(['same', 'added', 'removed', 'changed']);
const End = z.object({ version: z.string(), from: z.iso.date(), isMajor: z.boolean() });
/** What changed between two versions: word by word, and what that changes for a person. */
export const StatementDifference = z
  .object({
    kind,
    title: z.string(),
    language: LanguageCode,
    before: End,
    after: End,
    changes: z.string(),
    /** Sentences about periods, purposes, recipients and cookies; empty when none of those differ. */
    changesForMe: z.array(z.string()),
    sections: z.array(
      z.object({
        id: z.string(),
        is: mark,
        title: z.array(Piece),
        lines: z.array(z.object({ as: z.enum(['p', 'li', 'dt', 'dd']), is: mark, pieces: z.array(Piece) })),
      }),
    ),
  })
  .meta({ id: 'StatementDifference' });

const label = z.string().max(20);
const query = z.object({ language: LanguageCode.default('nl') });

export const policy = {
  show: get('/policy', { answers: Policy }),
  /** With a scope: the text of that other part of the platform. */
  statement: get('/policy/:kind', {
    params: z.object({ kind }),
    query: query.extend({ scope: z.enum(SCOPES).optional() }),
    answers: Statement,
  }),
  versions: get('/policy/:kind/versions', { params: z.object({ kind }), query, answers: StatementVersions }),
  /** Every policy side by side; not there where a platform was chosen. */
  simulations: get('/policies', { answers: Simulations }),
  adminSimulations: get('/admin/policies', { answers: Simulations }),
  version: get('/policy/:kind/versions/:version', { params: z.object({ kind, version: label }), query, answers: Statement }),
  difference: get('/policy/:kind/differences/:before/:after', {
    params: z.object({ kind, before: label, after: label }),
    query,
    answers: StatementDifference,
  }),
};
