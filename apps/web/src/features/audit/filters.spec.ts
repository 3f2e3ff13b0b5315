import { datesOf, filtersIn, inAddress, isSame, periodOf, PERIODS } from './filters';

const NOW = new Date('2026-07-01T00:30:00+02:00');

describe('filters in the address', () => {
  it('come back as they went, and nonsense is left out', () => {
    const filters = { from: '2026-06-01', outcome: 'denied', subject: 'abc' } as const;
    expect(filtersIn(new URLSearchParams(inAddress(filters)))).toEqual(filters);
    expect(filtersIn(new URLSearchParams('from=yesterday&outcome=maybe&request=1&organisation=x&before=1.2&q=1'))).toEqual({});
    expect(isSame(filters, { ...filters, until: undefined })).toBe(true);
    expect(isSame(filters, { ...filters, until: '2026-07-01' })).toBe(false);
  });

  it.each(PERIODS.filter((period) => period !== 'own'))('%s is a period that is recognised again', (period) => {
    expect(periodOf(datesOf(period, NOW, {}), NOW)).toBe(period);
  });

  it('a day is a day in the Netherlands', () => {
    expect(datesOf('today', NOW, {})).toEqual({ from: '2026-07-01' });
    expect(datesOf('week', NOW, {})).toEqual({ from: '2026-06-25' });
    expect(periodOf({ from: '2026-06-01', until: '2026-06-02' }, NOW)).toBe('own');
  });
});
