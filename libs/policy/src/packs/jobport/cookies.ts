import { ownCookies, ownStatistics } from '../../cookie-own.js';
import type { Pack } from '../../pack.js';

/** What is needed; visits are counted only after a yes. */
export const cookies = {
  validity: 'P13M',
  alwaysOn: ['necessary'],
  vendors: [...ownCookies, ownStatistics],
  clauses: ['JOBPORT-2a-1', 'JOBPORT-2a-2'],
} as const satisfies Pack['cookies'];
