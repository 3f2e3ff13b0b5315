/** What a recruiter can narrow a search by, and an anonymous candidate still shows; the first to leave out stands first. */
export const TRAITS = ['region', 'years', 'education', 'function', 'sector'] as const;
export type Trait = (typeof TRAITS)[number];
/** Below this many, a group points at somebody. */
export const SMALLEST_CROWD = 5;
/** What can be left out without taking away what one is looked for by, in this order. */
const FIRST_TO_GO: readonly Trait[] = ['region', 'years', 'education'];

/** How many others share exactly these traits with somebody, of those who can be found now. */
export type Tally = { shares: readonly Trait[]; count: number };
/** `count`: how many one is among, oneself included. */
export type Crowd = { traits: Trait[]; count: number };

const without = (traits: readonly Trait[], left: readonly Trait[]) => traits.filter((trait) => !left.includes(trait));
const crowdOf = (tallies: readonly Tally[], traits: readonly Trait[]): Crowd => ({
  traits: [...traits],
  count: 1 + tallies.filter(({ shares }) => traits.every((trait) => shares.includes(trait))).reduce((sum, { count }) => sum + count, 0),
});

/** The crowd of everything shown, and of each pair a search is likely to begin with; only traits that are shown count. */
export function crowdsOf(tallies: readonly Tally[], shown: readonly Trait[]): { whole: Crowd; pairs: Crowd[] } {
  const pairs = shown.flatMap((one, n) => shown.slice(n + 1).map((other) => crowdOf(tallies, [one, other])));
  return { whole: crowdOf(tallies, shown), pairs: pairs.sort((a, b) => a.count - b.count) };
}

/** The one trait whose leaving out makes the crowd biggest; null when none makes it bigger. */
export function bestToLeave(tallies: readonly Tally[], shown: readonly Trait[]): { trait: Trait; count: number } | null {
  const now = crowdOf(tallies, shown).count;
  const each = shown.map((trait) => ({ trait, count: crowdOf(tallies, without(shown, [trait])).count }));
  const best = each.reduce<(typeof each)[number] | null>((most, one) => (one.count > (most?.count ?? now) ? one : most), null);
  return best;
}

/**
 * What to leave out for a crowd of at least five: region, then years, then education, no more than it takes. Null when
 * that is not enough. Nothing when it is enough already.
 */
export function leaveOutFor(tallies: readonly Tally[], shown: readonly Trait[]): { leave: Trait[]; count: number } | null {
  const steps = FIRST_TO_GO.filter((trait) => shown.includes(trait));
  for (let n = 0; n <= steps.length; n++) {
    const leave = steps.slice(0, n);
    const { count } = crowdOf(tallies, without(shown, leave));
    if (count >= SMALLEST_CROWD) return { leave, count };
  }
  return null;
}
