import type { YearsBand } from './dictionary/index.js';
import { bandOf } from './dictionary/index.js';
import type { Disclosed } from './disclose.js';
import type { FieldKey } from './fields.js';
import type { ShownLevel } from './level.js';
import type { Revealable } from './reveal.js';

/** Shown without a name, coarser than it was written where the row would stand alone: a band in the place of years. */
export type Coarse = Disclosed & { yearsBand?: YearsBand };
type Rung = { takes: readonly FieldKey[]; gives?: (disclosed: Coarse) => Coarse };

/**
 * What a row shows less of, one rung after the other, until it stands among enough. The last one leaves the sector, and
 * what would say the occupation all the same goes with it.
 */
const RUNGS: readonly Rung[] = [
  { takes: ['years'], gives: ({ years }) => (years === undefined ? {} : { yearsBand: bandOf(years) }) },
  { takes: ['region'] },
  { takes: ['years'] },
  { takes: ['education'] },
  { takes: ['function', 'specialisms', 'skills'] },
];
/** How many rungs down one can be; there nothing more can be left out. */
export const LOWEST = RUNGS.length;

/** What a row shows on a rung; a field granted to the one who reads stays as it is. */
export function coarsened(disclosed: Disclosed, rung: number, granted: readonly Revealable[] = []): Coarse {
  return RUNGS.slice(0, rung).reduce<Coarse>((row, { takes, gives }) => {
    const goes = takes.filter((field) => !granted.includes(field as Revealable));
    if (!goes.length) return row;
    const { yearsBand, ...rest } = row;
    const kept = Object.entries(rest).filter(([field]) => !goes.includes(field as FieldKey));
    return { ...Object.fromEntries(kept), ...(goes.includes('years') ? gives?.(disclosed) : yearsBand && { yearsBand }) };
  }, disclosed);
}

/** The fields a row shows less of on a rung, of those it had. */
export const takenOn = (disclosed: Disclosed, rung: number): FieldKey[] => [
  ...new Set(RUNGS.slice(0, rung).flatMap(({ takes }) => takes.filter((field) => field in disclosed))),
];

/** What is the same for all who stand together on each rung but the last; as text, to be counted by. */
export const rungKeys = (level: ShownLevel, disclosed: Disclosed): string[] =>
  RUNGS.map((_, rung) => {
    const { sector, function: job, region, years, yearsBand, education = [] } = coarsened(disclosed, rung);
    return JSON.stringify([level, sector, job, [...new Set(education.map((each) => each.level))].sort(), region, years ?? yearsBand]);
  });
