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
