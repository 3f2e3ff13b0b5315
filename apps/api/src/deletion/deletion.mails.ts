import { ZONE, type Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';
import type { Mail } from '../core/mail.js';

type To = { name: string; language: Language };
type Links = Pick<Mail, 'link'>;

const PATHS = {
  undo: { nl: '/account/sluiten/ongedaan', en: '/account/close/undo' },
  certificate: { nl: '/bewijs', en: '/certificate' },
  signIn: { nl: '/inloggen', en: '/sign-in' },
} as const;
const greeting = ({ name, language }: To) => (language === 'nl' ? `Beste ${name},` : `Dear ${name},`);
const day = (at: Date, language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: ZONE }).format(at);

type Told = { code: string; undo: { token: string; until: Date } | null };

/** The account is closed: what to keep, and how to go back while that is possible. */
export function closingLetter(to: To, mail: Links, { code, undo }: Told): MailText {
  const { language } = to;
  const certificate = `${mail.link(PATHS.certificate[language], language)}/${code}`;
  const words = {
    nl: {
      subject: 'U sluit uw account',
      first: 'U heeft uw account gesloten. Niemand ziet uw profiel, cv of foto nog. U bent overal uitgelogd.',
      when: undo ? `Op ${day(undo.until, 'nl')} wissen wij alles. Tot dan kunt u terug.` : 'Wij wissen nu alles. U kunt niet meer terug.',
      code: `Bewaar deze code: ${code}. Daarmee ziet u later wat wij hebben gewist, en wat nog even blijft. U heeft geen account nodig.`,
      button: 'Ga terug naar mijn account',
      look: 'Uw wisbewijs',
    },
    en: {
      subject: 'You are closing your account',
      first: 'You closed your account. Nobody sees your profile, CV or photo any more. You are signed out everywhere.',
      when: undo
        ? `On ${day(undo.until, 'en')} we erase everything. Until then you can go back.`
        : 'We are erasing everything now. You cannot go back.',
      code: `Keep this code: ${code}. It shows you later what we erased, and what stays a little longer. You need no account.`,
      button: 'Go back to my account',
      look: 'Your certificate',
    },
  }[language];
  return {
    subject: words.subject,
    greeting: greeting(to),
    paragraphs: [words.first, words.when, words.code],
    ...(undo && { button: { words: words.button, href: mail.link(PATHS.undo[language], language, undo.token) } }),
    footer: { words: words.look, href: certificate },
  };
}

/** The account works again. */
export function undoneLetter(to: To, mail: Links): MailText {
  const { language } = to;
  const words = {
    nl: {
      subject: 'Uw account blijft',
      paragraphs: [
        'Uw account is niet meer gesloten. Er is niets gewist.',
        'Uw profiel is nu onzichtbaar. Wilt u gevonden worden? Kies dat dan zelf, op ‘Wie ziet wat’. De nieuwsbrief staat uit.',
      ],
      button: 'Log in',
      note: 'Heeft u dit niet gedaan? Log dan in en verander uw wachtwoord.',
    },
    en: {
      subject: 'Your account stays',
      paragraphs: [
        'Your account is no longer closed. Nothing was erased.',
        'Your profile is invisible now. Do you want to be found? Choose so yourself, on ‘Who sees what’. The newsletter is off.',
      ],
      button: 'Sign in',
      note: 'Was this not you? Then sign in and change your password.',
    },
  }[language];
  return {
    subject: words.subject,
    greeting: greeting(to),
    paragraphs: words.paragraphs,
    button: { words: words.button, href: mail.link(PATHS.signIn[language], language) },
    notes: [words.note],
  };
}

/** Everything is erased; the last mail this address gets. */
export function erasedLetter(to: To, mail: Links): MailText {
  const { language } = to;
  const words = {
    nl: {
      subject: 'Alles is gewist',
      paragraphs: [
        'Uw gegevens zijn gewist. Wij hebben daarna gezocht naar wat overbleef, en niets gevonden.',
        'In onze vorige mail staat een code. Daarmee ziet u wat is gewist, en wat nog even blijft.',
        'Dit is onze laatste mail. Binnen een uur wissen wij ook het adres waar wij hem naartoe stuurden.',
      ],
      button: 'Bekijk uw wisbewijs',
    },
    en: {
      subject: 'Everything is erased',
      paragraphs: [
        'Your data is erased. Afterwards we searched for what was left, and found nothing.',
        'Our previous mail holds a code. It shows what was erased, and what stays a little longer.',
        'This is our last mail. Within an hour we also erase the address we sent it to.',
      ],
      button: 'See your certificate',
    },
  }[language];
  return {
    subject: words.subject,
    greeting: greeting(to),
    paragraphs: words.paragraphs,
    button: { words: words.button, href: mail.link(PATHS.certificate[language], language) },
  };
}
