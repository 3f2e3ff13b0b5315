import fc from 'fast-check';
import { bsnsIn, changesBetween, judge, withoutEmpty } from './profile.rules.js';

describe('a draft', () => {
  it('empty and not said are the same', () => {
    expect(
      withoutEmpty({
        name: 'Noor',
        headline: '',
        summary: '  ',
        skills: [],
        hours: { min: null },
        years: 0,
        work: [{ title: '' }],
      }),
    ).toEqual({ name: 'Noor', years: 0 });
  });

  it('a row that is empty keeps its place beside one that is not', () => {
    expect(withoutEmpty({ work: [{ title: '' }, { title: 'Kok', from: '2020-01' }] })).toEqual({
      work: [{}, { title: 'Kok', from: '2020-01' }],
    });
  });

  it('cleaning twice is cleaning once', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(withoutEmpty(withoutEmpty(value))).toEqual(withoutEmpty(value))));
  });

  it('names the fields that differ, and nothing else', () => {
    const before = { name: 'Noor', skills: ['sql'], hours: { min: 8, max: 24 }, headline: 'Kok' };
    expect(
      changesBetween(before, {
        name: 'Noor',
        skills: ['sql', 'java'],
        hours: { max: 24, min: 8 },
        headline: '',
        summary: '',
      }),
    ).toEqual([
      { field: 'headline', op: 'clear' },
      { field: 'skills', op: 'set' },
    ]);
    expect(changesBetween(before, before)).toEqual([]);
  });

  it('finds a citizen service number wherever it stands, also as a number', () => {
    const found = bsnsIn({
      phone: '111222333',
      rate: 111222333,
      work: [{ title: 'Kok', description: 'nr 1112 22 333' }],
      'a/b': '111222333',
    });
    expect(found.map(({ pointer }) => pointer)).toEqual(['/phone', '/rate', '/work/0/description', '/a~1b']);
    expect(JSON.stringify(found)).not.toContain('111222333');
  });

  it('judges at the place of the mistake', () => {
    const judged = judge({ name: 'Noor', work: [{ title: 'Kok', from: '2020-05', until: '2019-01' }] });
    expect(judged.error?.issues.map(({ path }) => path)).toEqual([['work', 0, 'until']]);
  });
});
