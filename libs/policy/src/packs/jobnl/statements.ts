import type { Pack } from '../../pack.js';
import { cookies202106 } from './statements/cookies-2021-06.js';
import { privacy202106 } from './statements/privacy-2021-06.js';
import { terms202106 } from './statements/terms-2021-06.js';

/** One policy of June 2021: privacy and cookies as two pages, and the terms they go with. */
export const statements = [
  {
    kind: 'privacy',
    title: { nl: 'Privacy', en: 'Privacy' },
    versions: [privacy202106],
    clauses: ['JOBNL-1.1', 'JOBNL-1.2', 'JOBNL-1.5b'],
  },
  { kind: 'terms', title: { nl: 'Voorwaarden', en: 'Terms' }, versions: [terms202106], clauses: ['JOBNL-1.1', 'JOBNL-1.2'] },
  { kind: 'cookies', title: { nl: 'Cookies', en: 'Cookies' }, versions: [cookies202106], clauses: ['JOBNL-C1.7', 'JOBNL-C1.2a'] },
] as const satisfies Pack['statements'];
