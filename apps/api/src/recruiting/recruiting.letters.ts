import type { Language } from '@helder/policy';
import type { ServiceText } from '../core/mail-layout.js';

/** Where the mailed links lead; the web app has the same paths. */
export const PATHS = { search: { nl: '/zoekopdrachten', en: '/saved-searches' } } as const;

type News = { person: string; name: string; count: number; open: string; stop: string };

export const newsLetter: Record<Language, (of: News) => ServiceText> = {
  nl: ({ person, name, count, open, stop }) => ({
    // counted again when it goes, so no number up here
    subject: 'Nieuwe kandidaten in uw zoekopdracht',
    greeting: `Dag ${person},`,
    paragraphs: [
      `Bij uw zoekopdracht ‘${name}’ ${count === 1 ? 'is 1 kandidaat' : `zijn ${count} kandidaten`} nieuw.`,
      'Wie het zijn, ziet u alleen op de site. Zo ziet u nooit iemand die zich net verborg.',
    ],
    button: { words: 'Open de zoekopdracht', href: open },
    notes: ['U krijgt ten hoogste één mail per dag, en alleen als er iemand nieuw is.'],
    footer: { words: 'Zet deze mail uit', href: stop },
  }),
  en: ({ person, name, count, open, stop }) => ({
    subject: 'New candidates in your saved search',
    greeting: `Hello ${person},`,
    paragraphs: [
      `In your saved search ‘${name}’ ${count === 1 ? '1 candidate is' : `${count} candidates are`} new.`,
      'Who they are you see on the site alone. So you never see somebody who just hid.',
    ],
    button: { words: 'Open the saved search', href: open },
    notes: ['You get at most one mail a day, and only if somebody is new.'],
    footer: { words: 'Switch this mail off', href: stop },
  }),
};
