import type { Language, Words } from '../words.js';
import { AVAILABILITIES, EDUCATION_LEVELS, LANGUAGE_LEVELS, PROVINCES, SPOKEN_LANGUAGES, YEARS_BANDS } from './general.js';
import { FUNCTIONS, SECTORS, SKILLS, SPECIALISMS } from './work.js';

export * from './areas.js';
export * from './general.js';
export * from './synonyms.js';
export * from './work.js';

/** Every list a profile may choose from; only these values leave for an anonymous candidate. */
export const DICTIONARY = {
  sector: SECTORS,
  function: FUNCTIONS,
  specialism: SPECIALISMS,
  skill: SKILLS,
  education: EDUCATION_LEVELS,
  language: SPOKEN_LANGUAGES,
  languageLevel: LANGUAGE_LEVELS,
  region: PROVINCES,
  years: YEARS_BANDS,
  availability: AVAILABILITIES,
} as const satisfies Record<string, Readonly<Record<string, Words>>>;
export type DictionaryName = keyof typeof DICTIONARY;

/** The codes of a dictionary, as a tuple a schema can use. */
export const codesOf = (name: DictionaryName): [string, ...string[]] => Object.keys(DICTIONARY[name]) as [string, ...string[]];

/** The word for a code in a language; an unknown code is returned as it is. */
export const wordFor = (name: DictionaryName, code: string, language: Language): string =>
  (DICTIONARY[name] as Readonly<Record<string, Words>>)[code]?.[language] ?? code;
