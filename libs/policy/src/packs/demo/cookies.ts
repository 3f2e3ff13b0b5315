import { ownCookies } from '../../cookie-own.js';
import type { CookieVendor } from '../../cookie-register.js';
import type { Pack } from '../../pack.js';

/** Made up, and served by ourselves: to see what a choice does, nobody else has to be asked for anything. */
const examples: readonly CookieVendor[] = [
  {
    id: 'teller',
    name: { nl: 'Teller (voorbeeld)', en: 'Teller (example)' },
    categories: ['statistics'],
    why: { nl: 'Telt bezoek per pagina.', en: 'Counts visits per page.' },
    lifetime: 'P2Y',
    stores: [
      { kind: 'cookie', name: '_teller*' },
      { kind: 'local', name: 'teller.*' },
    ],
    loads: [{ kind: 'script', path: '/dev-vendors/teller.js' }],
    policyUrl: null,
    isExample: true,
    clauses: ['JOBNL-C2.3'],
  },
  {
    id: 'buurtplein',
    name: { nl: 'Buurtplein (voorbeeld)', en: 'Buurtplein (example)' },
    categories: ['social'],
    why: { nl: 'Toont berichten van een ander platform op onze pagina.', en: 'Shows posts of another platform on our page.' },
    lifetime: 'P90D',
    stores: [{ kind: 'cookie', name: 'bp_*' }],
    loads: [
      { kind: 'pixel', path: '/dev-vendors/buurtplein.gif' },
      {
        kind: 'embed',
        path: '/dev-vendors/buurtplein.html',
        title: { nl: 'Berichten van Buurtplein', en: 'Posts of Buurtplein' },
      },
    ],
    policyUrl: null,
    isExample: true,
    clauses: ['JOBNL-C1.6', 'JOBNL-C2.2'],
  },
  {
    id: 'spoorwijs',
    name: { nl: 'Spoorwijs (voorbeeld)', en: 'Spoorwijs (example)' },
    categories: ['personalisation', 'tracking', 'advertising'],
    why: {
      nl: 'Volgt wat u bekijkt, en toont daarna advertenties die daarbij passen.',
      en: 'Follows what you look at, and then shows advertisements that match.',
    },
    lifetime: 'P180D',
    stores: [
      { kind: 'cookie', name: '_spoor' },
      { kind: 'session', name: 'spoor.*' },
    ],
    loads: [{ kind: 'script', path: '/dev-vendors/spoorwijs.js' }],
    policyUrl: null,
    isExample: true,
    clauses: ['JOBNL-C1.1b', 'JOBNL-C1.5', 'JOBNL-C2.1'],
  },
];

export const cookies = {
  validity: 'P13M',
  alwaysOn: ['necessary'],
  vendors: [...ownCookies, ...examples],
  clauses: ['JOBNL-C1.2a', 'JOBNL-C1.2b', 'JOBNL-C1.2c', 'JOBNL-C1.4', 'JOBNL-C1.5', 'JOBNL-C1.6', 'JOBNL-C1.7', 'SECOND-COOKIE'],
} as const satisfies Pack['cookies'];
