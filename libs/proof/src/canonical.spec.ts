import { canonical } from './canonical.js';

describe('canonical JSON (RFC 8785)', () => {
  it.each([
    [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    [[1e30, 4.5, 0.002, 1e-27, 333333333.33333329], '[1e+30,4.5,0.002,1e-27,333333333.3333333]'],
    [{ z: {}, y: [] }, '{"y":[],"z":{}}'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it.each([undefined, NaN, Infinity, () => 1, { a: undefined }])('refuses %p', (value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });
});
