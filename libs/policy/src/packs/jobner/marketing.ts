import type { Marketing } from '../../preference.js';
import { byMailOnly, newsletterRow, rows } from '../marketing-rows.js';
import { consents } from './consents.js';

/** The newsletter and the offers are two purposes, each with its own switch. */
export const marketing = {
  channels: ['email'],
  senders: ['own'],
  service: ['email'],
  rows: [newsletterRow(consents.newsletter, ['JOBNER-DOEL-NIEUWS']), byMailOnly(rows.ownOffers, ['JOBNER-DOEL-AANBOD'])],
} as const satisfies Marketing;
