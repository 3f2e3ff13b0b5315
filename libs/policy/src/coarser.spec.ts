import { coarsened, LOWEST, rungKeys, takenOn } from './coarser.js';
import type { Disclosed } from './disclose.js';

const row: Disclosed = {
  sector: 'care',
  function: 'nurse',
  specialisms: ['intensive-care'],
  skills: ['triage'],
  years: 7,
  region: 'zeeland',
  education: [{ level: 'hbo' }],
  languages: [{ language: 'nl' }],
};
const { specialisms, skills, ...plain } = row;

describe('a row that would stand alone', () => {
  it('shows less on each rung, in one order; on the last the sector and nothing that says the occupation', () => {
    const { years, ...noYears } = row;
    expect(years).toBe(7);
    expect(coarsened(row, 0)).toEqual(row);
    expect(coarsened(row, 1)).toEqual({ ...noYears, yearsBand: '5-10' });
    expect(coarsened(row, 2)).not.toHaveProperty('region');
    expect(coarsened(row, 2)).toHaveProperty('yearsBand');
    expect(coarsened(row, 3)).not.toHaveProperty('yearsBand');
    expect(coarsened(row, 4)).not.toHaveProperty('education');
    expect(coarsened(row, LOWEST)).toEqual({ sector: 'care', languages: [{ language: 'nl' }] });
  });

  it('keeps whole what was granted to the one who reads', () => {
    expect(coarsened(row, LOWEST, ['years', 'region'])).toMatchObject({ years: 7, region: 'zeeland' });
    expect(coarsened(row, LOWEST, ['years'])).not.toHaveProperty('yearsBand');
  });

  it('names only fields that were there', () => {
    expect(takenOn(row, 0)).toEqual([]);
    expect(takenOn(row, 2)).toEqual(['years', 'region']);
    expect(takenOn({ sector: 'care', languages: [] }, LOWEST)).toEqual([]);
  });

  it('is counted among rows that show the same on that rung, whatever else they say', () => {
    const other = { ...plain, years: 9, specialisms, skills: ['sql'] };
    const [mine, theirs] = [rungKeys('anonymous', row), rungKeys('anonymous', other)];
    expect(skills).not.toEqual(other.skills);
    expect(mine).toHaveLength(LOWEST);
    expect(mine.map((key, rung) => key === theirs[rung])).toEqual([false, true, true, true, true]);
    expect(rungKeys('on-interest', row)[0]).not.toBe(mine[0]);
  });
});
