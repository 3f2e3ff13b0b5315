import type { Language } from '@helder/policy';
import type { ServiceText } from '../core/mail-layout.js';

/** Where the mailed links lead; the web app has the same path. */
export const PATH = { nl: '/wie-bekeek-mij', en: '/who-viewed-me' } as const;

type Viewed = { name: string; organisations: readonly string[]; href: string };

export const digestLetter: Record<Language, (of: Viewed) => ServiceText> = {
  nl: ({ name, organisations, href }) => ({
    subject: 'Wie bekeek uw profiel?',
    greeting: `Dag ${name},`,
    paragraphs: ['Sinds onze vorige mail keken deze organisaties naar uw gegevens:', ...organisations],
    button: { words: 'Bekijk wat zij zagen', href },
    notes: ['U krijgt ten hoogste één mail per dag, en alleen als er iemand keek.'],
    footer: { words: 'Zet deze mail uit', href },
  }),
  en: ({ name, organisations, href }) => ({
    subject: 'Who viewed your profile?',
    greeting: `Hello ${name},`,
    paragraphs: ['Since our last mail these organisations looked at your data:', ...organisations],
    button: { words: 'See what they saw', href },
    notes: ['You get at most one mail a day, and only if somebody looked.'],
    footer: { words: 'Switch this mail off', href },
  }),
};
