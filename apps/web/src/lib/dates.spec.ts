import { sayDate, sayPeriod } from './dates';

describe('Dates on screen', () => {
  it('are those of the Netherlands, also just after midnight', () => {
    expect(sayDate('date', '2027-11-20T23:30:00Z', 'nl')).toBe('21 november 2027');
    expect(sayDate('date', '2027-11-20T23:30:00Z', 'en')).toBe('21 November 2027');
  });

  it('keep a bare day as it is', () => expect(sayDate('date', '2028-02-29', 'nl')).toBe('29 februari 2028'));

  it('follow summer time', () => {
    expect(sayDate('time', '2027-07-01T08:14:00Z', 'nl')).toBe('10:14');
    expect(sayDate('time', '2027-01-01T09:14:00Z', 'nl')).toBe('10:14');
  });

  it.each([
    ['P7Y', '7 jaar', '7 years'],
    ['P24M', '24 maanden', '24 months'],
    ['P120D', '120 dagen', '120 days'],
    ['PT72H', '72 uur', '72 hours'],
    ['PT30M', '30 minuten', '30 minutes'],
    ['P1Y', '1 jaar', '1 year'],
  ])('say %s as words', (period, nl, en) => {
    expect(sayPeriod(period, 'nl')).toBe(nl);
    expect(sayPeriod(period, 'en')).toBe(en);
  });
});
