import type { Language } from '@helder/policy';

const NAMES: Record<Language, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};
const SHORT: Readonly<Record<string, number>> = { mrt: 3, mar: 3, mei: 5, may: 5, okt: 10, oct: 10 };

const numberOf = (word: string) => {
  const short = word.slice(0, 3);
  const at = [NAMES.nl, NAMES.en]
    .map((names) => names.findIndex((name) => name.startsWith(word) || name.slice(0, 3) === short))
    .find((index) => index >= 0);
  return SHORT[word] ?? (at === undefined || word.length < 3 ? 0 : at + 1);
};
const joined = (year: string, month: number) => (month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined);

/** A month as people write it (`maart 2019`, `3-2019`, `2019-03`) as `2019-03`; what is no month stays as typed. */
export function monthFrom(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const [, word = '', year = ''] = /^(\p{L}{3,})\.? ?,? ?(\d{4})$/u.exec(text) ?? [];
  const [, month = '', after = ''] = /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const [, before = '', last = ''] = /^(\d{4})[-/. ](\d{1,2})$/.exec(text) ?? [];
  if (word) return joined(year, numberOf(word)) ?? typed;
  if (month) return joined(after, Number(month)) ?? typed;
  if (before) return joined(before, Number(last)) ?? typed;
  return text ? typed : undefined;
}

/** `2019-03` as `maart 2019`; anything else as it is. */
export function monthWords(value: string | undefined, language: Language): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value ?? '') ?? [];
  if (!year || !month) return value ?? '';
  const name = NAMES[language][Number(month) - 1] ?? '';
  return `${language === 'en' ? name.slice(0, 1).toUpperCase() + name.slice(1) : name} ${year}`;
}
