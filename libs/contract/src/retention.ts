import * as z from 'zod';
import { get, post } from './endpoint.js';

const Words = z.object({ nl: z.string(), en: z.string() });
export const RegisterRow = z
  .object({
    code: z.string(),
    what: Words,
    why: Words,
    ground: z.object({ kind: z.enum(['contract', 'consent', 'law', 'interest']), source: z.string(), words: Words }),
    start: Words,
    /** ISO 8601 duration after `start`; null: until `start` itself. */
    period: z.string().nullable(),
    roundUp: z.enum(['year-end']).optional(),
    /** Code of the category of which this is the more sensitive part. */
    shorterThan: z.string().optional(),
    action: z.enum(['erase', 'anonymise', 'purge-payload']),
    atClosing: z.enum(['erased', 'kept']),
    who: Words,
    /** The product has no place for it: nothing is kept of anybody. */
    isReserved: z.boolean(),
  })
  .meta({ id: 'RegisterRow' });
export type RegisterRow = z.output<typeof RegisterRow>;

/** Who handles data on our order. */
export const Processor = z.object({ name: z.string(), kind: z.string(), what: Words, where: Words }).meta({ id: 'Processor' });

export const SweepRun = z
  .object({
    name: z.string(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    counts: z.record(z.string(), z.int()),
  })
  .meta({ id: 'SweepRun' });

/** What can wait for a person of ours. */
export const WAITS = ['requests', 'incidents', 'freezes'] as const;
export type Waits = (typeof WAITS)[number];

export const retention = {
  register: get('/retention', {
    answers: z.object({ items: z.array(RegisterRow), processors: z.array(Processor) }).meta({ id: 'RetentionRegister' }),
  }),
  /** How many records are due, never whose. */
  dryRun: get('/admin/retention', {
    answers: z
      .object({
        due: z.array(z.object({ name: z.string(), count: z.int() })),
        runs: z.array(SweepRun),
        /** What waits for a person. */
        waiting: z.array(z.object({ name: z.enum(WAITS), count: z.int() })),
      })
      .meta({ id: 'RetentionState' }),
  }),
  run: post('/admin/retention/run', { answers: z.object({ runs: z.array(SweepRun) }).meta({ id: 'RetentionRun' }) }),
};
