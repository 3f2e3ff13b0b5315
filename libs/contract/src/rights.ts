import * as z from 'zod';
import { get } from './endpoint.js';

const Words = z.object({ nl: z.string(), en: z.string() });
/** Everything held about me: each record with its purpose, ground, source, recipients and end. */
export const MyData = z
  .object({
    madeAt: z.iso.datetime(),
    categories: z.array(
      z.object({
        code: z.string(),
        what: Words,
        why: Words,
        ground: z.object({ kind: z.string(), source: z.string(), words: Words }),
        until: Words,
        who: Words,
        source: Words,
        tables: z.array(z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) })),
      }),
    ),
  })
  .meta({ id: 'MyData' });

export const rights = { myData: get('/my-data', { answers: MyData }) };
