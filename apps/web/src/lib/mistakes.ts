import type { Mistake } from './zod';

export type Sentence =
  | 'empty' | 'chooseOne' | 'tooShort' | 'tooLong' | 'tooLow' | 'tooHigh' | 'tooMany' | 'number' | 'email' | 'date'
  | 'format' | 'passwordCommon' | 'passwordPersonal' | 'passwordPattern' | 'untilBeforeFrom' | 'maxBelowMin' | 'other';

const BY_CODE: Record<string, Sentence> = {
  invalid_value: 'chooseOne',
  'unknown-code': 'chooseOne',
  'password-common': 'passwordCommon',
  'password-personal': 'passwordPersonal',
  'password-pattern': 'passwordPattern',
  'until-before-from': 'untilBeforeFrom',
  'max-below-min': 'maxBelowMin',
};
const SIZES: Record<string, { small: Sentence; big: Sentence }> = {
  string: { small: 'tooShort', big: 'tooLong' },
  array: { small: 'chooseOne', big: 'tooMany' },
};
const NUMBERS: { small: Sentence; big: Sentence } = { small: 'tooLow', big: 'tooHigh' };
const FORMATS: Record<string, Sentence> = { email: 'email', date: 'date', datetime: 'date' };

/** Which sentence repairs this mistake, with its limit. An empty value is asked for; nobody is told it is "too short". */
export function sentenceFor(mistake: Mistake, value: unknown): { sentence: Sentence; limit: number } {
  const { code, minimum = 0, maximum = 0, origin = '', format = '' } = mistake;
  const isEmpty = value === undefined || value === null || value === '';
  const sizes = SIZES[origin] ?? NUMBERS;
  const known = BY_CODE[code];
  if (known) return { sentence: known, limit: 0 };
  if (isEmpty) return { sentence: 'empty', limit: 0 };
  if (code === 'too_small') return { sentence: sizes.small, limit: minimum };
  if (code === 'too_big') return { sentence: sizes.big, limit: maximum };
  if (code === 'invalid_format') return { sentence: FORMATS[format] ?? 'format', limit: 0 };
  if (code === 'invalid_type') return { sentence: typeof value === 'string' ? 'number' : 'other', limit: 0 };
  return { sentence: 'other', limit: 0 };
}
