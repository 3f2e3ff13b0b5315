import type { Marketing } from '../../preference.js';
import { newsletterRow, rows } from '../marketing-rows.js';
import { consents } from './consents.js';

/** Five ways and three senders; electronic offers rest on consent only, whatever else the policy says (X5). */
export const marketing = {
  channels: ['email', 'phone', 'sms', 'post', 'push'],
  senders: ['own', 'group', 'third-party'],
  service: ['email', 'phone', 'sms', 'post', 'push'],
  rows: [newsletterRow(consents.newsletter), rows.tips, rows.ownOffers, rows.groupOffers, rows.thirdPartyOffers, rows.measuring],
} as const satisfies Marketing;
