import type { Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';

/** Where the mailed link leads; the web app has the same paths. */
export const MESSAGES: Record<Language, string> = { nl: '/berichten', en: '/messages' };

export type Told = 'asked' | 'message';
type About = { name: string; href: string };

/** That there is something to read, and where; who it is from and what it says stands on the page and not in a mailbox. */
export const toldLetter: Record<Told, Record<Language, (of: About) => MailText>> = {
  asked: {
    nl: ({ name, href }) => ({
      subject: 'Een organisatie wil contact met u',
      greeting: `Dag ${name},`,
      paragraphs: [
        'Een organisatie vraagt of zij contact met u mag hebben.',
        'U kiest of u ja of nee zegt, wat u toont, en tot wanneer. Doet u niets? Dan blijft alles zoals het is.',
      ],
      button: { words: 'Lees de vraag', href },
    }),
    en: ({ name, href }) => ({
      subject: 'An organisation wants contact with you',
      greeting: `Hello ${name},`,
      paragraphs: [
        'An organisation asks whether it may have contact with you.',
        'You choose yes or no, what you show, and until when. If you do nothing, everything stays as it is.',
      ],
      button: { words: 'Read the question', href },
    }),
  },
  message: {
    nl: ({ name, href }) => ({
      subject: 'U hebt een nieuw bericht',
      greeting: `Dag ${name},`,
      paragraphs: ['Een organisatie waarmee u contact hebt, stuurde u een bericht. Log in om het te lezen.'],
      button: { words: 'Lees het bericht', href },
    }),
    en: ({ name, href }) => ({
      subject: 'You have a new message',
      greeting: `Hello ${name},`,
      paragraphs: ['An organisation you are in contact with sent you a message. Sign in to read it.'],
      button: { words: 'Read the message', href },
    }),
  },
};
