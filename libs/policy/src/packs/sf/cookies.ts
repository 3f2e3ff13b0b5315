import { ownCookies, ownStatistics } from '../../cookie-own.js';
import type { Pack } from '../../pack.js';

/** What is needed, and one switch for statistics. */
export const cookies = {
  validity: 'P13M',
  alwaysOn: ['necessary'],
  vendors: [...ownCookies, ownStatistics],
  clauses: ['SF-WEB-NOOD', 'SF-WEB-STAT'],
} as const satisfies Pack['cookies'];
