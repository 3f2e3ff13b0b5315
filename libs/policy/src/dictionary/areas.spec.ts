import { AREAS, areaOf, areasAround, distanceBetween } from './areas.js';
import { PROVINCES } from './general.js';

describe('the areas of postcodes', () => {
  it('are all ninety there are, each in one province, in the Netherlands', () => {
    expect(Object.keys(AREAS).sort()).toEqual(Array.from({ length: 90 }, (_, n) => String(n + 10)));
    expect(new Set(Object.values(AREAS).map(({ province }) => province))).toEqual(new Set(Object.keys(PROVINCES)));
    for (const { at, town } of Object.values(AREAS))
      expect([town, at[0] > 50.7 && at[0] < 53.6, at[1] > 3.3 && at[1] < 7.3]).toEqual([town, true, true]);
  });

  it.each([
    ['9711 AB', '97'],
    ['9711ab', '97'],
    ['1012', '10'],
    [' 1012 ', '10'],
    ['0999 AB', undefined],
    ['9711 SS', undefined],
    ['9711 A', undefined],
    ['97111', undefined],
    ['Groningen', undefined],
    ['', undefined],
  ])('%j is in %j', (postcode, area) => expect(areaOf(postcode)).toBe(area));

  it('know how far they are apart, about', () => {
    // Amsterdam–Rotterdam 57 km, Groningen–Maastricht 264 km, Zwolle–Zwolle 0
    expect(distanceBetween('10', '30')).toBeCloseTo(57, -1);
    expect(distanceBetween('97', '62')).toBeCloseTo(268, -1);
    expect(distanceBetween('80', '80')).toBe(0);
    expect(areasAround('97', 10)).toEqual(['97']);
    expect(areasAround('97', 25)).toEqual(expect.arrayContaining(['93', '96', '97', '98', '99']));
    expect(areasAround('97', 25)).not.toContain('80');
  });
});
