import type { Language } from '@helder/policy';
import { after } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';

/** Where the links of these mails lead: the pages of the web app, in both languages. */
export const PATHS = {
  confirm: { nl: '/bevestig', en: '/confirm' },
  signIn: { nl: '/inloggen', en: '/sign-in' },
  forgotten: { nl: '/wachtwoord', en: '/password' },
  newPassword: { nl: '/wachtwoord/nieuw', en: '/password/new' },
  versions: { nl: '/privacy/versies', en: '/privacy/versions' },
} as const satisfies Record<string, Record<Language, string>>;

type Words<Details> = Record<Language, (details: Details) => MailText>;
const minutes = (period: string) => after(new Date(0), period).getTime() / 60_000;
const hours = (period: string) => minutes(period) / 60;

// a name typed by a stranger has no place in a mail to somebody else
export const confirmLetter: Words<{ href: string; lives: string; unverified: string; platform: string }> = {
  nl: ({ href, lives, unverified, platform }) => ({
    subject: 'Bevestig uw e-mailadres',
    greeting: 'Dag,',
    paragraphs: [`Met dit e-mailadres is een account gemaakt bij ${platform}. Bent u dat? Open dan de pagina en druk op de knop.`],
    button: { words: 'Bevestig mijn e-mailadres', href },
    notes: [
      `De link werkt ${minutes(lives)} minuten, en één keer. Daarna kunt u een nieuwe vragen.`,
      `Was u het niet? Dan hoeft u niets te doen. Na ${hours(unverified)} uur wissen wij alles.`,
    ],
  }),
  en: ({ href, lives, unverified, platform }) => ({
    subject: 'Confirm your e-mail address',
    greeting: 'Hello,',
    paragraphs: [`An account was made at ${platform} with this e-mail address. Is that you? Then open the page and press the button.`],
    button: { words: 'Confirm my e-mail address', href },
    notes: [
      `The link works for ${minutes(lives)} minutes, and once. After that you can ask for a new one.`,
      `Was it not you? Then you need to do nothing. After ${hours(unverified)} hours we erase everything.`,
    ],
  }),
};

export const existsLetter: Words<{ href: string; forgotten: string; platform: string }> = {
  nl: ({ href, forgotten, platform }) => ({
    subject: `U heeft al een account bij ${platform}`,
    greeting: 'Dag,',
    paragraphs: ['Iemand wilde met dit e-mailadres een account maken. Dat hoeft niet: u heeft er al een. Log gewoon in.'],
    button: { words: 'Log in', href },
    notes: [`Wachtwoord vergeten? Kies een nieuw: ${forgotten}`, 'Was u het niet? Dan hoeft u niets te doen. Er is niets veranderd.'],
  }),
  en: ({ href, forgotten, platform }) => ({
    subject: `You already have an account at ${platform}`,
    greeting: 'Hello,',
    paragraphs: ['Somebody wanted to make an account with this e-mail address. There is no need: you have one. Just sign in.'],
    button: { words: 'Sign in', href },
    notes: [`Forgot your password? Choose a new one: ${forgotten}`, 'Was it not you? Then you need to do nothing. Nothing has changed.'],
  }),
};

export const resetLetter: Words<{ href: string; lives: string; name: string }> = {
  nl: ({ href, lives, name }) => ({
    subject: 'Kies een nieuw wachtwoord',
    greeting: `Dag ${name},`,
    paragraphs: ['U vroeg om een nieuw wachtwoord. Open de pagina en kies er een. U logt daarna overal opnieuw in.'],
    button: { words: 'Kies een nieuw wachtwoord', href },
    notes: [
      `De link werkt ${minutes(lives)} minuten, en één keer.`,
      'Was u het niet? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.',
    ],
  }),
  en: ({ href, lives, name }) => ({
    subject: 'Choose a new password',
    greeting: `Hello ${name},`,
    paragraphs: ['You asked for a new password. Open the page and choose one. You then sign in again everywhere.'],
    button: { words: 'Choose a new password', href },
    notes: [
      `The link works for ${minutes(lives)} minutes, and once.`,
      'Was it not you? Then you need to do nothing. Your password stays as it is.',
    ],
  }),
};

export const passwordChangedLetter: Words<{ forgotten: string; name: string; email: string }> = {
  nl: ({ forgotten, name, email }) => ({
    subject: 'Uw wachtwoord is veranderd',
    greeting: `Dag ${name},`,
    paragraphs: ['Uw wachtwoord is net veranderd. Op uw andere apparaten bent u uitgelogd.'],
    button: { words: 'Dit was ik niet: kies een nieuw wachtwoord', href: forgotten },
    notes: [`Was u het niet? Mail ons dan ook: ${email}`],
  }),
  en: ({ forgotten, name, email }) => ({
    subject: 'Your password was changed',
    greeting: `Hello ${name},`,
    paragraphs: ['Your password was changed just now. You are signed out on your other devices.'],
    button: { words: 'That was not me: choose a new password', href: forgotten },
    notes: [`Was it not you? Then mail us too: ${email}`],
  }),
};

const day = (from: string, language: Language) =>
  new Date(`${from}T12:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

export const newStatementLetter: Words<{ href: string; name: string; title: string; version: string; from: string; changes: string[] }> = {
  nl: ({ href, name, title, version, from, changes }) => ({
    subject: `Nieuwe tekst: ${title}, versie ${version}`,
    greeting: `Dag ${name},`,
    paragraphs: [`Op ${day(from, 'nl')} ging een nieuwe versie in van onze tekst ‘${title}’.`, ...changes],
    button: { words: 'Bekijk wat er veranderde', href },
    notes: ['U hoeft niets te doen. Bent u het er niet mee eens? U kunt uw account altijd sluiten.'],
  }),
  en: ({ href, name, title, version, from, changes }) => ({
    subject: `New text: ${title}, version ${version}`,
    greeting: `Hello ${name},`,
    paragraphs: [`On ${day(from, 'en')} a new version of our text ‘${title}’ began.`, ...changes],
    button: { words: 'See what changed', href },
    notes: ['You need to do nothing. Do you not agree? You can always close your account.'],
  }),
};
