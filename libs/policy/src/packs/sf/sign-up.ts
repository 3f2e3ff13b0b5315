import type { Pack } from '../../pack.js';

/** What is asked to make an account, and the service it is for. */
export const signUp = [
  {
    field: 'name',
    service: { nl: 'Zodat een werkgever weet wie u bent, als u dat wilt.', en: 'So an employer knows who you are, if you want that.' },
    clauses: ['SF-DATA-a', 'SF-DATA-ACC'],
  },
  {
    field: 'email',
    service: {
      nl: 'Om in te loggen, en voor de mail over uw zichtbare jaar.',
      en: 'To sign in, and for the mail about your visible year.',
    },
    clauses: ['SF-DATA-a', 'SF-DATA-ACC', 'SF-INZAGE-f'],
  },
  {
    field: 'password',
    service: {
      nl: 'Om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
      en: 'To protect your account. We cannot read it ourselves.',
    },
    clauses: ['SF-DATA-a', 'SF-DATA-ACC'],
  },
  {
    field: 'language',
    service: { nl: 'Om mails in uw taal te schrijven.', en: 'To write mails in your language.' },
    clauses: ['SF-DATA-a', 'SF-DATA-ACC'],
  },
] as const satisfies Pack['signUp'];
