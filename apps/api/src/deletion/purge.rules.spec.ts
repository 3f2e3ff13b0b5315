import fc from 'fast-check';
import { childrenFirst, type Reference } from './purge.rules.js';

const tables = (...names: string[]) => names.map((name) => ({ name }));
const order = (names: string[], references: Reference[]) => childrenFirst(tables(...names), references).map(({ name }) => name);

describe('the order of erasing', () => {
  it('takes what points before what is pointed at', () => {
    const references = [
      { child: 'delivery', parent: 'account' },
      { child: 'delivery', parent: 'issue' },
      { child: 'page', parent: 'delivery' },
    ];
    expect(order(['account', 'issue', 'delivery', 'page'], references)).toEqual(['page', 'delivery', 'account', 'issue']);
  });

  it('does not mind tables that are not in the list', () => {
    expect(order(['account'], [{ child: 'elsewhere', parent: 'account' }])).toEqual(['account']);
  });

  it('says so when tables point at each other', () => {
    expect(() =>
      order(
        ['a', 'b'],
        [
          { child: 'a', parent: 'b' },
          { child: 'b', parent: 'a' },
        ],
      ),
    ).toThrow('tables point at each other: a, b');
  });

  it('holds for every list without a circle', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    // a reference always goes from a later to an earlier name: never a circle
    const reference = fc
      .tuple(fc.nat(6), fc.nat(6))
      .filter(([child, parent]) => child > parent)
      .map(([child, parent]) => ({ child: names[child], parent: names[parent] }));
    fc.assert(
      fc.property(fc.shuffledSubarray(names), fc.array(reference), (list, references) => {
        const ordered = order(list, references);
        expect([...ordered].sort()).toEqual([...list].sort());
        for (const { child, parent } of references)
          if (ordered.includes(child) && ordered.includes(parent)) expect(ordered.indexOf(child)).toBeLessThan(ordered.indexOf(parent));
      }),
    );
  });
});
