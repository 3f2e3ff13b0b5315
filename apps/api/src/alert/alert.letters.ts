import type { Language } from '@helder/policy';
import type { MailText, MarketingText } from '../core/mail-layout.js';

/** Where the mailed links lead; the web app has the same paths. */
export const PATHS = {
  confirm: { nl: '/vacatures/mail/bevestig', en: '/jobs/mail/confirm' },
  stop: { nl: '/vacatures/mail/stop', en: '/jobs/mail/stop' },
  vacancy: { nl: '/vacatures', en: '/jobs' },
} as const;

type Asked = { name: string; href: string; platform: string; search: string; minutes: number };
export const confirmLetter: Record<Language, (of: Asked) => MailText> = {
  nl: ({ name, href, platform, search, minutes }) => ({
    subject: 'Bevestig: vacatures per mail',
    greeting: `Dag ${name},`,
    paragraphs: [
      `Iemand vroeg bij ${platform} om nieuwe vacatures op dit adres. De zoekvraag: ${search}.`,
      'Was u dat? Bevestig het dan. Doet u niets, dan krijgt u niets en wissen wij uw adres.',
    ],
    button: { words: 'Ja, mail mij nieuwe vacatures', href },
    notes: [`De link werkt één keer, en ${minutes} minuten lang.`],
  }),
  en: ({ name, href, platform, search, minutes }) => ({
    subject: 'Confirm: vacancies by mail',
    greeting: `Hello ${name},`,
    paragraphs: [
      `Somebody asked ${platform} for new vacancies at this address. The search: ${search}.`,
      'Was it you? Then confirm it. If you do nothing, you get nothing and we erase your address.',
    ],
    button: { words: 'Yes, mail me new vacancies', href },
    notes: [`The link works once, for ${minutes} minutes.`],
  }),
};

export type Found = { title: string; organisation: string; href: string };
type News = { name: string; search: string; found: readonly Found[]; more: number; stop: string; all: string };
const lines = (found: readonly Found[]) => found.map(({ title, organisation, href }) => `${title}, ${organisation}: ${href}`);

export const newsLetter: Record<Language, (of: News) => MarketingText> = {
  nl: ({ name, search, found, more, stop, all }) => ({
    subject: found.length + more === 1 ? 'Een nieuwe vacature' : `${found.length + more} nieuwe vacatures`,
    greeting: `Dag ${name},`,
    paragraphs: [`Nieuw bij uw zoekvraag (${search}):`, ...lines(found), ...(more ? [`En nog ${more}.`] : [])],
    button: { words: 'Bekijk alle vacatures', href: all },
    notes: ['U krijgt ten hoogste één mail per dag, en alleen als er iets nieuws is. Wij meten niet of u hem leest.'],
    footer: { words: 'Stop deze vacaturemail', href: stop },
  }),
  en: ({ name, search, found, more, stop, all }) => ({
    subject: found.length + more === 1 ? 'A new vacancy' : `${found.length + more} new vacancies`,
    greeting: `Hello ${name},`,
    paragraphs: [`New for your search (${search}):`, ...lines(found), ...(more ? [`And ${more} more.`] : [])],
    button: { words: 'See all vacancies', href: all },
    notes: ['You get at most one mail a day, and only if there is something new. We do not measure whether you read it.'],
    footer: { words: 'Stop this vacancy mail', href: stop },
  }),
};
