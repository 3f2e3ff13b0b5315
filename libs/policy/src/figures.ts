/** The smallest group a figure may be about. Source: privacy design § 3, "Anonymised for good". */
export const LEAST = 10;

export type Cell = { code: string; count: number };
export type ShownCell = { code: string; count: number | null };

/**
 * Cells and their total as they may be told. A group under `least` is not told, nor is one more than needed to keep it from
 * being worked out: what is not told together is at least two groups and at least `least` people, so each of them may be any
 * number from none to that many. A total under `least` is not told either. Source: SECOND-DATA-ANON, JOBNER-TOEGANG-a.
 */
export function suppressed(cells: readonly Cell[], least: number = LEAST): { cells: ShownCell[]; total: number | null } {
  const total = sum(cells);
  const bySize = cells.toSorted((one, other) => one.count - other.count);
  const hidden = new Set(bySize.filter(({ count }) => count < least));
  // the smallest that are left go along
  for (const cell of bySize) if (hidden.size && !hidden.has(cell) && (hidden.size < 2 || sum([...hidden]) < least)) hidden.add(cell);
  return {
    cells: cells.map((cell) => ({ code: cell.code, count: hidden.has(cell) ? null : cell.count })),
    total: total < least ? null : total,
  };
}

const sum = (cells: readonly Cell[]) => cells.reduce((all, { count }) => all + count, 0);
