import { consentUntil, lastReplacedAt, replacedAt } from './consent.js';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const versions = [
  { from: '2026-01-01' },
  { from: '2026-03-29', isSameMeaning: true as const },
  { from: '2026-06-01' },
  { from: '2026-09-01' },
];

describe('how long a yes lasts', () => {
  it.each([
    [undefined, '2026-11-20', null],
    ['P1Y', '2028-02-29', '2029-02-28T12:00:00.000Z'],
    ['P13M', '2026-01-31', '2027-02-28T12:00:00.000Z'],
    // an hour later on the clock of the world: in October the Netherlands is in summer time, in November not
    ['P1M', '2026-10-20', '2026-11-20T13:00:00.000Z'],
  ])('%s from %s', (lasts, day, until) => {
    expect(consentUntil({ lasts }, noon(day))?.toISOString() ?? null).toBe(until);
  });

  it.each([
    ['2026-01-01', '2026-05-31T22:00:00.000Z'],
    ['2026-03-30', '2026-05-31T22:00:00.000Z'],
    ['2026-05-31', '2026-05-31T22:00:00.000Z'],
    ['2026-06-01', '2026-08-31T22:00:00.000Z'],
    ['2026-09-01', null],
  ])('a yes of %s goes no further than the first text with another meaning after it: %s', (day, at) => {
    expect(replacedAt(versions, noon(day))?.toISOString() ?? null).toBe(at);
  });

  it('a day of text is a day in the Netherlands: at half past eleven in the evening before, the old one still holds', () => {
    expect(replacedAt(versions, new Date('2026-05-31T21:30:00Z'))?.toISOString()).toBe('2026-05-31T22:00:00.000Z');
    expect(replacedAt(versions, new Date('2026-05-31T22:00:00Z'))?.toISOString()).toBe('2026-08-31T22:00:00.000Z');
  });

  it.each([
    ['2026-05-31', null],
    ['2026-06-01', '2026-05-31T22:00:00.000Z'],
    ['2026-12-31', '2026-08-31T22:00:00.000Z'],
  ])('on %s only a yes since %s counts', (day, since) => {
    expect(lastReplacedAt(versions, noon(day))?.toISOString() ?? null).toBe(since);
  });

  it('one text asks once, in whatever order the versions stand', () => {
    expect(replacedAt([versions[0]], noon('2026-01-01'))).toBeNull();
    expect(replacedAt([...versions].reverse(), noon('2026-01-01'))?.toISOString()).toBe('2026-05-31T22:00:00.000Z');
  });
});
