import type { Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';

/** Where the mailed link leads; the web app has the same paths. */
export const MY_APPLICATIONS: Record<Language, string> = { nl: '/mijn-sollicitaties', en: '/my-applications' };

type About = { name: string; title: string; href: string };

/** That there is news, and where; how it went stands on the page and not in a mailbox. */
export const decidedLetter: Record<Language, (of: About) => MailText> = {
  nl: ({ name, title, href }) => ({
    subject: 'Nieuws over uw sollicitatie',
    greeting: `Dag ${name},`,
    paragraphs: [`De stand van uw sollicitatie op ‘${title}’ is veranderd.`, 'Log in om te zien hoe het staat.'],
    button: { words: 'Bekijk mijn sollicitaties', href },
  }),
  en: ({ name, title, href }) => ({
    subject: 'News about your application',
    greeting: `Hello ${name},`,
    paragraphs: [`The state of your application for ‘${title}’ has changed.`, 'Sign in to see how it stands.'],
    button: { words: 'See my applications', href },
  }),
};

export const MY_VACANCY: Record<Language, string> = { nl: '/mijn-vacatures', en: '/my-jobs' };

/** That it is gone, or that there is an answer; why stands on the page. */
export const takenDownLetter: Record<Language, Record<'down' | 'answered', (of: About) => MailText>> = {
  nl: {
    down: ({ name, title, href }) => ({
      subject: 'Wij haalden uw vacature weg',
      greeting: `Dag ${name},`,
      paragraphs: [
        `Wij haalden de vacature ‘${title}’ van de lijst. Op de pagina van de vacature leest u waarom.`,
        'Bent u het er niet mee eens? Daar kunt u ook bezwaar maken. U krijgt dan antwoord.',
      ],
      button: { words: 'Lees waarom', href },
    }),
    answered: ({ name, title, href }) => ({
      subject: 'Antwoord op uw bezwaar',
      greeting: `Dag ${name},`,
      paragraphs: [`Wij keken opnieuw naar de vacature ‘${title}’. Op de pagina van de vacature leest u wat wij besloten.`],
      button: { words: 'Lees het antwoord', href },
    }),
  },
  en: {
    down: ({ name, title, href }) => ({
      subject: 'We took your vacancy down',
      greeting: `Hello ${name},`,
      paragraphs: [
        `We took the vacancy ‘${title}’ off the list. The page of the vacancy says why.`,
        'You do not agree? There you can also object. You will get an answer.',
      ],
      button: { words: 'Read why', href },
    }),
    answered: ({ name, title, href }) => ({
      subject: 'Answer to your objection',
      greeting: `Hello ${name},`,
      paragraphs: [`We looked at the vacancy ‘${title}’ again. The page of the vacancy says what we decided.`],
      button: { words: 'Read the answer', href },
    }),
  },
};
