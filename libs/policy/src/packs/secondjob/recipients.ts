import type { Pack } from '../../pack.js';

export const recipients = [
  {
    id: 'group',
    name: 'Bedrijven van onze groep',
    kind: 'group',
    what: {
      nl: 'Werken met ons samen aan beheer, hulp, beveiliging en cijfers.',
      en: 'Work with us on administration, help, security and figures.',
    },
    where: { nl: 'Europa', en: 'Europe' },
    region: 'eea',
    safeguard: null,
    agreement: null,
    sharing: [
      { purpose: 'administration', categories: ['account', 'contact'], ground: 'compatible' },
      { purpose: 'support', categories: ['account', 'message'], ground: 'contract' },
      { purpose: 'security', categories: ['account', 'log'], ground: 'compatible' },
      { purpose: 'statistics', categories: ['visit'], ground: 'compatible' },
    ],
    clauses: ['SECOND-DELEN-GROEP', 'SECOND-DELEN-a'],
  },
  {
    id: 'employers',
    name: 'Werkgevers, na uw interesse',
    kind: 'organisation',
    what: {
      nl: 'Zien wie u bent, pas nadat u interesse toonde of reageerde.',
      en: 'See who you are, only after you showed interest or reacted.',
    },
    where: { nl: 'Europa', en: 'Europe' },
    region: 'eea',
    safeguard: null,
    agreement: null,
    sharing: [{ purpose: 'recruitment', categories: ['contact', 'profile', 'document'], ground: 'consent' }],
    clauses: ['SECOND-DELEN-WERKG', 'SECOND-DOORGIFTE'],
  },
] as const satisfies Pack['recipients'];
