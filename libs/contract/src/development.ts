import * as z from 'zod';
import { get, put } from './endpoint.js';

export const OutboxMail = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    to: z.string(),
    subject: z.string(),
    headers: z.record(z.string(), z.string()),
    text: z.string(),
    html: z.string(),
  })
  .meta({ id: 'OutboxMail' });

/** ISO 8601, at most three numbers a unit: a clock that goes on from there stays within what a calendar can say. */
const DURATION = /^P(?=\d|T\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,3}D)?(T(?=\d)(\d{1,3}H)?(\d{1,3}M)?(\d{1,3}S)?)?$/;
export const ClockShift = z
  .union([z.strictObject({ now: z.iso.datetime({ offset: true }) }), z.strictObject({ advance: z.string().regex(DURATION) })])
  .meta({ id: 'ClockShift' });

const Ran = z.object({ name: z.string(), counts: z.record(z.string(), z.int()) });

/** Never in production. */
export const development = {
  outbox: get('/dev/outbox', {
    query: z.object({ to: z.string().max(254).optional() }),
    answers: z.object({ items: z.array(OutboxMail) }).meta({ id: 'Outbox' }),
  }),
  /** One mail as its reader sees it: the HTML itself. */
  mail: get('/dev/outbox/:id', { params: z.object({ id: z.uuid() }) }),
  clock: get('/dev/clock', { answers: z.object({ now: z.iso.datetime() }).meta({ id: 'ClockTime' }) }),
  /** Moves the clock of this process and does at once what is due by then. */
  setClock: put('/dev/clock', {
    body: ClockShift,
    answers: z.object({ now: z.iso.datetime(), did: z.array(Ran) }).meta({ id: 'ClockMoved' }),
  }),
};
