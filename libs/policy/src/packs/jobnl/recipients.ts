import type { Pack } from '../../pack.js';

export const recipients = [
  {
    id: 'activecampaign',
    name: 'ActiveCampaign',
    kind: 'processor',
    what: {
      nl: 'Verstuurt mails. Reclamemails alleen na uw ja.',
      en: 'Sends mails. Advertising mails only after your yes.',
    },
    where: { nl: 'Verenigde Staten', en: 'United States' },
    region: 'elsewhere',
    safeguard: { kind: 'standard-clauses', reference: 'SCC 2021/914, module 2' },
    agreement: 'ActiveCampaign DPA',
    sharing: [
      { purpose: 'mail', categories: ['contact', 'message'], ground: 'contract' },
      { purpose: 'marketing', categories: ['contact', 'visit'], ground: 'consent' },
    ],
    clauses: ['JOBNL-2.6', 'JOBPORT-5e'],
  },
] as const satisfies Pack['recipients'];
