import type { Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';

/** Where the mail to the privacy officer leads; the web app has the same path. */
export const QUEUE = '/beheer/vragen';

/** Anybody can type anybody's address: it repeats nothing of what was typed. */
export const receivedLetter: Record<Language, (of: { number: string }) => MailText> = {
  nl: ({ number }) => ({
    subject: `Uw vraag, nummer ${number}`,
    greeting: 'Dag,',
    paragraphs: [
      `Wij kregen een vraag van dit e-mailadres. Het nummer is ${number}. U krijgt ons antwoord op dit adres.`,
      'Is uw vraag beantwoord? Dan wissen wij uw naam, uw e-mailadres, uw vraag en ons antwoord.',
    ],
    notes: ['Vroeg u niets? Dan hoeft u niets te doen.'],
  }),
  en: ({ number }) => ({
    subject: `Your question, number ${number}`,
    greeting: 'Hello,',
    paragraphs: [
      `We got a question from this e-mail address. Its number is ${number}. You get our answer at this address.`,
      'Is your question answered? Then we erase your name, your e-mail address, your question and our answer.',
    ],
    notes: ['Did you ask nothing? Then you need to do nothing.'],
  }),
};

type Answer = { number: string; firstName: string; text: string };
export const answerLetter: Record<Language, (of: Answer) => MailText> = {
  nl: ({ number, firstName, text }) => ({
    subject: `Antwoord op uw vraag, nummer ${number}`,
    greeting: `Dag ${firstName},`,
    paragraphs: paragraphsOf(text),
  }),
  en: ({ number, firstName, text }) => ({
    subject: `Answer to your question, number ${number}`,
    greeting: `Hello ${firstName},`,
    paragraphs: paragraphsOf(text),
  }),
};
const paragraphsOf = (text: string) => text.split(/\n\s*\n/);

/** To the privacy officer: that there is one, and where it is read. */
export const officerLetter = ({ number, href }: { number: string; href: string }): MailText => ({
  subject: `Een vraag over privacy, nummer ${number}`,
  greeting: 'Dag,',
  paragraphs: [`Er is een vraag over privacy, met nummer ${number}. U leest haar na inloggen.`],
  button: { words: 'Naar de vragen', href },
});
