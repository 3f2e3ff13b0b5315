import { sayPeriod } from '@helder/policy/say-period.js';
import { useMemo } from 'react';
import { TIME_ZONE, useLanguage, type Language } from './phrases';

export { sayPeriod };

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
type When = string | Date;

const OPTIONS = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  dateTime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  exact: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(kind: keyof typeof OPTIONS, language: Language) {
  const key = kind + language;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...OPTIONS[kind], timeZone: TIME_ZONE });
  formatters.set(key, known);
  return known;
}

/** A date or instant as words, on the clock of Amsterdam. A bare `2027-11-20` stays that day. */
export const sayDate = (kind: keyof typeof OPTIONS, when: When, language: Language) =>
  formatter(kind, language).format(new Date(typeof when === 'string' && when.length === 10 ? `${when}T12:00:00Z` : when));

/** Dates, numbers and sizes in the language of the page. */
export function useFormats() {
  const language = useLanguage();
  return useMemo(() => {
    const locale = LOCALES[language];
    const number = new Intl.NumberFormat(locale);
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    const say = (kind: keyof typeof OPTIONS) => (when: When) => sayDate(kind, when, language);
    return {
      date: say('date'),
      shortDate: say('shortDate'),
      dateTime: say('dateTime'),
      time: say('time'),
      clock: say('clock'),
      exact: say('exact'),
      month: say('month'),
      period: (period: string) => sayPeriod(period, language),
      number: (value: number) => number.format(value),
      list: (items: Iterable<string>) => list.format(items),
      money: (euros: number) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 }).format(euros),
      size: (bytes: number) =>
        bytes < 1_000_000
          ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`
          : `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`,
    };
  }, [language]);
}
