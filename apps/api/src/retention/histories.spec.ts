import { after, dayOf, PACK_IDS, packOf, retainedUntil, startOfDay, type RetentionRule } from '@helder/policy';
import fc from 'fast-check';
import { keptAfterClosing, mayGo } from './retention.rules.js';

/** Every row of every platform's register that has a period. */
const RULES = PACK_IDS.flatMap((id) => packOf(id).retention).filter(({ period }) => period !== null);
const HISTORIES = 100_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);
const YEARS = 30;

/** When the round runs: ten past three in the Netherlands, on every day of these years and of the longest period after them. */
const NIGHTS = Array.from(
  { length: (YEARS + 12) * 366 },
  (_, n) =>
    // on two nights a year three o'clock is not three hours after midnight
    startOfDay(new Date(START + n * DAY).toISOString().slice(0, 10)).getTime() + 3 * HOUR + 10 * 60_000,
);

/** Keeps a record, in days from the one on which it is due: a hold that lists it, or an account that stands still. */
type Keep = { from: number; until: number; isHold: boolean };
type History = { rule: RetentionRule; start: Date; keeps: Keep[]; missed: number; setBack: number };

const keeps = fc
  .tuple(fc.integer({ min: -60, max: 80 }), fc.integer({ min: 1, max: 60 }), fc.boolean())
  .map(([from, lasts, isHold]) => ({ from: from / 10, until: (from + lasts) / 10, isHold }));
const histories: fc.Arbitrary<History> = fc.record({
  rule: fc.constantFrom(...RULES),
  // to the second: leap days, ends of months and both nights of the clock come by themselves
  start: fc.nat(YEARS * 365 * 86_400).map((second) => new Date(START + second * 1000)),
  keeps: fc.array(keeps, { maxLength: 3 }),
  // a bit for each of ten nights
  missed: fc.oneof(fc.constant(0), fc.nat(0x3ff)),
  setBack: fc.nat(24 * HOUR),
});

/** When the record is due, by the functions the job uses. */
const dueOf = ({ rule, start }: Pick<History, 'rule' | 'start'>): Date =>
  rule.atClosing === 'kept' && rule.countsFrom
    ? keptAfterClosing([rule], { closedAt: start, erasedAt: start })[0].until!
    : retainedUntil(start, { period: rule.period!, roundUp: rule.roundUp });

/** Lives through the nights around its day. On each the clock may be set back, and the round runs once more. */
function live({ keeps, missed, setBack, ...record }: History) {
  const dueAt = dueOf(record);
  const due = dueAt.getTime();
  const covers = (now: number) => keeps.filter(({ from, until }) => now >= due + from * DAY && now < due + until * DAY);
  const first = Math.floor((due - START) / DAY) - 3;
  const passed: number[] = [];
  for (let night = 0; night < 40; night++) {
    if (night < 10 && missed & (1 << night)) continue;
    const now = NIGHTS[first + night];
    for (const clock of [now, now - setBack]) {
      const kept = covers(clock);
      const seen = { dueAt, isHeld: kept.some(({ isHold }) => isHold), standsStill: kept.some(({ isHold }) => !isHold) };
      if (mayGo(seen, new Date(clock))) return { due, wentAt: clock, passed, covers };
      passed.push(clock);
    }
  }
  throw new Error('never went');
}

describe('the life of a record', () => {
  it(`[SECOND-BEWAAR-a] in ${HISTORIES.toLocaleString('en')} random histories nothing goes before its day, nothing is there a day after it, and a hold always wins`, () => {
    const met = { kept: 0, missed: 0, plain: 0 };
    const one = (history: History) => {
      const { due, wentAt, passed, covers } = live(history);
      if (wentAt < due) throw new Error('went before its day');
      if (covers(wentAt).length) throw new Error('went although somebody had to keep it');
      // every round it lived through came too early, or found a reason
      if (passed.some((clock) => clock >= due && !covers(clock).length)) throw new Error('stayed without a reason');
      const isPlain = !history.missed && !history.keeps.length;
      // a day of 25 hours once a year
      if (isPlain && wentAt - due > 25 * HOUR) throw new Error('was there a day after');
      met.kept += Number(passed.some((clock) => clock >= due));
      met.missed += Number(history.missed > 0);
      met.plain += Number(isPlain);
    };
    fc.assert(fc.property(histories, one), { numRuns: HISTORIES });
    for (const [what, count] of Object.entries(met)) expect([what, count > HISTORIES / 20]).toEqual([what, true]);
  });

  it('never ends sooner when it begins later, and is due by the calendar, under every row of every register', () => {
    const pairs = fc.record({ rule: fc.constantFrom(...RULES), start: fc.nat(YEARS * 365 * DAY), later: fc.nat(40 * DAY) });
    fc.assert(
      fc.property(pairs, ({ rule, start, later }) => {
        const [one, other] = [start, start + later].map((at) => dayOf(dueOf({ rule, start: new Date(START + at) })));
        // two days can end on one, the last of a short month, each at its own time of the day
        if (other < one) throw new Error('a later start ended on an earlier day');
      }),
      { numRuns: 5000 },
    );
    const start = new Date('2027-06-15T12:00:00+02:00');
    for (const rule of RULES.filter(({ roundUp }) => !roundUp))
      expect([rule.code, dueOf({ rule, start })]).toEqual([rule.code, after(start, rule.period!)]);
  });
});
