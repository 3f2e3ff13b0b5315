import * as z from 'zod';
import { DATA_CATEGORIES, RECIPIENT_KINDS, REGIONS, SAFEGUARDS, SHARING_GROUNDS, SHARING_PURPOSES } from '@helder/policy';
import { get, post } from './endpoint.js';

const Words = z.object({ nl: z.string(), en: z.string() });

/** Who gets data from us: what for, which kinds, on what ground, and where. */
export const Recipient = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(RECIPIENT_KINDS),
    what: Words,
    where: Words,
    region: z.enum(REGIONS),
    safeguard: z.object({ kind: z.enum(SAFEGUARDS), reference: z.string() }).nullable(),
    sharing: z.array(
      z.object({ purpose: z.enum(SHARING_PURPOSES), categories: z.array(z.enum(DATA_CATEGORIES)), ground: z.enum(SHARING_GROUNDS) }),
    ),
    certificate: z.object({ name: z.string(), until: z.iso.date(), isOver: z.boolean() }).nullable(),
  })
  .meta({ id: 'Recipient' });
export type Recipient = z.output<typeof Recipient>;

/** With what only we and the supervisor need: the number of the contract. */
export const RecipientDetail = Recipient.extend({ agreement: z.string().nullable() }).meta({ id: 'RecipientDetail' });

export const RECORD_FORMATS = ['csv', 'json'] as const;
export const RecordExport = z.strictObject({ format: z.enum(RECORD_FORMATS) }).meta({ id: 'RecordExport' });

export const recipient = {
  list: get('/recipients', { answers: z.object({ items: z.array(Recipient) }).meta({ id: 'Recipients' }) }),
  manage: get('/admin/recipients', { answers: z.object({ items: z.array(RecipientDetail) }).meta({ id: 'RecipientDetails' }) }),
  /** The record of processing (AVG art. 30), made from the pack; answers the file itself. */
  record: post('/admin/recipients/record', { body: RecordExport }),
};
