import { retainedUntil, type RetentionRule } from '@helder/policy';
import fc from 'fast-check';
import { keptAfterClosing } from './retention.rules.js';

const rule = (code: string, more: Partial<RetentionRule>) => ({ code, period: 'P1Y', atClosing: 'kept', ...more }) as RetentionRule;
const at = (text: string) => new Date(text);
const ends = (rules: RetentionRule[], closedAt: string, erasedAt: string) =>
  Object.fromEntries(
    keptAfterClosing(rules, { closedAt: at(closedAt), erasedAt: at(erasedAt) }).map(({ code, until }) => [
      code,
      until?.toISOString() ?? null,
    ]),
  );

describe('what stays after closing, and until when', () => {
  it.each([
    ['an ordinary day', '2026-11-20T12:00:00+01:00', '2033-11-20T11:00:00.000Z'],
    ['29 February: the last day of a February that has 28', '2028-02-29T10:00:00+01:00', '2035-02-28T09:00:00.000Z'],
    ['28 February into a leap year stays the 28th', '2029-02-28T10:00:00+01:00', '2036-02-28T09:00:00.000Z'],
    ['the last day of a long month', '2026-08-31T23:30:00+02:00', '2033-08-31T21:30:00.000Z'],
    ['the last day of a short month', '2027-04-30T00:00:00+02:00', '2034-04-29T22:00:00.000Z'],
    ['the last minute of a year', '2026-12-31T23:59:00+01:00', '2033-12-31T22:59:00.000Z'],
    ['into summer time: the same hour on the wall', '2027-03-28T02:30:00+01:00', '2034-03-28T01:30:00.000Z'],
  ])('[JOBNL-1.4b] seven years from %s', (_, closedAt, until) => {
    expect(ends([rule('R0', { period: 'P7Y', countsFrom: 'closing' })], closedAt, '2030-01-01T00:00:00Z')).toEqual({
      R0: until,
    });
  });

  it('is rounded up to the end of the year where the pack says so, never down', () => {
    const rules = [rule('R0', { period: 'P7Y', countsFrom: 'closing', roundUp: 'year-end' })];
    expect(ends(rules, '2026-11-20T12:00:00+01:00', '2026-11-27T12:00:00+01:00')).toEqual({
      R0: '2033-12-31T23:00:00.000Z',
    });
    expect(ends(rules, '2026-12-31T23:59:59+01:00', '2027-01-07T12:00:00+01:00')).toEqual({
      R0: '2033-12-31T23:00:00.000Z',
    });
    expect(ends(rules, '2027-01-01T00:00:00+01:00', '2027-01-08T00:00:00+01:00')).toEqual({
      R0: '2034-12-31T23:00:00.000Z',
    });
  });

  it('counts each thing from its own moment, and the certificate from the last of them', () => {
    const rules = [
      rule('R0', { period: 'P7Y', countsFrom: 'closing' }),
      rule('R4', { period: 'P24M', countsFrom: 'erasure' }),
      rule('R5', { period: null, countsFrom: 'erasure' }),
      rule('certificate', { period: 'P120D', countsFrom: 'rest-gone' }),
      rule('profile', { atClosing: 'erased', countsFrom: undefined }),
    ];
    expect(ends(rules, '2026-11-20T11:00:00Z', '2026-11-27T11:00:00Z')).toEqual({
      R0: '2033-11-20T11:00:00.000Z',
      R4: '2028-11-27T11:00:00.000Z',
      R5: null,
      certificate: '2034-03-20T11:00:00.000Z',
    });
  });

  it('never ends before its period, and never more than a year after it', () => {
    const days = fc.date({ min: at('2026-01-01'), max: at('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 10 }), fc.boolean(), (start, years, rounds) => {
        const period = `P${years}Y`;
        const end = retainedUntil(start, { period, ...(rounds && { roundUp: 'year-end' as const }) });
        expect(end.getTime()).toBeGreaterThanOrEqual(retainedUntil(start, { period }).getTime());
        expect(end.getTime() - retainedUntil(start, { period }).getTime()).toBeLessThanOrEqual(366 * 86_400_000);
      }),
      { numRuns: 2000 },
    );
  });
});
