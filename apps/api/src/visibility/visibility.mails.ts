import { ZONE, type Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const day = (at: Date, language: Language) => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: ZONE }).format(at);

export const RENEWAL_PAGE: Record<Language, string> = { nl: '/zichtbaar-blijven', en: '/stay-visible' };
export const CHOICE_PAGE: Record<Language, string> = { nl: '/wie-ziet-wat', en: '/who-sees-what' };

type About = { name: string; language: Language; href: string };

/** At the end of the visible year: stay or stop, and what happens without an answer. */
export function askMail({ name, language, href }: About, activatedAt: Date, graceUntil: Date): MailText {
  const [since, end] = [day(activatedAt, language), day(graceUntil, language)];
  return {
    nl: {
      subject: 'Wilt u zichtbaar blijven voor recruiters?',
      greeting: `Dag ${name},`,
      paragraphs: [
        `Op ${since} koos u dat recruiters u mogen vinden. Die tijd is nu om.`,
        'Wilt u zichtbaar blijven, of wilt u stoppen? U kiest zelf. Beide kan met één klik.',
        `Kiest u niets? Dan bent u vanaf ${end} onzichtbaar. Wij wissen niets. U houdt uw account.`,
      ],
      button: { words: 'Maak uw keuze', href },
      notes: ['U krijgt deze mail één keer. De link werkt één keer.'],
    },
    en: {
      subject: 'Do you want to stay visible to recruiters?',
      greeting: `Hello ${name},`,
      paragraphs: [
        `On ${since} you chose that recruiters may find you. That time is over now.`,
        'Do you want to stay visible, or do you want to stop? You decide. Both take one click.',
        `If you choose nothing, you are hidden from ${end}. We erase nothing. You keep your account.`,
      ],
      button: { words: 'Make your choice', href },
      notes: ['You get this mail once. The link works once.'],
    },
  }[language];
}

/** The grace is over: hidden, and nothing is gone. */
export function endedMail({ name, language, href }: About): MailText {
  return {
    nl: {
      subject: 'Uw profiel is nu onzichtbaar',
      greeting: `Dag ${name},`,
      paragraphs: [
        'Uw tijd als zichtbare kandidaat is om. U koos niet voor een nieuwe tijd. Daarom vindt geen recruiter u meer.',
        'Wij hebben niets gewist. Uw profiel en uw account zijn er nog.',
        'Wilt u weer gevonden worden? Log in en kies wie wat ziet.',
      ],
      button: { words: 'Kies wie wat ziet', href },
    },
    en: {
      subject: 'Your profile is hidden now',
      greeting: `Hello ${name},`,
      paragraphs: [
        'Your time as a visible candidate is over. You did not choose a new period. So no recruiter finds you any more.',
        'We erased nothing. Your profile and your account are still there.',
        'Do you want to be found again? Sign in and choose who sees what.',
      ],
      button: { words: 'Choose who sees what', href },
    },
  }[language];
}
