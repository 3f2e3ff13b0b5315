import type { Pack } from '../../pack.js';

/** What is asked to make an account, and the service it is for. */
export const signUp = [
  {
    field: 'name',
    service: { nl: 'Om te weten met wie wij een afspraak hebben.', en: 'To know with whom we have an agreement.' },
    clauses: ['SECOND-DATA-VERPL', 'SECOND-DATA-ACC'],
  },
  {
    field: 'email',
    service: { nl: 'Om in te loggen, en voor mails over uw account.', en: 'To sign in, and for mails about your account.' },
    clauses: ['SECOND-DATA-VERPL', 'SECOND-DATA-ACC'],
  },
  {
    field: 'password',
    service: {
      nl: 'Om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
      en: 'To protect your account. We cannot read it ourselves.',
    },
    clauses: ['SECOND-DATA-VERPL', 'SECOND-DATA-ACC'],
  },
  {
    field: 'language',
    service: { nl: 'Om mails in uw taal te schrijven.', en: 'To write mails in your language.' },
    clauses: ['SECOND-DATA-VERPL', 'SECOND-DATA-ACC'],
  },
] as const satisfies Pack['signUp'];
