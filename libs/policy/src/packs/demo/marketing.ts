import type { Marketing } from '../../preference.js';
import { newsletterRow, rows } from '../marketing-rows.js';
import { consents } from './consents.js';

/** Everything on: five ways, three senders, two newsletters, and measuring as a switch of its own. */
export const marketing = {
  channels: ['email', 'phone', 'sms', 'post', 'push'],
  senders: ['own', 'group', 'third-party'],
  service: ['email', 'phone'],
  rows: [
    newsletterRow(consents.newsletter),
    rows.tips,
    rows.productNews,
    rows.ownOffers,
    rows.groupOffers,
    rows.thirdPartyOffers,
    rows.measuring,
  ],
} as const satisfies Marketing;
