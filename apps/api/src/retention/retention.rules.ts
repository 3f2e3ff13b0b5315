import { retainedUntil, type RetentionRule } from '@helder/policy';

/** A record as the round of the night sees it. `isHeld`: listed in a hold; `standsStill`: the whole account does (AVG art. 18). */
export type Dated = { dueAt: Date | null; isHeld?: boolean; standsStill?: boolean };

/** The one decision of the round: what is due goes, unless somebody must keep it. Source: privacy design § 3 (R7), § 4. */
export const mayGo = ({ dueAt, isHeld = false, standsStill = false }: Dated, now: Date): boolean =>
  dueAt !== null && dueAt <= now && !isHeld && !standsStill;

/** The same, asked of a whole table at once: `$1` is now, `subject` the column that says whose row it is. */
export const MAY_GO = (subject?: string): string => `due_at <= $1${subject ? ` and not on_hold(${subject})` : ''}`;

export type Closing = { closedAt: Date; erasedAt: Date };
/** What stays after closing and until when; null is no date, only an event. */
export type Kept = { code: string; until: Date | null };

/**
 * The end of everything the rules keep after an account closed. What counts from the end of the rest comes last.
 * Source: privacy design § 3, JOBNL-1.4b.
 */
export function keptAfterClosing(rules: readonly RetentionRule[], { closedAt, erasedAt }: Closing): Kept[] {
  const ends = (from: RetentionRule['countsFrom'], start: Date) =>
    rules.filter((rule) => rule.countsFrom === from).map((rule) => ({ code: rule.code, until: endOf(rule, start) }));
  const dated = [...ends('closing', closedAt), ...ends('erasure', erasedAt)];
  const last = dated.reduce((latest, { until }) => (until && until > latest ? until : latest), erasedAt);
  return [...dated, ...ends('rest-gone', last)];
}

const endOf = ({ period, roundUp }: RetentionRule, start: Date) => (period === null ? null : retainedUntil(start, { period, roundUp }));
