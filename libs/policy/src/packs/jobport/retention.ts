import type { Pack } from '../../pack.js';
import { closing, consent, contract, cookieChoice, law, registerOf } from '../register.js';

/** What the platform itself says; the floor fills in the rest. */
const own = [
  {
    code: 'R3',
    what: { nl: 'Uw verzoek over uw rechten: soort, datums en uitkomst', en: 'Your request about your rights: kind, dates and outcome' },
    why: { nl: 'Om te bewijzen dat wij op tijd antwoord gaven.', en: 'To prove that we answered in time.' },
    ground: law('AVG art. 5 lid 2'),
    start: { nl: 'Het verzoek is klaar', en: 'The request is done' },
    period: 'P5Y',
    action: 'erase',
    atClosing: 'kept',
    countsFrom: 'closing',
    who: { nl: 'Alleen ons privacyteam', en: 'Only our privacy team' },
    clauses: ['JOBPORT-4b', 'JOBPORT-7c'],
  },
  {
    code: 'visit',
    what: { nl: 'Bezoek: aantal, via welke site, soort apparaat', en: 'Visits: number, through which site, kind of device' },
    why: { nl: 'Om te zien hoe de site loopt.', en: 'To see how the site does.' },
    ground: consent,
    start: { nl: 'Uw ja stopt, of u trekt het in', en: 'Your yes ends, or you take it back' },
    period: null,
    action: 'erase',
    atClosing: 'erased',
    who: { nl: 'Alleen ons webteam', en: 'Only our web team' },
    clauses: ['JOBPORT-2a-1', 'JOBPORT-2a-2'],
  },
  {
    code: 'account',
    what: {
      nl: 'Inloggegevens: naam, e-mailadres, wachtwoord (onleesbaar)',
      en: 'Sign-in data: name, e-mail address, password (unreadable)',
    },
    why: { nl: 'Om een verzoek te doen en te volgen.', en: 'To make a request and follow it.' },
    ground: contract,
    start: closing,
    period: null,
    action: 'erase',
    atClosing: 'erased',
    who: { nl: 'U en onze beveiliging', en: 'You and our security' },
    clauses: ['JOBPORT-7a'],
  },
  { ...cookieChoice, clauses: ['JOBPORT-2a-1'] },
] as const satisfies Pack['retention'];

/** The retention register of the jobport pack: each category once. */
export const retention = registerOf(own, { ticket: ['JOBPORT-2b-1', 'JOBPORT-2b-2', 'JOBPORT-4a', 'JOBPORT-7a'], R4: ['JOBPORT-3'] }, [
  'application',
  'application-kept',
  'job-alert',
  'message',
]);
