import type { Pack } from '../../pack.js';

/** What is asked to make an account, and the service it is for. */
export const signUp = [
  {
    field: 'name',
    service: { nl: 'Zodat anderen weten met wie zij praten.', en: 'So others know who they talk to.' },
    clauses: ['JOBNL-1.3a', 'JOBNL-2.5-REG'],
  },
  {
    field: 'email',
    service: { nl: 'Om in te loggen, en voor mails over uw account.', en: 'To sign in, and for mails about your account.' },
    clauses: ['JOBNL-1.3a', 'JOBNL-2.5-REG'],
  },
  {
    field: 'password',
    service: { nl: 'Om uw account dicht te houden voor anderen.', en: 'To keep your account closed to others.' },
    clauses: ['JOBNL-1.3a', 'JOBNL-2.5-REG'],
  },
  {
    field: 'language',
    service: { nl: 'Om mails in uw taal te schrijven.', en: 'To write mails in your language.' },
    clauses: ['JOBNL-1.3a', 'JOBNL-2.5-REG'],
  },
] as const satisfies Pack['signUp'];
