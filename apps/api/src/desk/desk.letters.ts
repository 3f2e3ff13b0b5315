import type { Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';

/** Where the mailed links lead; the web app has the same paths. */
export const PATHS = {
  mine: { nl: '/mijn-verzoeken', en: '/my-requests' },
  identify: { nl: '/verzoek/bevestig', en: '/request/confirm' },
  stand: { nl: '/verzoek/stand', en: '/request/state' },
  queue: { nl: '/beheer/verzoeken', en: '/admin/requests' },
} as const satisfies Record<string, Record<Language, string>>;

export type LetterKind = 'received' | 'identify' | 'identified' | 'extended' | 'decided' | 'lifting' | 'note';
/** `until`: a day in words. */
export type About = { name: string; number: string; href: string; until: string; minutes: number };
type Said = { subject: string; paragraphs: string[]; act: string; notes?: string[] };

// a number and a date; what was asked, and how it ended, stands on the page alone
const SAYS: Record<LetterKind, Record<Language, (of: About) => Said>> = {
  received: {
    nl: ({ number, until }) => ({
      subject: `Wij hebben uw verzoek: ${number}`,
      paragraphs: [`Uw verzoek heeft nummer ${number}. U ziet steeds hoe het ermee staat.`, `U krijgt antwoord uiterlijk op ${until}.`],
      act: 'Bekijk mijn verzoek',
    }),
    en: ({ number, until }) => ({
      subject: `We have your request: ${number}`,
      paragraphs: [`Your request has number ${number}. You always see how it stands.`, `You get an answer on ${until} at the latest.`],
      act: 'See my request',
    }),
  },
  identify: {
    nl: ({ number, minutes }) => ({
      subject: `Bevestig uw verzoek ${number}`,
      paragraphs: ['Wij kregen een verzoek met dit e-mailadres.', 'Was u dat? Bevestig het dan. Eerder geven of veranderen wij niets.'],
      act: 'Ja, dit is mijn verzoek',
      notes: [`De link werkt één keer, en ${minutes} minuten lang. Een kopie van uw paspoort vragen wij nooit.`],
    }),
    en: ({ number, minutes }) => ({
      subject: `Confirm your request ${number}`,
      paragraphs: ['We got a request with this e-mail address.', 'Was it you? Then confirm it. Before that we give or change nothing.'],
      act: 'Yes, this is my request',
      notes: [`The link works once, for ${minutes} minutes. We never ask for a copy of your passport.`],
    }),
  },
  identified: {
    nl: ({ number, until }) => ({
      subject: `Uw verzoek ${number}: wij weten dat u het bent`,
      paragraphs: [`U krijgt antwoord uiterlijk op ${until}.`],
      act: 'Bekijk mijn verzoek',
    }),
    en: ({ number, until }) => ({
      subject: `Your request ${number}: we know it is you`,
      paragraphs: [`You get an answer on ${until} at the latest.`],
      act: 'See my request',
    }),
  },
  extended: {
    nl: ({ number, until }) => ({
      subject: `Uw verzoek ${number} duurt langer`,
      paragraphs: [`Wij hebben meer tijd nodig. U krijgt antwoord uiterlijk op ${until}.`, 'Op de pagina leest u waarom.'],
      act: 'Lees waarom',
    }),
    en: ({ number, until }) => ({
      subject: `Your request ${number} takes longer`,
      paragraphs: [`We need more time. You get an answer on ${until} at the latest.`, 'On the page you read why.'],
      act: 'Read why',
    }),
  },
  decided: {
    nl: ({ number }) => ({
      subject: `Uw verzoek ${number}: er is een besluit`,
      paragraphs: ['Op de pagina leest u het besluit, en wat u kunt doen als u het er niet mee eens bent.'],
      act: 'Lees het besluit',
    }),
    en: ({ number }) => ({
      subject: `Your request ${number}: there is a decision`,
      paragraphs: ['On the page you read the decision, and what you can do if you disagree.'],
      act: 'Read the decision',
    }),
  },
  lifting: {
    nl: ({ number, until }) => ({
      subject: `Uw gegevens staan niet lang meer stil (${number})`,
      paragraphs: [`Op ${until} gebruiken wij uw gegevens weer zoals u koos.`, 'Wilt u dat niet? Doe dan voor die dag een nieuw verzoek.'],
      act: 'Bekijk mijn verzoek',
    }),
    en: ({ number, until }) => ({
      subject: `Your data will not stand still much longer (${number})`,
      paragraphs: [`On ${until} we use your data again as you chose.`, 'Do you not want that? Then make a new request before that day.'],
      act: 'See my request',
    }),
  },
  note: {
    nl: ({ number }) => ({
      subject: `Nieuws over uw verzoek ${number}`,
      paragraphs: ['Er staat een nieuwe stap bij uw verzoek.'],
      act: 'Bekijk mijn verzoek',
    }),
    en: ({ number }) => ({
      subject: `News about your request ${number}`,
      paragraphs: ['There is a new step with your request.'],
      act: 'See my request',
    }),
  },
};

export function letterOf(kind: LetterKind, language: Language, about: About): MailText {
  const { subject, paragraphs, act, notes } = SAYS[kind][language](about);
  const greeting = language === 'nl' ? `Dag ${about.name},` : `Hello ${about.name},`;
  return { subject, greeting, paragraphs, button: { words: act, href: about.href }, ...(notes && { notes }) };
}

/** To the desk itself. */
export const overdueLetter = (number: string, href: string): MailText => ({
  subject: `Te laat: verzoek ${number}`,
  greeting: 'Aan het privacyteam,',
  paragraphs: [`Verzoek ${number} had beantwoord moeten zijn, en is nog open.`],
  button: { words: 'Naar de verzoeken', href },
});
