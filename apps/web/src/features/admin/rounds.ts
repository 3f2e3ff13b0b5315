import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { retention } from '@helder/contract/retention.js';

export type State = AnswerOf<typeof retention.dryRun>;
type Rounds = Pick<State, 'due' | 'runs'>;
type Run = State['runs'][number];
export type Round = { name: string; due: number; last: Run | null };

/** Each round once, with its newest run. */
export const roundsOf = ({ due, runs }: Rounds): Round[] => {
  const newest = (name: string) => runs.filter((run) => run.name === name).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0] ?? null;
  return due.map(({ name, count }) => ({ name, due: count, last: newest(name) }));
};

/** Rounds that did something last time, or wait with something; the others are not worth a line. */
export const busyRounds = (state: Rounds): Round[] =>
  roundsOf(state).filter(({ due, last }) => due > 0 || Object.values(last?.counts ?? {}).some((count) => count > 0));

// mail.old runs every night, also when there is nothing to do
const NIGHTLY = 'mail.old';
export const lastNight = ({ runs }: Rounds) =>
  runs
    .filter(({ name }) => name === NIGHTLY)
    .map(({ startedAt }) => startedAt)
    .sort()
    .at(-1) ?? null;

const DAY_AND_A_BIT = 25 * 3_600_000;
export const isLate = (night: string, now: Date) => now.getTime() - new Date(night).getTime() > DAY_AND_A_BIT;
