import { columnOf } from '@helder/policy/level.js';
import type { MatrixRow, ShownLevel } from './visibility.types';

export { sharesMore } from '@helder/policy/level.js';

/** The candidate's own yes or no, whatever the level makes of it. */
export const isOwnYes = (row: MatrixRow) => row.switch === 'on' || row.switch === 'covered';
export const isThere = (row: MatrixRow) => row.switch !== 'empty';
export const isShared = ({ who }: MatrixRow) => who.kind === 'recruiters' || who.kind === 'recruiters-coarse';

/** What a level would show, of what there is and is switched on. */
export const shownAt = (rows: readonly MatrixRow[], level: ShownLevel) =>
  rows.filter((row) => row.kind !== 'record' && isOwnYes(row) && row.shownAt[columnOf(level)] !== 'hidden');

/** What there is and a level would not show. */
export const notShownAt = (rows: readonly MatrixRow[], level: ShownLevel) =>
  rows.filter((row) => row.kind !== 'record' && isThere(row) && !shownAt(rows, level).includes(row));

/** A name in the middle of a sentence; "CV" stays as it is. */
export const lowerFirst = (words: string) => (/^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));

/** The register says "Log: who did what": the name, and what exactly. */
export function splitLabel(words: string): { name: string; precisely: string | null } {
  const [name, ...rest] = words.split(': ');
  return { name, precisely: rest.length ? rest.join(': ') : null };
}
