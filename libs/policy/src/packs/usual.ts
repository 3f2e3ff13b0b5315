import type { Pack } from '../pack.js';

/** The Dutch authority; whether a platform's own text names it is the platform's. */
export const authority = {
  name: { nl: 'Autoriteit Persoonsgegevens', en: 'Dutch Data Protection Authority (Autoriteit Persoonsgegevens)' },
  url: 'https://www.autoriteitpersoonsgegevens.nl',
} as const;

/** What holds where a platform's text says nothing of its own about sign-in. */
export const account = {
  unverified: 'PT72H',
  verifyLink: 'PT60M',
  resetLink: 'PT30M',
  freshFor: 'PT10M',
  session: { candidate: { idle: 'PT2H', absolute: 'PT12H' }, staff: { idle: 'PT30M', absolute: 'PT12H' } },
  staySignedIn: { idle: 'P14D', absolute: 'P30D' },
} as const satisfies Pack['account'];

/** The one row every platform needs to keep somebody signed in. */
export const sessionCookie = {
  name: 'session',
  category: 'necessary',
  why: { nl: 'Zodat u ingelogd blijft terwijl u klikt.', en: 'Keeps you signed in while you click.' },
  howLong: {
    nl: 'Tot u uitlogt, of uw browser sluit. Met ‘Blijf ingelogd’ ten hoogste 30 dagen.',
    en: 'Until you sign out or close your browser. With ‘Stay signed in’ 30 days at most.',
  },
} as const satisfies Pack['cookies'][number];

/** Who stores the data and who sends the mail of this installation. */
export const helpers = [
  {
    name: 'Opslag Noordgrond',
    kind: 'processor',
    what: { nl: 'Bewaart de versleutelde bestanden en de database.', en: 'Stores the encrypted files and the database.' },
    where: { nl: 'Nederland', en: 'The Netherlands' },
    agreement: 'VWO-2026-001',
  },
  {
    name: 'Postbode Waterland',
    kind: 'processor',
    what: { nl: 'Verstuurt onze e-mails.', en: 'Sends our e-mails.' },
    where: { nl: 'Duitsland', en: 'Germany' },
    agreement: 'VWO-2026-002',
  },
] as const satisfies Pack['recipients'];
