import type { Language } from './words.js';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute' } as const;

/** An ISO 8601 duration as words: `P24M` is "24 maanden", `PT72H` is "72 uur". Anything else gives an empty text. */
export function sayPeriod(period: string, language: Language): string {
  const [days = '', hours = ''] = period.slice(1).split('T');
  const parts = [...`${days}${hours.replaceAll('M', 'm')}`.matchAll(/(\d+)([YMWDHm])/g)];
  const words = parts.map(([, count, unit]) =>
    new Intl.NumberFormat(LOCALES[language], {
      style: 'unit',
      unit: UNITS[unit as keyof typeof UNITS],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}
