import type { Pack } from '../../pack.js';

/** Two made-up companies that work for us. */
export const recipients = [
  {
    id: 'noordgrond',
    name: 'Opslag Noordgrond',
    kind: 'processor',
    what: { nl: 'Bewaart de versleutelde bestanden en de database.', en: 'Stores the encrypted files and the database.' },
    where: { nl: 'Nederland', en: 'The Netherlands' },
    region: 'eea',
    safeguard: null,
    agreement: 'VWO-2026-001',
    sharing: [
      {
        purpose: 'hosting',
        categories: ['account', 'contact', 'profile', 'document', 'message', 'log'],
        ground: 'contract',
      },
    ],
    certificate: { name: 'ISO/IEC 27001', until: '2028-06-30' },
    clauses: ['SF-WIE-b', 'SF-BEV-b', 'SF-BEV-c', 'JOBNER-GEBRUIK-b'],
  },
  {
    id: 'waterland',
    name: 'Postbode Waterland',
    kind: 'processor',
    what: { nl: 'Verstuurt onze e-mails.', en: 'Sends our e-mails.' },
    where: { nl: 'Duitsland', en: 'Germany' },
    region: 'eea',
    safeguard: null,
    agreement: 'VWO-2026-002',
    sharing: [{ purpose: 'mail', categories: ['contact', 'message'], ground: 'contract' }],
    clauses: ['SF-BEV-b', 'JOBPORT-5d'],
  },
] as const satisfies Pack['recipients'];
