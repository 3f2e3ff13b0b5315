import { setTimeout as sleep } from 'node:timers/promises';

const AT_LEAST = 300;

/** Answers no sooner than a known and an unknown address both need, so that time tells nothing either. */
export async function inNeutralTime(work: Promise<void>): Promise<void> {
  await Promise.all([work, sleep(AT_LEAST)]);
}
