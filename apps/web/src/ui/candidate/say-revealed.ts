import { revealableLabel, type Revealable } from '@helder/policy/reveal.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';

// an abbreviation keeps its capitals
const lower = (words: string) => (/^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));

/** The names of what one organisation is shown, in one line; never what they say. */
export function useSayRevealed() {
  const language = useLanguage();
  const { list } = useFormats();
  return (fields: readonly Revealable[]) =>
    list(fields.map((field) => revealableLabel(field)[language]).map((words, index) => (index ? lower(words) : words)));
}
