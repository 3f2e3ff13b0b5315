import type { Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';

/** Where the mailed links lead; the web app has the same paths. */
export const PATHS = {
  confirm: { nl: '/nieuwsbrief/bevestig', en: '/newsletter/confirm' },
  preferences: { nl: '/nieuwsbrief/voorkeuren', en: '/newsletter/preferences' },
} as const;

const GREETING = { nl: 'Dag,', en: 'Hello,' };

export const confirmLetter: Record<Language, (of: { href: string; platform: string; minutes: number }) => MailText> = {
  nl: ({ href, platform, minutes }) => ({
    subject: `Wilt u de nieuwsbrief van ${platform}?`,
    greeting: GREETING.nl,
    paragraphs: [
      `Iemand vroeg de nieuwsbrief van ${platform} aan voor dit adres. Was u dat? Bevestig het dan. Doet u niets, dan krijgt u niets.`,
    ],
    button: { words: 'Bevestig de nieuwsbrief', href },
    notes: [`De link werkt één keer, en ${minutes} minuten lang. U kunt altijd weer stoppen, met één klik onder elke nieuwsbrief.`],
  }),
  en: ({ href, platform, minutes }) => ({
    subject: `Would you like the ${platform} newsletter?`,
    greeting: GREETING.en,
    paragraphs: [
      `Somebody asked for the ${platform} newsletter for this address. Was it you? Then confirm it. If you do nothing, you get nothing.`,
    ],
    button: { words: 'Confirm the newsletter', href },
    notes: [`The link works once, for ${minutes} minutes. You can always stop again, with one click below every newsletter.`],
  }),
};

export const issueLetter: Record<Language, (of: { subject: string; text: string; html: string; href: string }) => MailText> = {
  nl: ({ subject, text, html, href }) => ({
    subject,
    html,
    greeting: GREETING.nl,
    paragraphs: [text],
    notes: ['U krijgt deze mail omdat u de nieuwsbrief bevestigde. Wij meten niet of u hem leest.'],
    footer: { words: 'Stop of verander uw keuze', href },
  }),
  en: ({ subject, text, html, href }) => ({
    subject,
    html,
    greeting: GREETING.en,
    paragraphs: [text],
    notes: ['You get this mail because you confirmed the newsletter. We do not measure whether you read it.'],
    footer: { words: 'Stop or change your choice', href },
  }),
};
