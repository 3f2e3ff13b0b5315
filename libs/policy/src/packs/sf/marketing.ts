import type { Marketing } from '../../preference.js';
import { byMailOnly, newsletterRow, rows } from '../marketing-rows.js';
import { consents } from './consents.js';

/** A newsletter with its own yes that reads no profile (X8); the phone is for service only. */
export const marketing = {
  channels: ['email'],
  senders: ['own'],
  service: ['email', 'phone'],
  rows: [newsletterRow(consents.newsletter, ['SF-DOEL-NIEUWS']), byMailOnly(rows.productNews, ['SF-DOEL-WIJZ'])],
} as const satisfies Marketing;
