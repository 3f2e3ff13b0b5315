import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { policy } from '@helder/contract/policy.js';

export type Simulation = AnswerOf<typeof policy.simulations>['items'][number];
export type Kept = Simulation['closing']['kept'][number];

const sameAs = (one: Kept) => (other: Kept) => one.what.nl === other.what.nl && one.period === other.period;

/** What stays under every policy alike; the rest is what differs. */
export function sharedKept([first, ...others]: Simulation[]): Kept[] {
  return (first?.closing.kept ?? []).filter((one) => others.every(({ closing }) => closing.kept.some(sameAs(one))));
}
export const ownKept = ({ closing }: Simulation, shared: Kept[]) => closing.kept.filter((one) => !shared.some(sameAs(one)));
