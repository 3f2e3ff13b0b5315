import type { Pack } from '../../pack.js';
import { cookies1 } from './statements/cookies-1.js';
import { website21 } from './statements/website-2-1.js';

/** What the website does; the application has its own text elsewhere. */
export const statements = [
  {
    kind: 'privacy',
    scope: 'website',
    title: { nl: 'Privacy op deze website', en: 'Privacy on this website' },
    versions: [website21],
    clauses: ['JOBPORT-0', 'JOBPORT-1a', 'JOBPORT-1b', 'JOBPORT-9'],
  },
  { kind: 'cookies', scope: 'website', title: { nl: 'Cookies', en: 'Cookies' }, versions: [cookies1], clauses: ['JOBPORT-2a-1'] },
] as const satisfies Pack['statements'];
