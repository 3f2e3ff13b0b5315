import type { Language, Words } from './words.js';

/** One version of what recruiters agree to, sentence by sentence. */
export type UseTerms = { version: string; from: string; text: Readonly<Record<Language, readonly string[]>> };

/** What is asked of recruiters before they read anything of a candidate. */
export type UseRules = {
  title: Words;
  /** Oldest first; each version is asked anew. */
  terms: readonly [UseTerms, ...UseTerms[]];
  /** What a candidate can be opened for, where that is no vacancy of the organisation. */
  purposes: readonly { id: string; says: Words }[];
  clauses: readonly string[];
};
