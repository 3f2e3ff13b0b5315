import { bestToLeave, crowdsOf, leaveOutFor, type Tally, type Trait } from './crowd.js';

const ALL: Trait[] = ['region', 'years', 'education', 'function', 'sector'];
const tally = (count: number, ...shares: Trait[]): Tally => ({ shares, count });
/** Three share all; ten all but the region; twenty only function and sector. */
const POOL = [tally(3, ...ALL), tally(10, 'years', 'education', 'function', 'sector'), tally(20, 'function', 'sector'), tally(100)];

describe('the crowd one is in', () => {
  it('counts oneself and everybody who shares at least what is shown', () => {
    expect(crowdsOf(POOL, ALL).whole).toEqual({ traits: ALL, count: 4 });
    expect(crowdsOf(POOL, ['function', 'sector']).whole.count).toBe(34);
    expect(crowdsOf(POOL, []).whole.count).toBe(134);
    expect(crowdsOf([], ALL).whole.count).toBe(1);
  });

  it('names each pair once, the smallest first', () => {
    const { pairs } = crowdsOf(POOL, ['region', 'years', 'function']);
    expect(pairs).toEqual([
      { traits: ['region', 'years'], count: 4 },
      { traits: ['region', 'function'], count: 4 },
      { traits: ['years', 'function'], count: 14 },
    ]);
  });
});

describe('the one change that helps most', () => {
  it.each<[string, Tally[], Trait[], ReturnType<typeof bestToLeave>]>([
    ['the region, where that is what sets apart', POOL, ALL, { trait: 'region', count: 14 }],
    ['the years, where they are', [tally(7, 'region', 'function')], ['region', 'years', 'function'], { trait: 'years', count: 8 }],
    ['none, where none makes a difference', [tally(7)], ['region', 'years'], null],
    ['none, of nothing', POOL, [], null],
  ])('%s', (_, tallies, shown, best) => expect(bestToLeave(tallies, shown)).toEqual(best));
});

describe('leaving out for a crowd of five', () => {
  it.each<[string, Tally[], Trait[], ReturnType<typeof leaveOutFor>]>([
    ['nothing, in a crowd of five', [tally(4, ...ALL)], ALL, { leave: [], count: 5 }],
    ['the region first', POOL, ALL, { leave: ['region'], count: 14 }],
    ['then the years', [tally(4, 'education', 'function', 'sector')], ALL, { leave: ['region', 'years'], count: 5 }],
    ['then education', [tally(4, 'function', 'sector')], ALL, { leave: ['region', 'years', 'education'], count: 5 }],
    ['only what is shown', [tally(4, 'function', 'sector')], ['years', 'function', 'sector'], { leave: ['years'], count: 5 }],
    [
      'the region also where the years alone would do: the order is fixed',
      [tally(9, 'region', 'function')],
      ['region', 'years', 'function'],
      { leave: ['region', 'years'], count: 10 },
    ],
    ['never what one is looked for by', [tally(50, 'sector')], ALL, null],
    ['no help with three others in all', [tally(3)], ALL, null],
  ])('%s', (_, tallies, shown, left) => expect(leaveOutFor(tallies, shown)).toEqual(left));
});
