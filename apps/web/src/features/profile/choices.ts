import { DICTIONARY, type DictionaryName } from '@helder/policy/dictionary/index.js';
import type { Words } from '@helder/policy/words.js';
import type { Language } from '../../lib/phrases';

/** The words of a dictionary in its own order, from little to much. */
export function choicesInOrder(name: DictionaryName, language: Language) {
  const list: Readonly<Record<string, Words>> = DICTIONARY[name];
  return Object.entries(list).map(([id, words]) => ({ id, label: words[language] }));
}

/** The words of a dictionary in the order of the alphabet. */
export const choicesOf = (name: DictionaryName, language: Language) =>
  choicesInOrder(name, language).sort((a, b) => a.label.localeCompare(b.label, language));
