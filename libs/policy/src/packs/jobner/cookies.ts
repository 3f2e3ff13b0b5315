import { ownCookies } from '../../cookie-own.js';
import type { Pack } from '../../pack.js';

/** Two vendors; one of them says no lifetime, which the overview shows. */
export const cookies = {
  validity: 'P13M',
  alwaysOn: ['necessary'],
  vendors: [
    ...ownCookies,
    {
      id: 'google-analytics',
      name: 'Google Analytics',
      categories: ['statistics'],
      why: { nl: 'Telt bezoek, en laat zien welke pagina’s goed werken.', en: 'Counts visits, and shows which pages work well.' },
      lifetime: 'P2Y',
      stores: [
        { kind: 'cookie', name: '_ga' },
        { kind: 'cookie', name: '_ga_*' },
        { kind: 'cookie', name: '_gid' },
        { kind: 'cookie', name: '_gat*' },
      ],
      loads: [],
      policyUrl: 'https://policies.google.com/privacy',
      clauses: ['JOBNER-COOKIE-ANA'],
    },
    {
      id: 'user-guiding',
      name: 'User Guiding',
      categories: ['social'],
      why: { nl: 'Geeft uitleg in beeld terwijl u een pagina gebruikt.', en: 'Explains a page on screen while you use it.' },
      lifetime: null,
      stores: [
        { kind: 'cookie', name: '__ugid' },
        { kind: 'local', name: 'userguiding*' },
      ],
      loads: [],
      policyUrl: 'https://userguiding.com/privacy-policy',
      clauses: ['JOBNER-COOKIE-SOC'],
    },
  ],
  clauses: ['JOBNER-COOKIE-ANA', 'JOBNER-COOKIE-SOC', 'JOBNER-COOKIE-WEIGER'],
} as const satisfies Pack['cookies'];
