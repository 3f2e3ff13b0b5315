import type { Pack } from '../../pack.js';

export const recipients = [
  {
    id: 'host',
    name: 'Hostingbedrijf van het platform',
    kind: 'processor',
    what: { nl: 'Bewaart de database en de bestanden.', en: 'Stores the database and the files.' },
    where: { nl: 'Nederland', en: 'The Netherlands' },
    region: 'eea',
    safeguard: null,
    agreement: 'Verwerkersovereenkomst hosting',
    sharing: [{ purpose: 'hosting', categories: ['account', 'contact', 'profile', 'document', 'log'], ground: 'contract' }],
    certificate: { name: 'ISO/IEC 27001', until: '2028-12-31' },
    clauses: ['SF-WIE-b', 'SF-BEV-b', 'SF-BEV-c'],
  },
  {
    id: 'organisations',
    name: 'Deelnemende organisaties',
    kind: 'organisation',
    what: { nl: 'Zoeken kandidaten. Alleen wie u wilt tonen, zien zij.', en: 'Search candidates. They see only what you want to show.' },
    where: { nl: 'Nederland', en: 'The Netherlands' },
    region: 'eea',
    safeguard: null,
    agreement: null,
    sharing: [{ purpose: 'recruitment', categories: ['contact', 'profile', 'document'], ground: 'consent' }],
    clauses: ['SF-WIE-a'],
  },
] as const satisfies Pack['recipients'];
