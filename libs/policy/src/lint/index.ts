import type { Pack } from '../pack.js';
import { dataFaults } from './data.js';
import { DATA_FAULTS, keyOf, type Finding } from './finding.js';
import { KNOWN, type Known } from './known.js';
import { policyFaults, type Facts } from './policy.js';

export { keyOf, type Finding } from './finding.js';
export { KNOWN, type Known } from './known.js';
export type { Clause, Facts } from './policy.js';

/** Every fault of a pack, with its place and the reason; mistakes in the data first, and alone, as the rest cannot be judged then. */
export function lintPack(pack: Pack, facts: Facts): Finding[] {
  const inData = dataFaults(pack, new Set(facts.clauses.map(({ id }) => id)));
  const faults = inData.length > 0 ? inData : policyFaults(pack, facts);
  return faults.map((each) => ({ pack: pack.id, ...each }));
}

const NEVER_KNOWN: readonly string[] = DATA_FAULTS;
/** The findings nobody has given a reason for; one of them stops the build. */
export function unknownOf(findings: readonly Finding[], known: readonly Known[] = KNOWN): Finding[] {
  const reasons = new Set(known.map(keyOf));
  return findings.filter((finding) => NEVER_KNOWN.includes(finding.fault) || !reasons.has(keyOf(finding)));
}

/** Mistakes in the data, and a promise below the law that nobody looked at: with these there is no build. */
export const stopsBuild = ({ fault }: Finding): boolean => NEVER_KNOWN.includes(fault) || fault === 'looser-than-floor';
