import { FIELD_KEYS, FIELDS, type FieldKey } from '@helder/policy/fields.js';

const isSaid = (value: unknown) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
const sections = [...new Set(FIELD_KEYS.map((key) => FIELDS[key].section))];

/** How many parts of the profile say something; the name, which everybody has, does not make a part. */
export function partsOf(draft: Partial<Record<string, unknown>>) {
  const isFilled = (key: FieldKey) => !FIELDS[key].isRequired && isSaid(draft[key]);
  const done = sections.filter((section) => FIELD_KEYS.some((key) => FIELDS[key].section === section && isFilled(key)));
  return { done: done.length, all: sections.length };
}
