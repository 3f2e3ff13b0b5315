import type { Pack } from '../../pack.js';

const clauses = ['JOBNER-GEBRUIK-a', 'SF-DATA-a'] as const;

/** What is asked to make an account, and the service each answer is for. */
export const signUp = [
  {
    field: 'name',
    service: { nl: 'Om u aan te spreken, op de site en in mails.', en: 'To address you, on the site and in mails.' },
    clauses,
  },
  {
    field: 'email',
    service: { nl: 'Om in te loggen, en voor mails over uw account.', en: 'To sign in, and for mails about your account.' },
    clauses,
  },
  {
    field: 'password',
    service: {
      nl: 'Om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
      en: 'To protect your account. We cannot read it ourselves.',
    },
    clauses,
  },
  { field: 'language', service: { nl: 'Om mails in uw taal te schrijven.', en: 'To write mails in your language.' }, clauses },
] as const satisfies Pack['signUp'];
