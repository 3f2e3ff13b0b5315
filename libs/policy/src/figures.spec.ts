import fc from 'fast-check';
import { LEAST, suppressed } from './figures.js';

const tables = fc
  .array(fc.oneof(fc.nat({ max: 15 }), fc.nat({ max: 500 })), { maxLength: 12 })
  .map((counts) => counts.map((count, n) => ({ code: `c${n}`, count })));

describe('figures about groups', () => {
  it('[SECOND-DATA-ANON] [JOBNER-DOEL-STAT] no group under ten is told, nor a total of so few; what is told is true', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const shown = suppressed(cells);
        for (const [n, { code, count }] of shown.cells.entries()) {
          expect(code).toBe(cells[n].code);
          expect(count === null || (count === cells[n].count && count >= LEAST)).toBe(true);
        }
        const total = cells.reduce((all, { count }) => all + count, 0);
        expect(shown.total).toBe(total >= LEAST ? total : null);
      }),
    );
  });

  it('[JOBNER-TOEGANG-a] nothing that is not told can be worked out of the total and the rest: each such group may be any of at least ten sizes', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const shown = suppressed(cells);
        const hidden = shown.cells.filter(({ count }) => count === null);
        if (shown.total === null || !hidden.length) return;
        const rest = shown.total - shown.cells.reduce((all, { count }) => all + (count ?? 0), 0);
        // with one other unknown beside it, a group is only known to be between none and all of the rest
        expect(hidden.length).toBeGreaterThan(1);
        expect(rest).toBeGreaterThanOrEqual(LEAST);
      }),
    );
  });

  it('gives up no more than it must', () => {
    const told = (...counts: number[]) => suppressed(counts.map((count) => ({ code: '', count }))).cells.map(({ count }) => count);
    expect(told(30, 20, 12)).toEqual([30, 20, 12]);
    expect(told(30, 3, 12)).toEqual([30, null, null]);
    expect(told(30, 6, 5, 12)).toEqual([30, null, null, 12]);
    expect(told(30, 2, 3, 12)).toEqual([30, null, null, null]);
    expect(told()).toEqual([]);
  });
});
