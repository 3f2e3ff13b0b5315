import { ProfileFields, type InputError } from '@helder/contract';
import { FIELD_KEYS, holdsBsn, without, type FieldKey, type Missing, type ProfileFields as Fields } from '@helder/policy';
import { canonical } from '../core/journal.js';

export type Draft = Partial<Record<FieldKey, unknown>>;
export type FieldChange = { field: FieldKey; op: 'set' | 'clear' };

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** What was really filled in: an emptied field is as if it was never asked. Rows of a list keep their place, for pointers to them. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutEmpty(each) ?? {});
  if (!value || typeof value !== 'object') return isEmpty(value) ? undefined : value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (isEmpty(each) ? [] : [[key, withoutEmpty(each)]])));
}

/** The draft as it may be published, or what is wrong with it. */
export const judge = (draft: Draft) => ProfileFields.safeParse(withoutEmpty(draft));

/** Which fields differ, by name. An empty value and no value are the same. */
export function changesBetween(before: Draft, after: Draft): FieldChange[] {
  const said = (draft: Draft, key: FieldKey) => (isEmpty(draft[key]) ? '' : canonical(withoutEmpty(draft[key])));
  return FIELD_KEYS.filter((key) => said(before, key) !== said(after, key)).map((field) => ({
    field,
    op: isEmpty(after[field]) ? 'clear' : 'set',
  }));
}

/** Where a text, or a number, looks like a citizen service number; the number itself is not repeated. */
export function bsnsIn(value: unknown, pointer = ''): InputError[] {
  if (typeof value === 'string' || typeof value === 'number')
    return holdsBsn(String(value)) ? [{ pointer, code: 'bsn', detail: 'looks like a citizen service number' }] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => bsnsIn(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

/** What a yes that ended leaves of what was said. What was published stays something that can be published. */
export function left<D extends Draft>(said: D, missing: readonly Missing[]): D {
  return without(
    said,
    missing.map(({ pointer }) => pointer),
  ) as D;
}

export type Published = { fields: Fields; publishedAt: Date };
