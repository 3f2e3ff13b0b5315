import fc from 'fast-check';
import { differenceOf, linesOf, sideOf, wordDifference } from './difference.js';
import type { Block, StatementSection } from './pack.js';
import { packOf } from './packs/index.js';

const plain = (sections: readonly StatementSection[]) => sections.map(({ id, title, body }) => ({ id, title, lines: linesOf(body) }));

// few different words, so that texts share much and differ a little: that is where a difference goes wrong
const words = fc.array(fc.constantFrom('wij', 'u', 'bewaren', 'een', 'jaar', 'é', '2', '.', ' ', '  ', '[x](page:terms)', '🙂', '\n'), {
  maxLength: 12,
});
const text = fc.oneof(
  words.map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ p: text }),
  fc.record({ ul: fc.array(text, { maxLength: 4 }) }),
  fc.record({ dl: fc.array(fc.record({ term: text, says: text }), { maxLength: 3 }) }),
);
const sections = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), title: text, body: fc.array(block, { maxLength: 4 }) }),
  { maxLength: 6, selector: ({ id }) => id },
);

describe('the difference between two texts', () => {
  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(sections, sections, (before, after) => {
        const difference = differenceOf(before, after);
        expect(sideOf(difference, 'before')).toEqual(plain(before));
        expect(sideOf(difference, 'after')).toEqual(plain(after));
      }),
      { numRuns: 400 },
    );
  });

  it('is nothing exactly when the texts say the same', () => {
    fc.assert(
      fc.property(sections, sections, (before, after) => {
        const isSame = differenceOf(before, after).every(({ is }) => is === 'same');
        expect(isSame).toBe(JSON.stringify(plain(before)) === JSON.stringify(plain(after)));
      }),
    );
    fc.assert(fc.property(sections, (same) => differenceOf(same, same).every(({ is }) => is === 'same')));
  });

  it('of words gives both texts back, and never marks two neighbours the same', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        const read = (leaving: string) =>
          pieces
            .filter(({ is }) => is !== leaving)
            .map((piece) => piece.text)
            .join('');
        expect([read('added'), read('removed')]).toEqual([before, after]);
        expect(pieces.every(({ is }, at) => pieces[at + 1]?.is !== is)).toBe(true);
      }),
    );
  });

  it('marks the word that changed, and leaves a link whole', () => {
    expect(wordDifference('Wij bewaren dit 6 maanden.', 'Wij bewaren dit 3 maanden.')).toEqual([
      { is: 'same', text: 'Wij bewaren dit ' },
      { is: 'removed', text: '6' },
      { is: 'added', text: '3' },
      { is: 'same', text: ' maanden.' },
    ]);
    const pieces = wordDifference('Lees [dit](page:terms).', 'Lees [dit](page:privacy).');
    expect(pieces.map(({ text: each }) => each)).toEqual(['Lees ', '[dit](page:terms)', '[dit](page:privacy)', '.']);
  });

  it('tells a changed line from one that went and one that came', () => {
    const section = (p: string): StatementSection => ({ id: 'a', title: 'A', body: [{ p }] });
    const linesFor = (before: string, after: string) => differenceOf([section(before)], [section(after)])[0].lines.map(({ is }) => is);
    expect(linesFor('Wij bewaren uw mails een jaar lang.', 'Wij bewaren uw mails een half jaar lang.')).toEqual(['changed']);
    expect(linesFor('Wij bewaren uw mails een jaar lang.', 'Recruiters zien nooit een telefoonnummer.')).toEqual(['removed', 'added']);
  });

  it('of the two privacy texts of the demo names sections that came, went and changed', () => {
    const [one, two] = packOf('demo').statements.find(({ kind }) => kind === 'privacy')!.versions;
    for (const language of ['nl', 'en'] as const) {
      const difference = differenceOf(one.text[language], two.text[language]);
      expect(sideOf(difference, 'before')).toEqual(plain(one.text[language]));
      expect(sideOf(difference, 'after')).toEqual(plain(two.text[language]));
      expect(new Set(difference.map(({ is }) => is))).toEqual(new Set(['added', 'changed']));
    }
  });
});
