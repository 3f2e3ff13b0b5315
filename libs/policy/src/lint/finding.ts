/** The kinds of fault a policy can have; a known one has its reason in `known.ts`. */
export const POLICY_FAULTS = [
  'clause-without-key',
  'key-without-test',
  'lifetime-over-consent',
  'analytics-always-on',
  'repealed-law',
  'no-authority-named',
  'outside-eea-without-safeguard',
  'special-without-ground',
  'interest-on-electronic-marketing',
  'undated-text',
  'looser-than-floor',
  'sensitive-not-shorter',
] as const;
/** Mistakes in the data itself: never known, always repaired. */
export const DATA_FAULTS = ['unknown-clause', 'bad-duration', 'missing-translation', 'bad-level'] as const;
export type Fault = (typeof POLICY_FAULTS)[number] | (typeof DATA_FAULTS)[number];

/** One fault: where in the pack, and why it is one. */
export type Finding = { pack: string; fault: Fault; place: string; says: string };

export const keyOf = ({ pack, fault, place }: Pick<Finding, 'pack' | 'fault' | 'place'>) => `${pack} ${fault} ${place}`;
