import type { Marketing } from '../../preference.js';
import { rows } from '../marketing-rows.js';

/** The newsletter and the offers are two purposes, each with its own switch. */
export const marketing = {
  channels: ['email'],
  senders: ['own'],
  service: ['email'],
  rows: [
    { ...rows.newsletter, clauses: ['JOBNER-DOEL-NIEUWS'] },
    { ...rows.ownOffers, channels: ['email'], clauses: ['JOBNER-DOEL-AANBOD'] },
  ],
} as const satisfies Marketing;
