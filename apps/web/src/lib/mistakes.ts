import type * as z from 'zod';
import type { ProblemBody } from './call';
import { mistakeIn, type Mistake } from './zod';

/** What is wrong, by the path of its field. */
export type Mistakes = Record<string, Mistake>;

/** The mistakes a schema found; of several at one field, the first. */
export const mistakesIn = ({ error }: z.ZodSafeParseResult<unknown>): Mistakes =>
  Object.fromEntries((error?.issues ?? []).toReversed().map(({ path, message }) => [path.join('.'), mistakeIn(message)]));

const pathOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** The mistakes the API found: JSON Pointers (RFC 6901) become paths. */
export const serverMistakes = ({ errors = [] }: ProblemBody): Mistakes =>
  Object.fromEntries(errors.map(({ pointer, code = 'custom', params }) => [pathOf(pointer), { ...params, code }]));

export type Sentence =
  | 'empty'
  | 'chooseOne'
  | 'tooShort'
  | 'tooLong'
  | 'tooLow'
  | 'tooHigh'
  | 'tooMany'
  | 'number'
  | 'email'
  | 'date'
  | 'format'
  | 'passwordCommon'
  | 'passwordPersonal'
  | 'passwordPattern'
  | 'untilBeforeFrom'
  | 'maxBelowMin'
  | 'bsn'
  | 'idNumber'
  | 'secret'
  | 'medical'
  | 'needsYes'
  | 'iban'
  | 'link'
  | 'taken'
  | 'notLater'
  | 'badLink'
  | 'other';

const BY_CODE: Record<string, Sentence> = {
  invalid_value: 'chooseOne',
  'unknown-code': 'chooseOne',
  'password-common': 'passwordCommon',
  'password-personal': 'passwordPersonal',
  'password-pattern': 'passwordPattern',
  'until-before-from': 'untilBeforeFrom',
  'max-below-min': 'maxBelowMin',
  bsn: 'bsn',
  'id-number': 'idNumber',
  password: 'secret',
  medical: 'medical',
  'not-asked': 'medical',
  'keep-health': 'needsYes',
  'exact-place': 'needsYes',
  iban: 'iban',
  link: 'link',
  taken: 'taken',
  'not-later': 'notLater',
  'bad-link': 'badLink',
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
