import type { ConsentNotice, Pack } from '../pack.js';

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

/** What recruiters may open. Source: security design T4; no platform's text says a number. */
export const reading = {
  perDay: { person: 50, organisation: 200 },
  breadth: [
    { within: 'PT1H', people: 30 },
    { within: 'P7D', people: 150 },
  ],
} as const satisfies Pack['reading'];

/** Keeping applications that are over beyond the short period; asked apart, on every platform where one can apply. */
export const keepApplication = (clauses: readonly string[]) =>
  [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw sollicitaties die zijn afgelopen, met uw bericht.', en: 'Your applications that are over, with your message.' },
      why: {
        nl: 'Om ze terug te kunnen vinden als er later een passende vacature is.',
        en: 'To be able to find them again when there is a vacancy that fits later.',
      },
      who: { nl: 'De contactpersonen van die vacature. Niemand anders.', en: 'The contacts of that vacancy. Nobody else.' },
      howLong: {
        nl: 'Tot een jaar na het einde van de sollicitatie. Zonder uw ja wissen wij ze na vier weken.',
        en: 'Until a year after the application ended. Without your yes we erase them after four weeks.',
      },
      howToStop: {
        nl: 'Hier, met één klik. Wat dan ouder is dan vier weken, wissen wij meteen.',
        en: 'Here, with one click. What is older than four weeks then, we erase at once.',
      },
      agree: { nl: 'Ja, bewaar mijn sollicitaties tot een jaar', en: 'Yes, keep my applications for up to a year' },
      clauses,
    },
  ] as const satisfies readonly ConsentNotice[];
