import type { Marketing } from '../../preference.js';
import { rows } from '../marketing-rows.js';

/** Five ways and three senders; electronic offers rest on consent only, whatever else the policy says (X5). */
export const marketing = {
  channels: ['email', 'phone', 'sms', 'post', 'push'],
  senders: ['own', 'group', 'third-party'],
  service: ['email', 'phone', 'sms', 'post', 'push'],
  rows: [rows.newsletter, rows.tips, rows.ownOffers, rows.groupOffers, rows.thirdPartyOffers, rows.measuring],
} as const satisfies Marketing;
