import fc from 'fast-check';
import { makeHandle, tellsWho } from './handle.js';

const samira = { name: 'Samira van den Bloemhart-Ünal', email: 'sb.engels72@example.com' };

describe('a handle', () => {
  it.each([
    ['Samira 12', true],
    ['de echte SAMÍRA', true],
    ['bloem-hart', true],
    ['unal 1', true],
    ['Engels 4', true],
    ['Vanavond', true],
    ['Duin 4821', false],
    ['Example 1', false],
    ['SB 72', false],
  ])('[SECOND-PUB-b] %s tells who it is: %s', (handle, expected) => {
    expect(tellsWho(handle, samira)).toBe(expected);
  });

  it('[SECOND-PUB-b] is made by chance, never from the name or the address', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string({ maxLength: 30 }), (first, second, name) => {
        const given = [first, second];
        const who = { name: `${name} Duin`, email: 'ster.wolk@example.com' };
        const handle = makeHandle((n) => given.shift()! % n, who);
        expect(handle).toMatch(/^[A-Z][a-z]+ \d{4}$/);
        expect(tellsWho(handle, who)).toBe(false);
      }),
    );
  });
});
