import { monthFrom, monthWords } from './month';

describe('A month', () => {
  it.each([
    ['maart 2019', '2019-03'],
    ['Mrt 2019', '2019-03'],
    ['March 2019', '2019-03'],
    ['mei 2020', '2020-05'],
    ['okt. 2020', '2020-10'],
    ['sept 2020', '2020-09'],
    ['3-2019', '2019-03'],
    ['03/2019', '2019-03'],
    ['2019-3', '2019-03'],
    [' 2019-12 ', '2019-12'],
  ])('%s is understood', (typed, value) => expect(monthFrom(typed)).toBe(value));

  it.each(['2919', '13-2019', 'lente 2019', 'maart', 'ja 2019'])('%s stays as typed', (typed) => expect(monthFrom(typed)).toBe(typed));

  it('is nothing when the field is empty', () => expect(monthFrom('  ')).toBeUndefined());

  it('is said in the language of the page, and understood again', () => {
    for (let month = 1; month <= 12; month++)
      for (const language of ['nl', 'en'] as const) {
        const value = `2019-${String(month).padStart(2, '0')}`;
        expect(monthFrom(monthWords(value, language))).toBe(value);
      }
    expect([monthWords('2019-03', 'nl'), monthWords('2019-03', 'en'), monthWords('2919', 'nl'), monthWords(undefined, 'nl')]).toEqual([
      'maart 2019',
      'March 2019',
      '2919',
      '',
    ]);
  });
});
