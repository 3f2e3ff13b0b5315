import type { Pack } from '../../pack.js';

/** No profiles here: questions, and visits after a yes. */
export const recipients = [
  {
    id: 'group',
    name: 'Bedrijven van onze groep',
    kind: 'group',
    what: { nl: 'Beantwoorden vragen samen met ons.', en: 'Answer questions together with us.' },
    where: { nl: 'Nederland', en: 'The Netherlands' },
    region: 'eea',
    safeguard: null,
    agreement: null,
    sharing: [{ purpose: 'administration', categories: ['contact', 'message'], ground: 'compatible' }],
    clauses: ['JOBPORT-5c', 'JOBPORT-5d'],
  },
  {
    id: 'support',
    name: 'Ondersteunende partners',
    kind: 'processor',
    what: { nl: 'Onderhouden de site, en helpen bij storingen.', en: 'Maintain the site, and help when it fails.' },
    where: { nl: 'Europa', en: 'Europe' },
    region: 'eea',
    safeguard: null,
    agreement: 'Verwerkersovereenkomst ondersteuning',
    sharing: [{ purpose: 'support', categories: ['message'], ground: 'contract' }],
    clauses: ['JOBPORT-5a', 'JOBPORT-5d'],
  },
] as const satisfies Pack['recipients'];
