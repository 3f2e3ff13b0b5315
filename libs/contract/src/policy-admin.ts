import * as z from 'zod';
import { badLinksIn, LANGUAGES, STATEMENT_KINDS } from '@helder/policy';
import { LanguageCode } from './account.js';
import { del, get, post, put } from './endpoint.js';
import { StatementDifference } from './policy.js';

const kind = z.enum(STATEMENT_KINDS);
const Words = z.object({ nl: z.string(), en: z.string() });

/** Words as they are typed; a link that leads nowhere we allow is named. */
const text = (min: 0 | 1, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .check(({ value, issues }) => {
      if (badLinksIn(value).length) issues.push({ code: 'custom', params: { code: 'bad-link' }, input: value });
    });

// the database counts no year 0
const Day = z.iso.date().regex(/^[1-9]/);

/** A draft may have gaps; what is published may not, in either language. */
const written = <Day extends z.ZodType>(min: 0 | 1, from: Day) => {
  const part = z.strictObject({ title: text(min, 150), text: text(min, 6000) });
  return z.strictObject({
    label: z
      .string()
      .trim()
      .min(min)
      .max(20)
      .regex(/^[\w.-]*$/),
    from,
    isMajor: z.boolean(),
    changes: z.strictObject({ nl: text(min, 400), en: text(min, 400) }),
    sections: z
      .array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/), nl: part, en: part }))
      .min(min)
      .max(40)
      .check(({ value, issues }) => {
        const twice = value.findIndex(({ id }, at) => value.findIndex((each) => each.id === id) !== at);
        if (twice >= 0) issues.push({ code: 'custom', params: { code: 'twice' }, path: [twice, 'id'], input: value });
      }),
  });
};

export const StatementDraft = written(0, Day.optional()).meta({ id: 'StatementDraft' });
/** What a version must be to be published: whole, in both languages, with a date. */
export const PublishableStatement = written(1, Day);

export const StatementState = z.enum(['draft', 'scheduled', 'in-force', 'archived', 'withdrawn']).meta({ id: 'StatementState' });
/** A version as an admin sees it; without an id it came with the pack. `version` counts the edits. */
const Head = z.object({
  id: z.uuid().nullable(),
  version: z.int(),
  kind,
  label: z.string(),
  from: z.iso.date().nullable(),
  isMajor: z.boolean(),
  state: StatementState,
  changes: Words,
});
export const AdminStatements = z
  .object({
    items: z.array(Head),
    /** What the rules of the platform say that no published text has recorded yet. */
    untold: z.array(Words),
  })
  .meta({ id: 'AdminStatements' });
export const WrittenStatement = Head.extend({
  id: z.uuid(),
  sections: z.array(
    z.object({
      id: z.string(),
      nl: z.object({ title: z.string(), text: z.string() }),
      en: z.object({ title: z.string(), text: z.string() }),
    }),
  ),
}).meta({ id: 'WrittenStatement' });
/** What publishing would do. People are counted, never named. */
export const PublicationEffect = z
  .object({
    how: z.enum(['asked', 'mailed']),
    candidates: z.int(),
    recruiters: z.int(),
    /** True when privacy and terms would no longer be of the same version on that day. */
    breaksPair: z.boolean(),
    difference: StatementDifference,
  })
  .meta({ id: 'PublicationEffect' });

const params = z.object({ id: z.uuid() });

export const policyAdmin = {
  list: get('/admin/statements', { answers: AdminStatements }),
  /** A new draft with the words of the newest published version. */
  start: post('/admin/statements', { body: z.strictObject({ kind }), answers: WrittenStatement }),
  show: get('/admin/statements/:id', { params, answers: WrittenStatement }),
  edit: put('/admin/statements/:id', { params, body: StatementDraft, answers: WrittenStatement }),
  discard: del('/admin/statements/:id', { params }),
  /** Refuses (422) what may not be published yet, with a pointer to each gap. */
  effect: get('/admin/statements/:id/effect', {
    params,
    query: z.object({ language: LanguageCode.default(LANGUAGES[0]) }),
    answers: PublicationEffect,
  }),
  /** Needs If-Match: what was read before is what is published. */
  schedule: post('/admin/statements/:id/schedule', { params, answers: WrittenStatement }),
  withdraw: post('/admin/statements/:id/withdrawal', { params, answers: WrittenStatement }),
};

export const policyProblems = {
  'policy/accept-first': { status: 403, title: 'There is a new text: accept it first' },
  'policy/fixed': { status: 409, title: 'This version was published: its text stays as it is' },
  'policy/in-force': { status: 409, title: 'Only a version that is not in force yet can be withdrawn' },
} as const;
