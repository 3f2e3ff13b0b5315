import fc from 'fast-check';
import { consentState, eventFor, type Answer, type ConsentFact, type EventState } from './consent.rules.js';

const day = (n: number) => new Date(Date.UTC(2026, 10, 1) + n * 86_400_000);
const given = (n: number, until: number | null = null): ConsentFact => ({
  state: 'given',
  at: day(n),
  validUntil: until === null ? null : day(until),
});
const fact = (state: EventState, n: number): ConsentFact => ({ state, at: day(n), validUntil: null });

describe('the state of consent', () => {
  it.each<[string, ConsentFact[], number, string, number | null, number | null]>([
    ['nothing was ever asked', [], 5, 'none', null, null],
    ['yes', [given(1)], 5, 'given', 1, null],
    ['no', [fact('refused', 1)], 5, 'refused', 1, null],
    ['yes, then stop', [given(1), fact('withdrawn', 3)], 5, 'withdrawn', 3, null],
    ['yes, stop, yes', [given(1), fact('withdrawn', 3), given(4)], 5, 'given', 4, null],
    ['yes, and yes again: since the first', [given(1), fact('reconfirmed', 3)], 5, 'given', 1, null],
    ['a yes that ended', [given(1, 4)], 5, 'expired', 4, null],
    ['a yes that ends at this very instant', [given(1, 5)], 5, 'expired', 5, null],
    ['a yes that ends tomorrow', [given(1, 6)], 5, 'given', 1, 6],
    ['a yes after the end starts anew', [given(1, 2), { ...fact('reconfirmed', 3), validUntil: day(9) }], 5, 'given', 3, 9],
    ['declared void', [given(1), fact('invalidated', 3)], 5, 'none', null, null],
    ['expired by an event', [given(1), fact('expired', 3)], 5, 'expired', 3, null],
  ])('%s', (_, events, at, state, since, until) => {
    expect(consentState(events, day(at))).toEqual({
      state,
      since: since === null ? null : day(since),
      until: until === null ? null : day(until),
    });
  });

  const answers = fc.array(fc.constantFrom<Answer>('given', 'refused', 'withdrawn'), { maxLength: 30 });
  const follow = (list: Answer[]) => {
    const events: ConsentFact[] = [];
    list.forEach((answer, n) => {
      const state = eventFor(consentState(events, day(n)).state, answer);
      if (state) events.push(fact(state, n));
    });
    return events;
  };

  it('is never given unless the last answer was a yes', () => {
    fc.assert(
      fc.property(answers, (list) => (consentState(follow(list), day(99)).state === 'given') === (list.at(-1) === 'given')),
      { numRuns: 2000 },
    );
  });

  it('never changes by writing history down twice, and only the last yes counts from its own start', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const events = follow(list);
        const now = consentState(events, day(99));
        const lastNo = events.map(({ state }) => state === 'given' || state === 'reconfirmed').lastIndexOf(false);
        expect(consentState(events.slice(Math.max(lastNo, 0)), day(99)).state).toBe(now.state);
        if (now.state === 'given') expect(now.since).toEqual(events[lastNo + 1].at);
      }),
    );
  });

  it('stopping what does not run writes nothing; a no after a yes is a stop', () => {
    expect(eventFor('none', 'withdrawn')).toBeNull();
    expect(eventFor('withdrawn', 'withdrawn')).toBeNull();
    expect(eventFor('given', 'refused')).toBe('withdrawn');
    expect(eventFor('refused', 'refused')).toBe('refused');
    expect(eventFor('given', 'given')).toBe('reconfirmed');
    expect(eventFor('expired', 'given')).toBe('given');
  });
});
