import { Temporal } from 'temporal-polyfill';

/** Calendar rules of this product are rules of this zone, whatever the server's clock is set to. */
export const ZONE = 'Europe/Amsterdam';

const inZone = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(ZONE);
const toDate = (at: Temporal.ZonedDateTime) => new Date(at.epochMilliseconds);

/**
 * The instant one period later. Days, months and years follow the Dutch calendar (same number, or the last day of a
 * shorter month), hours are exact. `period` is an ISO 8601 duration. Throws RangeError for anything else.
 * Source: Regulation (EEC) 1182/71 art. 3.
 */
export const after = (start: Date, period: string): Date => toDate(inZone(start).add(Temporal.Duration.from(period)));

/** The instant one period earlier; see `after`. */
export const before = (end: Date, period: string): Date => toDate(inZone(end).subtract(Temporal.Duration.from(period)));

/** The start of the first day after the year in which `at` falls, in the Netherlands. */
export const endOfYear = (at: Date): Date => {
  const { year } = inZone(at);
  return toDate(Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 }).toZonedDateTime(ZONE));
};

/** Until when a profile stays visible without an answer: activation plus the pack's period (SF-INZAGE-e). */
export const visibleUntil = (activation: Date, period: string): Date => after(activation, period);

/**
 * When a term that protects the person ends: where the clock goes back and the end falls in the hour that comes twice,
 * the later of the two. Days, months and years only; throws RangeError for hours. Source: privacy design § 4 (SF-INZAGE-g).
 */
export const graceUntil = (start: Date, period: string): Date => {
  if (hasHours(period)) throw new RangeError(period);
  return onTheWall(start, period, 'later');
};

/** When a duty of ours falls due: the earlier of two instants, also in the hour that does not exist; hours are exact. Source: privacy design § 4. */
export const dutyUntil = (start: Date, period: string): Date =>
  hasHours(period) ? after(start, period) : onTheWall(start, period, 'earlier');

const onTheWall = (start: Date, period: string, disambiguation: 'earlier' | 'later') =>
  toDate(inZone(start).toPlainDateTime().add(Temporal.Duration.from(period)).toZonedDateTime(ZONE, { disambiguation }));

const hasHours = (period: string) => {
  const duration = Temporal.Duration.from(period);
  const { years, months, weeks, days } = duration;
  return Temporal.Duration.from({ years, months, weeks, days }).toString() !== duration.toString();
};

/** Until when a record stays, counted from its start event; rounded up to the year end where the rule says so. */
export const retainedUntil = (start: Date, rule: { period: string; roundUp?: 'year-end' }): Date =>
  rule.roundUp ? endOfYear(after(start, rule.period)) : after(start, rule.period);

/** The calendar day in the Netherlands as YYYY-MM-DD. */
export const dayOf = (at: Date): string => inZone(at).toPlainDate().toString();

/** The first instant of a calendar day (YYYY-MM-DD) in the Netherlands. Throws RangeError for a day that does not exist. */
export const startOfDay = (day: string): Date => toDate(Temporal.PlainDate.from(day).toZonedDateTime(ZONE));

/** How many calendar days later the second day is. */
export const daysBetween = (day: string, later: string): number => Temporal.PlainDate.from(day).until(later).days;

/** The first instant of a month in the Netherlands: as exact as a moment of an anonymous candidate may be. */
export const startOfMonth = (at: Date): Date => toDate(inZone(at).with({ day: 1 }).startOfDay());

/** The calendar month in the Netherlands as YYYY-MM: how coarse a date of an anonymous candidate may be. */
export const monthOf = (day: string): string => day.slice(0, 7);
