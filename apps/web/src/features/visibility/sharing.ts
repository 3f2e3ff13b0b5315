import type { Level, MatrixRow } from './visibility.types';

/** Less sharing, from most to least; the same order as in the policy. */
const ORDER: readonly Level[] = ['hidden', 'anonymous', 'recruiters'];
export const sharesMore = (from: Level, to: Level) => ORDER.indexOf(to) > ORDER.indexOf(from);

/** The candidate's own yes or no, whatever the level makes of it. */
export const isOwnYes = (row: MatrixRow) => row.switch === 'on' || row.switch === 'covered';
export const isThere = (row: MatrixRow) => row.switch !== 'empty';
export const isShared = ({ who }: MatrixRow) => who.kind === 'recruiters' || who.kind === 'recruiters-coarse';

/** What a level would show, of what there is and is switched on. */
export const shownAt = (rows: readonly MatrixRow[], level: Exclude<Level, 'hidden'>) =>
  rows.filter((row) => row.kind !== 'record' && isOwnYes(row) && row.shownAt[level] !== 'hidden');

/** What there is and a level would not show. */
export const notShownAt = (rows: readonly MatrixRow[], level: Exclude<Level, 'hidden'>) =>
  rows.filter((row) => row.kind !== 'record' && isThere(row) && !shownAt(rows, level).includes(row));

/** A name in the middle of a sentence; "CV" stays as it is. */
export const lowerFirst = (words: string) => (/^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));

/** The register says "Log: who did what": the name, and what exactly. */
export function splitLabel(words: string): { name: string; precisely: string | null } {
  const [name, ...rest] = words.split(': ');
  return { name, precisely: rest.length ? rest.join(': ') : null };
}
