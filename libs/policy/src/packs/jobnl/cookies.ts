import type { CookieVendor } from '../../cookie-register.js';
import { ownCookies } from '../../cookie-own.js';
import type { Pack } from '../../pack.js';

const cookie = (...names: string[]) => names.map((name) => ({ kind: 'cookie', name }) as const);
const vendors: readonly CookieVendor[] = [
  {
    id: 'activecampaign',
    name: 'ActiveCampaign',
    categories: ['personalisation', 'statistics', 'tracking'],
    why: { nl: 'Past mails aan op wat u hier bekijkt.', en: 'Fits mails to what you look at here.' },
    lifetime: 'P180D',
    stores: cookie('ac_enable_tracking', 'prism_*', '__actc*'),
    loads: [],
    policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
    clauses: ['JOBNL-C2.1'],
  },
  {
    id: 'meta',
    name: 'Facebook en Instagram',
    categories: ['social', 'statistics', 'advertising'],
    why: {
      nl: 'Toont berichten van die sites, en meet of hun advertenties werken.',
      en: 'Shows posts of those sites, and measures whether their advertisements work.',
    },
    lifetime: 'P90D',
    stores: cookie('_fbp', '_fbc', 'fr'),
    loads: [],
    policyUrl: 'https://www.facebook.com/privacy/policies/cookies',
    clauses: ['JOBNL-C2.2', 'JOBNL-C1.1b'],
  },
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    categories: ['statistics'],
    why: { nl: 'Telt bezoek, en laat zien welke pagina’s goed werken.', en: 'Counts visits, and shows which pages work well.' },
    lifetime: 'P2Y',
    stores: cookie('_ga', '_ga_*', '_gid', '_gat*'),
    loads: [],
    policyUrl: 'https://policies.google.com/privacy',
    clauses: ['JOBNL-C2.3'],
  },
  {
    id: 'google-ads',
    name: 'Google Adwords',
    categories: ['statistics', 'advertising'],
    why: {
      nl: 'Meet of een advertentie bij Google iets opleverde.',
      en: 'Measures whether an advertisement with Google led to something.',
    },
    lifetime: 'P3M',
    stores: cookie('_gcl_*', '_gac_*'),
    loads: [],
    policyUrl: 'https://policies.google.com/technologies/ads',
    clauses: ['JOBNL-C2.4', 'JOBNL-C1.1b'],
  },
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    categories: ['statistics'],
    why: { nl: 'Zet andere meetprogramma’s op een pagina aan.', en: 'Switches other measuring programs on a page on.' },
    lifetime: 'P2Y',
    stores: cookie('_dc_gtm_*'),
    loads: [],
    policyUrl: 'https://policies.google.com/privacy',
    clauses: ['JOBNL-C2.5'],
  },
  {
    id: 'hotjar',
    name: 'Hotjar',
    categories: ['statistics'],
    why: { nl: 'Laat zien waar bezoekers klikken en vastlopen.', en: 'Shows where visitors click and get stuck.' },
    lifetime: 'P1Y',
    stores: [...cookie('_hj*'), { kind: 'local', name: '_hj*' }, { kind: 'session', name: '_hj*' }],
    loads: [],
    policyUrl: 'https://www.hotjar.com/legal/policies/privacy',
    clauses: ['JOBNL-C2.6'],
  },
  {
    id: 'leadfeeder',
    name: 'Leadfeeder / Lead-Info',
    categories: ['statistics'],
    why: { nl: 'Laat zien welke bedrijven de site bezoeken.', en: 'Shows which companies visit the site.' },
    lifetime: 'P2Y',
    stores: [...cookie('_lfa*', '_li_id*', '_li_ses*'), { kind: 'local', name: '_lfa*' }],
    loads: [],
    policyUrl: 'https://www.leadfeeder.com/privacy',
    clauses: ['JOBNL-C2.7'],
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    categories: ['social', 'statistics', 'advertising'],
    why: {
      nl: 'Toont knoppen van LinkedIn, en meet of advertenties daar werken.',
      en: 'Shows buttons of LinkedIn, and measures whether advertisements there work.',
    },
    lifetime: 'P180D',
    stores: cookie('li_*', 'lidc', 'bcookie', 'UserMatchHistory', 'AnalyticsSyncHistory', 'ln_or'),
    loads: [],
    policyUrl: 'https://www.linkedin.com/legal/cookie-policy',
    clauses: ['JOBNL-C2.8', 'JOBNL-C1.1b'],
  },
];

/** Eight vendors; four of them say longer than an answer holds, the answer wins. */
export const cookies = {
  validity: 'P13M',
  // one sentence of the policy calls statistics always on; the law, and its next sentence, do not
  alwaysOn: ['necessary'],
  vendors: [...ownCookies, ...vendors],
  clauses: ['JOBNL-C1.2a', 'JOBNL-C1.2b', 'JOBNL-C1.4', 'JOBNL-C1.5', 'JOBNL-C1.6', 'JOBNL-C1.7'],
} as const satisfies Pack['cookies'];
