import type { Marketing } from '../../preference.js';
import { byMailOnly, newsletterRow, rows } from '../marketing-rows.js';
import { consents } from './consents.js';

const CLAUSES = ['JOBNL-2.6', 'JOBNL-3.4'];
const [{ who }] = consents.newsletter;

/** Commercial mail goes through the CRM only after a yes; service mail stays out of it (X4). */
export const marketing = {
  channels: ['email'],
  senders: ['own'],
  service: ['email'],
  rows: [
    newsletterRow(consents.newsletter, CLAUSES),
    byMailOnly(rows.ownOffers, CLAUSES, who),
    { ...rows.measuring, clauses: ['JOBNL-2.6'] },
  ],
} as const satisfies Marketing;
