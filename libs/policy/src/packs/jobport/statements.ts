import type { Pack } from '../../pack.js';
import { application1 } from './statements/application-1.js';
import { cookies1 } from './statements/cookies-1.js';
import { website21 } from './statements/website-2-1.js';

/** What the website does. */
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

/** What the application does, which runs elsewhere. */
export const elsewhere = [
  {
    kind: 'privacy',
    scope: 'application',
    title: { nl: 'Privacy in de applicatie', en: 'Privacy in the application' },
    versions: [application1],
    clauses: ['JOBPORT-1a'],
  },
] as const satisfies Pack['elsewhere'];
