import { after, before, dayOf, endOfYear, graceUntil, monthOf, retainedUntil, startOfMonth, visibleUntil } from './dates.js';

const at = (text: string) => new Date(text);

describe('a calendar term', () => {
  // every row worked out by hand; the offset says summer (+02:00) or winter (+01:00)
  const rows: [string, string, string, string][] = [
    ['same number in the next month', '2026-11-20T10:14:00+01:00', 'P1M', '2026-12-20T10:14:00+01:00'],
    ['31 January + 1 month: 28 February', '2027-01-31T12:00:00+01:00', 'P1M', '2027-02-28T12:00:00+01:00'],
    ['31 January + 1 month in a leap year: 29 February', '2028-01-31T12:00:00+01:00', 'P1M', '2028-02-29T12:00:00+01:00'],
    ['30 January + 1 month: 28 February', '2027-01-30T12:00:00+01:00', 'P1M', '2027-02-28T12:00:00+01:00'],
    ['31 March + 1 month: 30 April', '2027-03-31T09:00:00+02:00', 'P1M', '2027-04-30T09:00:00+02:00'],
    ['31 May + 1 month: 30 June', '2027-05-31T09:00:00+02:00', 'P1M', '2027-06-30T09:00:00+02:00'],
    ['31 August + 1 month: 30 September', '2026-08-31T16:00:00+02:00', 'P1M', '2026-09-30T16:00:00+02:00'],
    ['31 October + 1 month: 30 November', '2026-10-31T16:00:00+01:00', 'P1M', '2026-11-30T16:00:00+01:00'],
    ['31 December + 1 month: 31 January', '2026-12-31T23:30:00+01:00', 'P1M', '2027-01-31T23:30:00+01:00'],
    ['31 December + 2 months: 28 February', '2026-12-31T23:30:00+01:00', 'P2M', '2027-02-28T23:30:00+01:00'],
    ['30 November + 3 months: 29 February', '2027-11-30T08:00:00+01:00', 'P3M', '2028-02-29T08:00:00+01:00'],
    ['cookie consent 31 January + 13 months: 28 February', '2026-01-31T12:00:00+01:00', 'P13M', '2027-02-28T12:00:00+01:00'],
    ['cookie consent 31 January + 13 months: 29 February', '2027-01-31T12:00:00+01:00', 'P13M', '2028-02-29T12:00:00+01:00'],
    ['13 months from a day every month has', '2026-11-20T12:00:00+01:00', 'P13M', '2027-12-20T12:00:00+01:00'],
    ['29 February 2028 + 1 year: 28 February 2029', '2028-02-29T12:00:00+01:00', 'P1Y', '2029-02-28T12:00:00+01:00'],
    ['29 February 2028 + 4 years: 29 February 2032', '2028-02-29T12:00:00+01:00', 'P4Y', '2032-02-29T12:00:00+01:00'],
    ['28 February 2028 + 1 year', '2028-02-28T12:00:00+01:00', 'P1Y', '2029-02-28T12:00:00+01:00'],
    ['28 February 2027 + 1 year stays the 28th in a leap year', '2027-02-28T12:00:00+01:00', 'P1Y', '2028-02-28T12:00:00+01:00'],
    ['29 February 2096 + 4 years: 2100 is no leap year', '2096-02-29T12:00:00+01:00', 'P4Y', '2100-02-28T12:00:00+01:00'],
    ['a year and a month are taken together, then the last day', '2027-01-31T12:00:00+01:00', 'P1Y1M', '2028-02-29T12:00:00+01:00'],
    ['7 years', '2026-11-20T12:00:00+01:00', 'P7Y', '2033-11-20T12:00:00+01:00'],
    ['7 years from 29 February', '2028-02-29T12:00:00+01:00', 'P7Y', '2035-02-28T12:00:00+01:00'],
    ['30 days are days, not a month', '2027-01-31T12:00:00+01:00', 'P30D', '2027-03-02T12:00:00+01:00'],
    ['30 days in a leap year', '2028-01-31T12:00:00+01:00', 'P30D', '2028-03-01T12:00:00+01:00'],
    [
      'a week across the night the clock goes forward: same hour, 167 hours',
      '2027-03-25T12:00:00+01:00',
      'P1W',
      '2027-04-01T12:00:00+02:00',
    ],
    [
      'a day across the night the clock goes forward (28 March 2027): 23 hours',
      '2027-03-27T12:00:00+01:00',
      'P1D',
      '2027-03-28T12:00:00+02:00',
    ],
    ['24 hours across the same night: an hour later on the clock', '2027-03-27T12:00:00+01:00', 'PT24H', '2027-03-28T13:00:00+02:00'],
    [
      'a day across the night the clock goes back (25 October 2026): 25 hours',
      '2026-10-24T12:00:00+02:00',
      'P1D',
      '2026-10-25T12:00:00+01:00',
    ],
    ['24 hours across the same night: an hour earlier on the clock', '2026-10-24T12:00:00+02:00', 'PT24H', '2026-10-25T11:00:00+01:00'],
    ['an hour that does not exist moves on: 28 March 2027 02:30', '2027-03-27T02:30:00+01:00', 'P1D', '2027-03-28T03:30:00+02:00'],
    [
      'an hour that comes twice is the first of the two: 25 October 2026 02:30',
      '2026-10-24T02:30:00+02:00',
      'P1D',
      '2026-10-25T02:30:00+02:00',
    ],
    ['a summer year: same hour, same offset', '2026-07-01T00:00:00+02:00', 'P1Y', '2027-07-01T00:00:00+02:00'],
    ['half a year from winter to summer keeps the hour', '2027-01-15T09:00:00+01:00', 'P6M', '2027-07-15T09:00:00+02:00'],
    ['72 hours', '2026-10-24T12:00:00+02:00', 'PT72H', '2026-10-27T11:00:00+01:00'],
    ['just after midnight here is still yesterday in UTC: 1 month', '2027-01-31T00:30:00+01:00', 'P1M', '2027-02-28T00:30:00+01:00'],
    ['24 months', '2026-02-28T12:00:00+01:00', 'P24M', '2028-02-28T12:00:00+01:00'],
    ['5 years', '2027-12-31T23:59:59+01:00', 'P5Y', '2032-12-31T23:59:59+01:00'],
  ];
  it.each(rows)('%s', (_, start, period, end) => {
    expect(after(at(start), period)).toEqual(at(end));
  });

  it.each([
    ['2027-02-28T12:00:00+01:00', 'P1M', '2027-01-28T12:00:00+01:00'],
    ['2027-03-31T12:00:00+02:00', 'P1M', '2027-02-28T12:00:00+01:00'],
    ['2029-02-28T12:00:00+01:00', 'P1Y', '2028-02-28T12:00:00+01:00'],
    ['2028-02-29T12:00:00+01:00', 'P1Y', '2027-02-28T12:00:00+01:00'],
    ['2026-10-25T12:00:00+01:00', 'P1D', '2026-10-24T12:00:00+02:00'],
    ['2026-11-20T12:00:00+01:00', 'P30D', '2026-10-21T12:00:00+02:00'],
  ])('%s minus %s', (end, period, start) => {
    expect(before(at(end), period)).toEqual(at(start));
  });

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

  it('the grace protects the person: in the hour that comes twice it ends at the second', () => {
    // 29 October 2028: 02:30 comes twice
    expect(graceUntil(at('2028-09-29T02:30:00+02:00'), 'P30D')).toEqual(at('2028-10-29T02:30:00+01:00'));
    expect(after(at('2028-09-29T02:30:00+02:00'), 'P30D')).toEqual(at('2028-10-29T02:30:00+02:00'));
  });

  it('in the hour that does not exist it ends at the later side', () => {
    expect(graceUntil(at('2027-02-26T02:30:00+01:00'), 'P30D')).toEqual(at('2027-03-28T03:30:00+02:00'));
  });

  it.each(['PT24H', 'P1DT1H'])('a grace is counted in days: %s is refused', (period) => {
    expect(() => graceUntil(at('2027-02-26T02:30:00Z'), period)).toThrow(RangeError);
  });
});

describe('what is kept for years', () => {
  it.each([
    ['2026-11-20T12:00:00+01:00', undefined, '2033-11-20T12:00:00+01:00'],
    ['2026-11-20T12:00:00+01:00', 'year-end', '2034-01-01T00:00:00+01:00'],
    ['2026-01-01T00:00:00+01:00', 'year-end', '2034-01-01T00:00:00+01:00'],
    ['2026-12-31T23:59:59+01:00', 'year-end', '2034-01-01T00:00:00+01:00'],
    // still 2026 in UTC, already 2027 here
    ['2026-12-31T23:30:00Z', 'year-end', '2035-01-01T00:00:00+01:00'],
    ['2028-02-29T12:00:00+01:00', undefined, '2035-02-28T12:00:00+01:00'],
  ] as const)('7 years from %s, rounded to %s: %s', (start, roundUp, end) => {
    expect(retainedUntil(at(start), { period: 'P7Y', roundUp })).toEqual(at(end));
  });

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
