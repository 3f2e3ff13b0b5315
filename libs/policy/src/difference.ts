import type { Block, StatementSection } from './pack.js';

export type Mark = 'same' | 'added' | 'removed';
/** A stretch of words and what happened to it. */
export type Piece = { is: Mark; text: string };
/** One paragraph, list item, term or explanation. */
export type Line = { as: 'p' | 'li' | 'dt' | 'dd'; text: string };
export type LineDifference = { as: Line['as']; is: Mark | 'changed'; pieces: Piece[] };
export type SectionDifference = { id: string; is: Mark | 'changed'; title: Piece[]; lines: LineDifference[] };

/** The body of a section as a list of lines; only where one list ends and the next begins is left out. */
export const linesOf = (body: readonly Block[]): Line[] =>
  body.flatMap((block): Line[] => {
    if ('p' in block) return [{ as: 'p', text: block.p }];
    if ('ul' in block) return block.ul.map((text) => ({ as: 'li', text }));
    return block.dl.flatMap(({ term, says }): Line[] => [
      { as: 'dt', text: term },
      { as: 'dd', text: says },
    ]);
  });

type Step<T> = { is: Mark; before?: T; after?: T };

/** The shortest way from one list to the other (longest common subsequence); what is equal at both ends is not searched. */
function steps<T>(before: readonly T[], after: readonly T[], isEqual: (a: T, b: T) => boolean): Step<T>[] {
  let start = 0;
  while (start < before.length && start < after.length && isEqual(before[start], after[start])) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    isEqual(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end++;
  const [rows, columns] = [before.length - start - end, after.length - start - end];
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      common[i * width + j] = isEqual(before[start + i], after[start + j])
        ? common[(i + 1) * width + j + 1] + 1
        : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
  const same = (i: number, j: number): Step<T> => ({ is: 'same', before: before[i], after: after[j] });
  const found = Array.from({ length: start }, (_, i) => same(i, i));
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && isEqual(before[start + i], after[start + j])) found.push(same(start + i++, start + j++));
    else if (i < rows && (j === columns || common[(i + 1) * width + j] >= common[i * width + j + 1]))
      found.push({ is: 'removed', before: before[start + i++] });
    else found.push({ is: 'added', after: after[start + j++] });
  }
  for (let n = end; n > 0; n--) found.push(same(before.length - n, after.length - n));
  return found;
}

// a link is one word: its target is never cut in two
const WORD = /\[[^\]]+\]\([^)]+\)|\s+|[\p{L}\p{N}]+|./gsu;
const wordsOf = (text: string) => text.match(WORD) ?? [];

/** Two texts word by word. Without what is marked `added` it reads as before, without `removed` as after. */
export function wordDifference(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  for (const step of steps(wordsOf(before), wordsOf(after), (a, b) => a === b)) {
    const text = step.after ?? step.before!;
    const last = pieces.at(-1);
    if (last?.is === step.is) last.text += text;
    else pieces.push({ is: step.is, text });
  }
  return pieces;
}

const whole = (is: Mark, text: string): Piece[] => (text ? [{ is, text }] : []);
const line = (is: Mark, { as, text }: Line): LineDifference => ({ as, is, pieces: whole(is, text) });
const lettersOf = (text: string) => text.replace(/\s/g, '').length;

/** A line that kept at least a third of its letters is the same line with other words. */
function rewritten(before: Line, after: Line): LineDifference | null {
  if (before.as !== after.as) return null;
  const pieces = wordDifference(before.text, after.text);
  const kept = pieces.filter(({ is }) => is === 'same').reduce((sum, { text }) => sum + lettersOf(text), 0);
  return kept * 3 >= Math.max(lettersOf(before.text), lettersOf(after.text)) ? { as: after.as, is: 'changed', pieces } : null;
}

/** Removed and added lines that stand together are compared in pairs; each keeps its order on both sides. */
function inPairs(removed: Line[], added: Line[]): LineDifference[] {
  const found: LineDifference[] = [];
  while (removed.length && added.length) {
    const pair = rewritten(removed[0], added[0]);
    if (pair) {
      found.push(pair);
      removed.shift();
      added.shift();
    } else if (removed.length >= added.length) found.push(line('removed', removed.shift()!));
    else found.push(line('added', added.shift()!));
  }
  return [...found, ...removed.map((each) => line('removed', each)), ...added.map((each) => line('added', each))];
}

function lineDifferences(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const found: LineDifference[] = [];
  let [removed, added]: [Line[], Line[]] = [[], []];
  const flush = () => {
    found.push(...inPairs(removed, added));
    [removed, added] = [[], []];
  };
  for (const step of steps(before, after, (a, b) => a.as === b.as && a.text === b.text)) {
    if (step.is === 'removed') removed.push(step.before!);
    else if (step.is === 'added') added.push(step.after!);
    else {
      flush();
      found.push(line('same', step.after!));
    }
  }
  flush();
  return found;
}

const sectionAs = (is: 'added' | 'removed', { id, title, body }: StatementSection): SectionDifference => ({
  id,
  is,
  title: whole(is, title),
  lines: linesOf(body).map((each) => line(is, each)),
});

/**
 * What changed between two texts: sections added, removed, and changed word by word. A section is known by its id.
 * Applied to the first text it gives the second, and the other way round (see `sideOf`).
 */
export const differenceOf = (before: readonly StatementSection[], after: readonly StatementSection[]): SectionDifference[] =>
  steps(before, after, (a, b) => a.id === b.id).map((step) => {
    if (step.is === 'removed') return sectionAs('removed', step.before!);
    if (step.is === 'added') return sectionAs('added', step.after!);
    const [then, now] = [step.before!, step.after!];
    const title = wordDifference(then.title, now.title);
    const lines = lineDifferences(linesOf(then.body), linesOf(now.body));
    const isSame = title.every(({ is }) => is === 'same') && lines.every(({ is }) => is === 'same');
    return { id: now.id, is: isSame ? 'same' : 'changed', title, lines };
  });

/** One of the two texts, read back from their difference. */
export function sideOf(difference: readonly SectionDifference[], side: 'before' | 'after') {
  const other: Mark = side === 'before' ? 'added' : 'removed';
  const read = (pieces: readonly Piece[]) =>
    pieces
      .filter(({ is }) => is !== other)
      .map(({ text }) => text)
      .join('');
  return difference
    .filter(({ is }) => is !== other)
    .map(({ id, title, lines }) => ({
      id,
      title: read(title),
      lines: lines.filter(({ is }) => is !== other).map(({ as, pieces }): Line => ({ as, text: read(pieces) })),
    }));
}
