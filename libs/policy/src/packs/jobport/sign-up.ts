import type { Pack } from '../../pack.js';

/** What is asked to make an account, and the service it is for. */
export const signUp = [
  {
    field: 'name',
    service: { nl: 'Om te weten wie een verzoek doet.', en: 'To know who makes a request.' },
    clauses: ['JOBPORT-7a', 'JOBPORT-7b'],
  },
  { field: 'email', service: { nl: 'Om in te loggen, en om te antwoorden.', en: 'To sign in, and to answer.' }, clauses: ['JOBPORT-7a'] },
  {
    field: 'password',
    service: { nl: 'Zodat niemand anders uw verzoek leest.', en: 'So nobody else reads your request.' },
    clauses: ['JOBPORT-7a'],
  },
  { field: 'language', service: { nl: 'Om te antwoorden in uw taal.', en: 'To answer in your language.' }, clauses: ['JOBPORT-7a'] },
] as const satisfies Pack['signUp'];
