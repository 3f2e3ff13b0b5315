import { platforms, type Promised } from '@helder/policy/promises/index.js';
import * as z from 'zod';

export const STATES = ['kept', 'open', 'broken'] as const;
export type State = (typeof STATES)[number];
export type Entry = Promised & { platform: string; state: State; tests: readonly string[] };

/** What the last test run said, as `npm run clauses` writes it. */
export const Results = z.object({
  testedOn: z.iso.date(),
  results: z.record(z.string(), z.object({ state: z.enum(['kept', 'broken']), tests: z.array(z.string()) })),
});
export type Results = z.output<typeof Results>;

/** Each promise beside its result; without one it is open. */
export const entriesOf = ({ results }: Results): Entry[] =>
  platforms.flatMap(({ name, promises }) =>
    promises.map((promise) => ({ ...promise, platform: name, ...(results[promise.id] ?? { state: 'open', tests: [] }) })),
  );

export type Choice = { platform: string | null; state: State | null };

export const ALL = 'all';
/** Reads the choice from the address: one platform at a time, unless it asks for all. */
export const choiceIn = (params: URLSearchParams): Choice => ({
  platform: params.get('of') === ALL ? null : (platforms.find(({ name }) => name === params.get('of')) ?? platforms[0]).name,
  state: STATES.find((state) => state === params.get('state')) ?? null,
});

export const chosen = (entries: readonly Entry[], { platform, state }: Choice) =>
  entries.filter((entry) => (!platform || entry.platform === platform) && (!state || entry.state === state));
