import type { Language } from '@helder/policy';
import { randomInt } from 'node:crypto';
import { DUTCH_WORDS } from './passphrase-words.data.js';
import { ENGLISH_WORDS } from './password-lists.js';
import { reasonsAgainst } from './password.rules.js';

const WORDS: Record<Language, readonly string[]> = { nl: DUTCH_WORDS, en: ENGLISH_WORDS };
const HOW_MANY = 4;

/** How hard four words of this language are to guess, in bits. */
export const bitsOf = (language: Language) => HOW_MANY * Math.log2(WORDS[language].length);

/** Four words drawn at random, which the rules accept. */
export function suggestPassword(language: Language, platform: string): string {
  const words = WORDS[language];
  const password = Array.from({ length: HOW_MANY }, () => words[randomInt(words.length)]).join(' ');
  return reasonsAgainst(password, { name: '', email: '', platform }).length ? suggestPassword(language, platform) : password;
}
