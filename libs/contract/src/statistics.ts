import * as z from 'zod';
import { get } from './endpoint.js';

/** Null: too few people to tell, or it would give away such a number. */
const Count = z.int().nullable();

export const Statistics = z
  .object({
    day: z.iso.date(),
    least: z.int(),
    total: Count,
    tables: z.array(z.object({ of: z.enum(['sector', 'region', 'level']), cells: z.array(z.object({ code: z.string(), count: Count })) })),
  })
  .meta({ id: 'Statistics' });

export const statistics = {
  /** Who can be found now, in groups of ten and more. */
  show: get('/admin/statistics', { answers: Statistics }),
  /** How many organisations searched this month for the occupation in my profile; null under ten, or without one. */
  interest: get('/searches-for-me', {
    answers: z.object({ organisations: Count, function: z.string().nullable() }).meta({ id: 'SearchesForMe' }),
  }),
};
