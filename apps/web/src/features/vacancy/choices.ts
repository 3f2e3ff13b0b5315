import { DICTIONARY } from '@helder/policy/dictionary/index.js';
import type { Words } from '@helder/policy/words.js';
import type { Language } from '../../lib/phrases';

/** The words of a dictionary in the order of the alphabet. */
export const choicesOf = (name: 'function' | 'sector' | 'region', language: Language) =>
  Object.entries<Words>(DICTIONARY[name])
    .map(([id, words]) => ({ id, label: words[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
