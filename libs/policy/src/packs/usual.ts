import type { Interest } from '../desk.js';
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
  leafing: [
    { within: 'PT1H', people: 600 },
    { within: 'P1D', people: 1500 },
  ],
  use: null,
} as const satisfies Pack['reading'];

/** Showing one organisation more than all others, on its question; the law has it asked, dated and easy to stop everywhere. */
export const reveal = {
  answerWithin: 'P30D',
  usual: 'P3M',
  longest: 'P1Y',
  restAfterNo: 'P30D',
  asksADay: 25,
  messagesADay: 100,
  notices: [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Wat u hier aanvinkt, en niets anders.', en: 'What you tick here, and nothing else.' },
      why: {
        nl: 'Zodat deze organisatie met u kan praten over wat zij vraagt.',
        en: 'So that this organisation can talk with you about what it asks.',
      },
      who: {
        nl: 'De recruiters van deze ene organisatie. Voor alle anderen verandert er niets.',
        en: 'The recruiters of this one organisation. For all others nothing changes.',
      },
      howLong: {
        nl: 'Tot en met de dag die u kiest. Daarna stopt het vanzelf.',
        en: 'Until and with the day you choose. Then it stops by itself.',
      },
      howToStop: {
        nl: 'Met één klik bij ‘Berichten’ of ‘Wie ziet wat’. Het geldt meteen.',
        en: 'One click at ‘Messages’ or ‘Who sees what’. It holds at once.',
      },
      agree: { nl: 'Ja, toon dit aan deze organisatie', en: 'Yes, show this to this organisation' },
      clauses: [],
    },
  ],
} as const satisfies Pack['reveal'];

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

/** Words about one's own health in a profile; asked apart, and the text names the kind (AVG art. 9). */
export const keepHealth = (clauses: readonly string[]) =>
  [
    {
      version: '1',
      from: '2026-01-01',
      what: {
        nl: 'Wat u in uw profiel over uw gezondheid schrijft. Dat is een bijzonder gegeven.',
        en: 'What you write in your profile about your health. That is a special kind of data.',
      },
      why: {
        nl: 'Zodat u kunt zeggen wat u op uw werk nodig hebt, zoals andere uren of een aangepaste plek.',
        en: 'So that you can say what you need at work, such as other hours or an adapted place.',
      },
      who: {
        nl: 'Wie de tekst ziet waarin het staat. Bent u anoniem, dan niemand.',
        en: 'Who sees the text it stands in. If you are anonymous, nobody.',
      },
      howLong: { nl: 'Tot u stopt, of de tekst verandert.', en: 'Until you stop, or change the text.' },
      howToStop: {
        nl: 'Hier, met één klik. Wij halen de teksten waarin het staat meteen uit uw profiel.',
        en: 'Here, with one click. We take the texts it stands in out of your profile at once.',
      },
      agree: { nl: 'Ja, bewaar wat ik over mijn gezondheid schrijf', en: 'Yes, keep what I write about my health' },
      clauses,
    },
  ] as const satisfies readonly ConsentNotice[];

/** Counting how many show the same codes; the numbers are shown to others without a name. */
export const groupFigures = (clauses: readonly string[]) =>
  ({
    id: 'group-figures',
    what: { nl: 'Cijfers over groepen', en: 'Figures about groups' },
    why: {
      nl: 'Wij tellen u mee als een ander wil weten hoe herkenbaar hij is. Zonder naam, en nooit minder dan vijf.',
      en: 'We count you in when somebody else wants to know how recognisable they are. Without a name, and never fewer than five.',
    },
    clauses,
  }) as const satisfies Interest;
/** The start of the address and the kind of browser, beside the lines of the log. */
export const findMisuse = (clauses: readonly string[]) =>
  ({
    id: 'find-misuse',
    what: { nl: 'Misbruik vinden', en: 'Finding misuse' },
    why: {
      nl: 'Wij schrijven bij elke handeling een deel van uw IP-adres op, en welke browser het was.',
      en: 'We write down part of your IP address with each act, and which browser it was.',
    },
    clauses,
  }) as const satisfies Interest;
