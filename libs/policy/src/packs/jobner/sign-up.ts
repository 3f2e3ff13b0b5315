import type { Pack } from '../../pack.js';

/** What is asked to make an account, and the service it is for. */
export const signUp = [
  {
    field: 'name',
    service: { nl: 'Om u aan te spreken als wij u mailen of bellen.', en: 'To address you when we mail or call you.' },
    clauses: ['JOBNER-GEBRUIK-a'],
  },
  {
    field: 'email',
    service: { nl: 'Om in te loggen, en om u een nieuw wachtwoord te sturen.', en: 'To sign in, and to send you a new password.' },
    clauses: ['JOBNER-GEBRUIK-a', 'JOBNER-DOEL-SERVICE'],
  },
  {
    field: 'password',
    service: {
      nl: 'Om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
      en: 'To protect your account. We cannot read it ourselves.',
    },
    clauses: ['JOBNER-GEBRUIK-a'],
  },
  {
    field: 'language',
    service: { nl: 'Om mails in uw taal te schrijven.', en: 'To write mails in your language.' },
    clauses: ['JOBNER-GEBRUIK-a'],
  },
] as const satisfies Pack['signUp'];
