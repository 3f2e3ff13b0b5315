import type { Pack } from '../../pack.js';
import { cookies1 } from './statements/cookies-1.js';
import { cookies2 } from './statements/cookies-2.js';
import { privacy1 } from './statements/privacy-1.js';
import { privacy2 } from './statements/privacy-2.js';
import { terms1 } from './statements/terms-1.js';
import { terms2 } from './statements/terms-2.js';

/** The published texts, each with its versions; privacy and terms change together. */
export const statements = [
  {
    kind: 'privacy',
    title: { nl: 'Privacy', en: 'Privacy' },
    versions: [privacy1, privacy2],
    clauses: ['JOBNL-1.1', 'JOBNL-1.2', 'JOBNL-1.5b', 'JOBPORT-0', 'JOBPORT-1b', 'JOBPORT-9', 'SF-WIJZ', 'JOBNER-WIJZ'],
  },
  {
    kind: 'terms',
    title: { nl: 'Voorwaarden', en: 'Terms' },
    versions: [terms1, terms2],
    clauses: ['JOBNL-1.1', 'JOBNL-1.2', 'JOBPORT-8c'],
  },
  { kind: 'cookies', title: { nl: 'Cookies', en: 'Cookies' }, versions: [cookies1, cookies2], clauses: ['SECOND-COOKIE'] },
] as const satisfies Pack['statements'];
