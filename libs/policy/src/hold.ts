import type { Words } from './words.js';

const w = (nl: string, en: string): Words => ({ nl, en });

/** What can be held by name, one at a time: the records a dispute can be about. Never a profile, never an account. */
export const HELD_KINDS = {
  application: w('sollicitatie', 'application'),
  conversation: w('contact met een organisatie', 'contact with an organisation'),
  document: w('bestand', 'file'),
  request: w('verzoek of klacht', 'request or complaint'),
} as const satisfies Record<string, Words>;
export type HeldKind = keyof typeof HELD_KINDS;

/** Why something may be held, or the closed register be read: to bring, argue or answer a claim (AVG art. 17 (3) b and e). */
export const CLOSED_REASONS = {
  claim: w('een rechtszaak of geschil', 'a court case or dispute'),
  authority: w('een bevel van een rechter of toezichthouder', 'an order of a court or supervisor'),
  misuse: w('een onderzoek naar misbruik', 'an inquiry into misuse'),
} as const satisfies Record<string, Words>;
export type ClosedReason = keyof typeof CLOSED_REASONS;

export const HOLD = {
  /** After which somebody must look again whether it is still needed (privacy design § 3, R7). ISO 8601. */
  review: 'P6M',
  /** Records in one hold. */
  records: 20,
} as const;

export const CLOSED_READING = {
  /** How long a question for a second person stays open. ISO 8601. */
  asked: 'P7D',
  /** How long after the yes it can be read, once. ISO 8601. */
  allowed: 'PT24H',
} as const;
