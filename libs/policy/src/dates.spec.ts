import { CALENDAR, type CalendarRow } from './calendar.data.js';
import { after, before, dayOf, dutyUntil, endOfYear, graceUntil, monthOf, retainedUntil, startOfMonth, visibleUntil } from './dates.js';

const at = (text: string) => new Date(text);

const RULES = {
  after,
  before,
  protects: graceUntil,
  duty: dutyUntil,
  kept: (start, period) => retainedUntil(start, { period }),
  keptToYearEnd: (start, period) => retainedUntil(start, { period, roundUp: 'year-end' }),
} satisfies Record<keyof typeof CALENDAR, (start: Date, period: string) => Date>;

describe('the calendar', () => {
  describe.each(Object.entries(CALENDAR) as [keyof typeof CALENDAR, readonly CalendarRow[]][])('%s', (rule, rows) => {
    it.each(rows)('%s', (_, start, period, end) => {
      expect(RULES[rule](at(start), period)).toEqual(at(end));
    });
  });

  it('has at least sixty dates, none of them twice', () => {
    const all = Object.entries(CALENDAR).flatMap(([rule, rows]) => rows.map(([, start, period]) => `${rule} ${start} ${period}`));
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a calendar term', () => {
  it.each(['1 year', 'P', '', 'P1.5Y'])('refuses %j', (period) => {
    expect(() => after(at('2027-01-01T00:00:00Z'), period)).toThrow(RangeError);
  });

  it('does not depend on the clock setting of the server', () => {
    // 23:30 UTC is already the 31st in the Netherlands
    expect(after(at('2027-01-30T23:30:00Z'), 'P1M')).toEqual(at('2027-02-27T23:30:00Z'));
    expect(dayOf(at('2027-01-30T23:30:00Z'))).toBe('2027-01-31');
  });
});

describe('the visible year and its grace', () => {
  it.each([
    ['2026-11-20T12:00:00+01:00', '2027-11-20T12:00:00+01:00', '2027-12-20T12:00:00+01:00'],
    ['2028-02-29T12:00:00+01:00', '2029-02-28T12:00:00+01:00', '2029-03-30T12:00:00+02:00'],
    ['2027-02-28T12:00:00+01:00', '2028-02-28T12:00:00+01:00', '2028-03-29T12:00:00+02:00'],
    ['2027-12-31T00:00:00+01:00', '2028-12-31T00:00:00+01:00', '2029-01-30T00:00:00+01:00'],
  ])('[SF-INZAGE-e] from %s until %s, grace until %s', (activation, until, grace) => {
    expect(visibleUntil(at(activation), 'P1Y')).toEqual(at(until));
    expect(graceUntil(at(until), 'P30D')).toEqual(at(grace));
  });

  it.each(['PT24H', 'P1DT1H'])('a grace is counted in days: %s is refused', (period) => {
    expect(() => graceUntil(at('2027-02-26T02:30:00Z'), period)).toThrow(RangeError);
  });
});

describe('what is kept for years', () => {
  it('a year ends here, not in UTC', () => {
    expect(endOfYear(at('2026-12-31T23:30:00Z'))).toEqual(at('2028-01-01T00:00:00+01:00'));
    expect(endOfYear(at('2026-12-31T22:30:00Z'))).toEqual(at('2027-01-01T00:00:00+01:00'));
  });
});

it.each([
  ['2026-11-20T12:00:00+01:00', '2026-11-01T00:00:00+01:00'],
  ['2027-07-31T22:30:00Z', '2027-08-01T00:00:00+02:00'],
  ['2027-03-31T12:00:00+02:00', '2027-03-01T00:00:00+01:00'],
])('the month of %s starts at %s', (moment, start) => {
  expect(startOfMonth(at(moment))).toEqual(at(start));
});

it('a day as a month', () => {
  expect(monthOf('2027-01-31')).toBe('2027-01');
});
