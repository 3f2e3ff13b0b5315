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
