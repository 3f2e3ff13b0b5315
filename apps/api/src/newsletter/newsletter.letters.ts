import type { Language } from '@helder/policy';
import type { MailText, MarketingText } from '../core/mail-layout.js';

/** Where the mailed links lead; the web app has the same paths. */
export const PATHS = {
  confirm: { nl: '/nieuwsbrief/bevestig', en: '/newsletter/confirm' },
  preferences: { nl: '/nieuwsbrief/voorkeuren', en: '/newsletter/preferences' },
} as const;

const GREETING = { nl: 'Dag,', en: 'Hello,' };

type Asked = { href: string; platform: string; titles: string[]; minutes: number };
export const confirmLetter: Record<Language, (of: Asked) => MailText> = {
  nl: ({ href, platform, titles, minutes }) => ({
    subject: `Bevestig uw keuze: ${titles.join(', ')}`,
    greeting: GREETING.nl,
    paragraphs: [
      `Iemand vroeg dit aan bij ${platform}, voor dit adres: ${titles.join(', ')}.`,
      'Was u dat? Bevestig het dan. Doet u niets, dan krijgt u niets.',
    ],
    button: { words: 'Bevestig uw keuze', href },
    notes: [`De link werkt één keer, en ${minutes} minuten lang. U kunt altijd weer stoppen, met één klik onder elke mail.`],
  }),
  en: ({ href, platform, titles, minutes }) => ({
    subject: `Confirm your choice: ${titles.join(', ')}`,
    greeting: GREETING.en,
    paragraphs: [
      `Somebody asked ${platform} for this, for this address: ${titles.join(', ')}.`,
      'Was it you? Then confirm it. If you do nothing, you get nothing.',
    ],
    button: { words: 'Confirm your choice', href },
    notes: [`The link works once, for ${minutes} minutes. You can always stop again, with one click below every mail.`],
  }),
};

type Written = { subject: string; title: string; text: string; html: string; href: string; pixel?: string };
const MEASURED = {
  nl: {
    on: 'U koos voor meten. Wij tellen hoe vaak deze mail geopend en aangeklikt wordt, niet door wie.',
    off: 'Wij meten niet of u hem leest.',
  },
  en: {
    on: 'You chose measuring. We count how often this mail is opened and clicked, not by whom.',
    off: 'We do not measure whether you read it.',
  },
};
export const issueLetter: Record<Language, (of: Written) => MarketingText> = {
  nl: ({ subject, title, text, html, href, pixel }) => ({
    subject,
    html,
    ...(pixel && { pixel }),
    greeting: GREETING.nl,
    paragraphs: [text],
    notes: [`U krijgt deze mail omdat u dit bevestigde: ${title}. ${MEASURED.nl[pixel ? 'on' : 'off']}`],
    footer: { words: 'Stop of verander uw keuze', href },
  }),
  en: ({ subject, title, text, html, href, pixel }) => ({
    subject,
    html,
    ...(pixel && { pixel }),
    greeting: GREETING.en,
    paragraphs: [text],
    notes: [`You get this mail because you confirmed this: ${title}. ${MEASURED.en[pixel ? 'on' : 'off']}`],
    footer: { words: 'Stop or change your choice', href },
  }),
};
