import { ZONE, type Language } from '@helder/policy';
import type { MailText } from '../core/mail-layout.js';
import type { Mail } from '../core/mail.js';

const PATH = { nl: '/mijn-gegevens', en: '/my-data' } as const satisfies Record<Language, string>;
const day = (at: Date, language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: ZONE }).format(at);

const SAYS = {
  placed: {
    nl: (until: string) => ({
      subject: 'Wij mogen een paar gegevens van u nog niet wissen',
      paragraphs: [
        'Er is een geschil of een onderzoek. Daarom houden wij een kopie van een paar gegevens van u vast. U ziet op de pagina welke, en waarom.',
        `Wij gebruiken de kopie nergens anders voor. Uiterlijk op ${until} kijken wij of het nog nodig is. Al het andere wissen wij zoals altijd.`,
      ],
      act: 'Bekijk wat wij vasthouden',
    }),
    en: (until: string) => ({
      subject: 'We may not erase some of your data yet',
      paragraphs: [
        'There is a dispute or an inquiry. That is why we hold a copy of some of your data. The page shows which, and why.',
        `We use the copy for nothing else. By ${until} we look whether it is still needed. Everything else we erase as always.`,
      ],
      act: 'See what we hold',
    }),
  },
  released: {
    nl: () => ({
      subject: 'Wij houden uw gegevens niet meer vast',
      paragraphs: ['De kopie die wij vasthielden, is gewist. Voor uw gegevens geldt weer alleen de gewone bewaartijd.'],
      act: 'Bekijk uw gegevens',
    }),
    en: () => ({
      subject: 'We no longer hold your data',
      paragraphs: ['The copy we held is erased. Only the usual periods apply to your data again.'],
      act: 'See your data',
    }),
  },
} as const;

/** To whom it is about; nothing of what is in the records. */
export function holdLetter(
  mail: Pick<Mail, 'link'>,
  { name, language }: { name: string; language: Language },
  what: keyof typeof SAYS,
  until: Date,
): MailText {
  const { subject, paragraphs, act } = SAYS[what][language](day(until, language));
  return {
    subject,
    greeting: language === 'nl' ? `Beste ${name},` : `Dear ${name},`,
    paragraphs: [...paragraphs],
    button: { words: act, href: mail.link(PATH[language], language) },
  };
}

/** To the desk: that somebody must look again. */
export const reviewLetter = (href: string, caseNumber: string): MailText => ({
  subject: `Kijk opnieuw: vastgehouden gegevens, zaak ${caseNumber}`,
  greeting: 'Aan het privacyteam,',
  paragraphs: ['De dag is er waarop u kijkt of vasthouden nog nodig is. Is dat niet zo? Laat de gegevens dan los.'],
  button: { words: 'Naar wat wij vasthouden', href },
});
