import type { Marketing } from '../../preference.js';
import { rows } from '../marketing-rows.js';

/** A newsletter with its own yes that reads no profile (X8); the phone is for service only. */
export const marketing = {
  channels: ['email'],
  senders: ['own'],
  service: ['email', 'phone'],
  rows: [
    { ...rows.newsletter, clauses: ['SF-DOEL-NIEUWS'] },
    { ...rows.productNews, channels: ['email'], clauses: ['SF-DOEL-WIJZ'] },
  ],
} as const satisfies Marketing;
