import { codesToShow } from './codes-to-show';

const values = (...codes: string[]) => codes.map((code) => ({ code }));

describe('the values of a filter', () => {
  it('come as counted, the largest group first, and a chosen one is always there', () => {
    expect(codesToShow('sector', values('it', 'care'), ['office'], false).shown).toEqual(['it', 'care', 'office']);
  });

  it('keep the order of their list when they have one', () => {
    expect(codesToShow('years', values('5-10', '0-2'), ['15+'], false).shown).toEqual(['0-2', '5-10', '15+']);
  });

  it('stop after six, unless asked for all', () => {
    const many = values('care', 'education', 'it', 'engineering', 'building', 'logistics', 'finance', 'government', 'retail');
    expect(codesToShow('sector', many, ['retail'], false)).toEqual({
      shown: ['care', 'education', 'it', 'engineering', 'building', 'logistics', 'retail'],
      all: 9,
    });
    expect(codesToShow('sector', many, [], true).shown).toHaveLength(9);
  });
});
