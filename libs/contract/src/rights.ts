import * as z from 'zod';
import { LanguageCode } from './account.js';
import { get } from './endpoint.js';
import { Processor, RegisterRow } from './retention.js';

const Words = z.object({ nl: z.string(), en: z.string() });

/** One thing a row says, with its name in words. */
const Column = z.object({ name: z.string(), label: Words });
const HeldTable = z
  .object({
    table: z.string(),
    label: Words,
    columns: z.array(Column),
    rows: z.array(z.record(z.string(), z.unknown())),
  })
  .meta({ id: 'HeldTable' });
/** One field of the profile: why it is asked and who may get it. */
const HeldField = z.object({ key: z.string(), label: Words, purpose: Words, ground: Words, who: Words }).meta({ id: 'HeldField' });

/** The pages on which a person changes or erases something themselves. */
export const CHOICE_PAGES = [
  'close',
  'consents',
  'contact',
  'cookies',
  'documents',
  'messages',
  'myApplications',
  'newRequest',
  'preferences',
  'profile',
  'requests',
  'security',
  'whoSeesWhat',
] as const;
/** Where it can be done, or why it cannot; both when there is something to say about it. */
const Choice = z.object({ page: z.enum(CHOICE_PAGES).nullable(), why: Words.nullable() });
export const Choices = z.object({ change: Choice, erase: Choice }).meta({ id: 'Choices' });

/** What is held of one kind. */
const HeldCategory = RegisterRow.extend({
  /** Where it comes from. */
  source: Words,
  choices: Choices,
  fields: z.array(HeldField),
  tables: z.array(HeldTable),
}).meta({ id: 'HeldCategory' });

/** Everything held about me: each record with its purpose, ground, source, recipients and end. */
export const MyData = z
  .object({
    madeAt: z.iso.datetime(),
    categories: z.array(HeldCategory),
    processors: z.array(Processor),
  })
  .meta({ id: 'MyData' });

const Day = z.iso.date();
/** The days that are coming for one kind of data: the first of its records, and the last when that is another day. */
export const ComingDate = z
  .object({
    id: z.string(),
    /** Code of the category in the register. */
    category: z.string(),
    what: Words,
    first: Day,
    last: Day.nullable(),
  })
  .meta({ id: 'ComingDate' });

export const rights = {
  myData: get('/my-data', { answers: MyData }),
  /** A zip of what I gave on contract or consent, made at this moment and kept nowhere; needs a password typed just now. */
  copy: get('/my-data/copy', {}),
  /** Nothing is erased because time passed while the account stands still. */
  dates: get('/my-data/dates', { answers: z.object({ isOnHold: z.boolean(), items: z.array(ComingDate) }).meta({ id: 'MyDates' }) }),
  /** The same days as a calendar file (RFC 5545). */
  calendar: get('/my-data/calendar', { query: z.object({ language: LanguageCode }) }),
};
