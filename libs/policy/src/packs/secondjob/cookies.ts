import { ownCookies } from '../../cookie-own.js';
import type { Pack } from '../../pack.js';

/** Only what is needed: there is nothing to choose, so nothing is asked. */
export const cookies = {
  validity: 'P13M',
  alwaysOn: ['necessary'],
  vendors: ownCookies,
  clauses: ['SECOND-COOKIE'],
} as const satisfies Pack['cookies'];
