import { wordFor, type DictionaryName } from '@helder/policy/dictionary/index.js';
import type { FieldKey } from '@helder/policy/fields.js';
import type { Language } from '../../lib/phrases';

const WORDS: Partial<Record<FieldKey, DictionaryName>> = {
  sector: 'sector',
  function: 'function',
  region: 'region',
  specialisms: 'specialism',
  skills: 'skill',
};
type Row = Record<string, unknown>;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function ofRow(key: FieldKey, row: Row, language: Language): string {
  if (key === 'languages') return wordFor('language', text(row['language']), language);
  if (key === 'education')
    return [wordFor('education', text(row['level']), language), text(row['field']), text(row['school'])].filter(Boolean).join(', ');
  return [text(row['title']), text(row['employer'])].filter(Boolean).join(', ');
}

/** What a field holds, in words, to compare two drafts; empty when it holds nothing. */
export function sayValue(key: FieldKey, value: unknown, language: Language): string {
  const dictionary = WORDS[key];
  const one = (item: unknown) => {
    if (item && typeof item === 'object') return ofRow(key, item as Row, language);
    return dictionary ? wordFor(dictionary, text(item), language) : text(item);
  };
  if (Array.isArray(value)) return value.map(one).filter(Boolean).join('; ');
  if (key === 'hours' && value && typeof value === 'object') return Object.values(value).map(text).filter(Boolean).join('–');
  return one(value);
}
