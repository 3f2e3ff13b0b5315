import * as z from 'zod';
import { get, post, put } from './endpoint.js';

const text = z.string().trim().min(10).max(1000);
const params = z.object({ id: z.uuid() });

export const TakingDown = z.strictObject({ reason: text }).meta({ id: 'TakingDown' });
export const TakedownObjection = z.strictObject({ text }).meta({ id: 'TakedownObjection' });
export const TakedownAnswer = z.strictObject({ isPutBack: z.boolean(), answer: text }).meta({ id: 'TakedownAnswer' });

/** Why it is gone, what its contacts said to that, and what was answered. */
export const Takedown = z
  .object({
    at: z.iso.datetime(),
    reason: z.string(),
    objection: z.string().nullable(),
    objectedAt: z.iso.datetime().nullable(),
    answer: z.string().nullable(),
  })
  .meta({ id: 'Takedown' });

export const takedown = {
  list: get('/admin/taken-down', {
    answers: z
      .object({ items: z.array(Takedown.extend({ id: z.uuid(), title: z.string(), organisation: z.string() })) })
      .meta({ id: 'Takedowns' }),
  }),
  takeDown: post('/admin/vacancies/:id/taking-down', { params, body: TakingDown }),
  /** For a contact of the vacancy, once. */
  object: post('/my-vacancies/:id/objection', { params, body: TakedownObjection }),
  answer: put('/admin/taken-down/:id/answer', { params, body: TakedownAnswer }),
};
