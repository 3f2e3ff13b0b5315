import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';

type Lists = Record<string, (string | number)[]>;
const lists = [...Object.values(common as Lists), ...Object.values(dutch as unknown as Lists)];

/** Passwords and words that guessing programs try first. */
export const COMMON: ReadonlySet<string> = new Set(lists.flat().map((word) => String(word).toLowerCase()));

/** English words of four to nine letters that anybody can spell. */
export const ENGLISH_WORDS = (common as Lists)['diceware-common'].map(String).filter((word) => /^[a-z]{4,9}$/.test(word));

const graphs = adjacencyGraphs as Record<string, Record<string, (string | null)[]>>;

/** Keys that lie beside each other on the keyboards people here have. */
export const NEIGHBOURS: ReadonlySet<string> = new Set(
  ['qwerty', 'azerty'].flatMap((layout) =>
    Object.entries(graphs[layout]).flatMap(([key, around]) => around.flatMap((keys) => [...(keys ?? '')].map((each) => key + each))),
  ),
);
