import type { ConsentNotice } from '../pack.js';

/** What a yes to vacancies by mail answers, wherever there are vacancies to apply for (SF-VACATURES). Immutable once in force. */
export const JOB_ALERT_NOTICES = [
  {
    version: '1',
    from: '2026-01-01',
    what: { nl: 'Uw naam, uw e-mailadres en de zoekvraag die u kiest.', en: 'Your name, your e-mail address and the search you choose.' },
    why: {
      nl: 'Om u nieuwe vacatures te mailen die bij die zoekvraag passen. Wij kijken daarvoor niet in uw profiel.',
      en: 'To mail you new vacancies that fit that search. We do not look at your profile for it.',
    },
    who: { nl: 'Alleen wij, en de dienst die onze mail verstuurt.', en: 'Only us, and the service that sends our mail.' },
    howLong: { nl: 'Tot u stopt. Dan wissen wij alles van deze zoekvraag.', en: 'Until you stop. Then we erase all of this search.' },
    howToStop: {
      nl: 'Met de link onder elke mail. U hoeft niet in te loggen.',
      en: 'With the link below every mail. You need not sign in.',
    },
    agree: { nl: 'Ja, mail mij nieuwe vacatures', en: 'Yes, mail me new vacancies' },
    clauses: ['SF-VACATURES', 'SF-DATA-ZOEK'],
  },
] as const satisfies readonly ConsentNotice[];
