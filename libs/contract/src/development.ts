import * as z from 'zod';
import { get, put } from './endpoint.js';

export const OutboxMail = z
  .object({ id: z.uuid(), at: z.iso.datetime(), to: z.string(), subject: z.string(), headers: z.record(z.string(), z.string()), text: z.string(), html: z.string() })
  .meta({ id: 'OutboxMail' });
export const ClockShift = z
  .union([z.strictObject({ now: z.iso.datetime({ offset: true }) }), z.strictObject({ advance: z.string().regex(/^P[\dYMWDTHS.]+$/) })])
  .meta({ id: 'ClockShift' });

/** Never in production. */
export const development = {
  outbox: get('/dev/outbox', { query: z.object({ to: z.string().max(254).optional() }), answers: z.object({ items: z.array(OutboxMail) }).meta({ id: 'Outbox' }) }),
  clock: get('/dev/clock', { answers: z.object({ now: z.iso.datetime() }).meta({ id: 'ClockTime' }) }),
  setClock: put('/dev/clock', { body: ClockShift, answers: z.object({ now: z.iso.datetime() }).meta({ id: 'ClockTime' }) }),
};
