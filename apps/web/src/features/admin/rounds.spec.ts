import { busyRounds, isLate, lastNight, roundsOf } from './rounds';

const run = (name: string, startedAt: string) => ({ name, startedAt, endedAt: startedAt, counts: {} });
const state = {
  due: [
    { name: 'mail.old', count: 3 },
    { name: 'audit.payload', count: 0 },
  ],
  runs: [
    run('mail.old', '2026-11-18T02:10:00.000Z'),
    run('mail.old', '2026-11-19T02:10:00.000Z'),
    run('visibility.ask', '2026-11-20T02:10:00.000Z'),
  ],
};

describe('the nightly round', () => {
  it('shows each round with its newest run', () => {
    expect(roundsOf(state).map(({ name, due, last }) => [name, due, last?.startedAt])).toEqual([
      ['mail.old', 3, '2026-11-19T02:10:00.000Z'],
      ['audit.payload', 0, undefined],
    ]);
  });

  it('is worth a line when something waits or was done', () => {
    const done = { ...run('audit.payload', '2026-11-19T02:10:00.000Z'), counts: { events: 2 } };
    expect(busyRounds(state).map(({ name }) => name)).toEqual(['mail.old']);
    expect(busyRounds({ ...state, runs: [done] }).map(({ name }) => name)).toEqual(['mail.old', 'audit.payload']);
    expect(busyRounds({ ...state, due: [{ name: 'mail.old', count: 0 }] })).toEqual([]);
  });

  it('is late after a day, and an hour for the night the clock goes back', () => {
    expect(lastNight(state)).toBe('2026-11-19T02:10:00.000Z');
    expect(lastNight({ due: [], runs: [] })).toBeNull();
    expect(isLate('2026-11-19T02:10:00.000Z', new Date('2026-11-20T03:09:00.000Z'))).toBe(false);
    expect(isLate('2026-11-19T02:10:00.000Z', new Date('2026-11-20T03:11:00.000Z'))).toBe(true);
  });
});
