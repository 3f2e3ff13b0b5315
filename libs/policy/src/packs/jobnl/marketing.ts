import type { Marketing } from '../../preference.js';
import { rows } from '../marketing-rows.js';

/** Commercial mail goes through the CRM only after a yes; service mail stays out of it (X4). */
export const marketing = {
  channels: ['email'],
  senders: ['own'],
  service: ['email'],
  rows: [
    { ...rows.newsletter, clauses: ['JOBNL-2.6', 'JOBNL-3.4'] },
    { ...rows.ownOffers, channels: ['email'], clauses: ['JOBNL-2.6', 'JOBNL-3.4'] },
    { ...rows.measuring, clauses: ['JOBNL-2.6'] },
  ],
} as const satisfies Marketing;
