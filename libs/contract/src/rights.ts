import * as z from 'zod';
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

/** What is held of one kind. */
const HeldCategory = RegisterRow.extend({
  /** Where it comes from. */
  source: Words,
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

export const rights = { myData: get('/my-data', { answers: MyData }) };
