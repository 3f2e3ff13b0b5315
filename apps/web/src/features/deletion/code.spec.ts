import { CodeEntry, normalCode } from './code';

describe('a code as people type it', () => {
  it.each([
    ['ABCD-EFGH-2345-6789', 'ABCD-EFGH-2345-6789'],
    ['abcd efgh 2345 6789', 'ABCD-EFGH-2345-6789'],
    [' abcdefgh23456789\n', 'ABCD-EFGH-2345-6789'],
    ['ABCD–EFGH–2345–6789', 'ABCD-EFGH-2345-6789'],
  ])('%j is read as the code', (typed, code) => {
    expect(normalCode(typed)).toBe(code);
    expect(CodeEntry.parse({ code: typed })).toEqual({ code });
  });

  it.each(['', 'ABCD-EFGH-2345', 'ABCD-EFGH-2345-678O', 'ABCD-EFGH-2345-67890'])('%j is none', (typed) => {
    expect(CodeEntry.safeParse({ code: typed }).success).toBe(false);
  });
});
