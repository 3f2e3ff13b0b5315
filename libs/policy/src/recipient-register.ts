import type { Words } from './words.js';

/** `processor` works on our order; `group` is one house with us; `third-party` decides for itself; `organisation` searches candidates. */
export const RECIPIENT_KINDS = ['processor', 'group', 'third-party', 'organisation'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** What data may go to others for. A closed list: selling and renting are not on it, so no pack can say them (JOBPORT-5b). */
export const SHARING_PURPOSES = [
  'hosting',
  'mail',
  'recruitment',
  'administration',
  'payment',
  'support',
  'marketing',
  'statistics',
  'security',
  'legal-duty',
] as const;
export type SharingPurpose = (typeof SHARING_PURPOSES)[number];

export const DATA_CATEGORIES = ['account', 'contact', 'profile', 'document', 'message', 'payment', 'identity', 'visit', 'log'] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** `contract` and `compatible` purposes need no yes; `consent` does, of each candidate (JOBPORT-5c, AVG art. 6). */
export const SHARING_GROUNDS = ['contract', 'law', 'compatible', 'consent'] as const;
export type SharingGround = (typeof SHARING_GROUNDS)[number];

/** `eea` needs nothing more; `adequate` is a country the Commission found so; all else needs its own safeguard (AVG ch. V). */
export const REGIONS = ['eea', 'adequate', 'elsewhere'] as const;
export const SAFEGUARDS = ['adequacy', 'standard-clauses', 'binding-rules'] as const;
export type Safeguard = { kind: (typeof SAFEGUARDS)[number]; reference: string };

export type Sharing = {
  purpose: SharingPurpose;
  /** No more than this goes for this purpose (SECOND-DELEN-a). */
  categories: readonly [DataCategory, ...DataCategory[]];
  ground: SharingGround;
};

export type Recipient = {
  id: string;
  name: string;
  kind: RecipientKind;
  what: Words;
  where: Words;
  region: (typeof REGIONS)[number];
  safeguard: Safeguard | null;
  /** Number of the processing agreement. */
  agreement: string | null;
  sharing: readonly [Sharing, ...Sharing[]];
  /** What the host can show for its security; `until` is its last day, YYYY-MM-DD (SF-BEV-c). */
  certificate?: { name: string; until: string };
  clauses: readonly string[];
};
