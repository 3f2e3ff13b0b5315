/** How somebody meets the text at sign-up. Only `explicit` is an agreement; none of them is a consent to anything. */
export const ACCEPTANCES = ['explicit', 'acknowledge', 'notice'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

/** What a text promises about rights; `null` where it is silent, and then the floor holds. ISO 8601 durations. */
export type RightsPromise = {
  /** Within which time a request is answered, counted from identification. */
  reply: string | null;
  /** By how much that may be put off, with the reason told. */
  extension: string | null;
  portability: 'contract-and-consent' | 'all' | null;
  objection: 'assessed' | 'closes-account' | null;
};

/** On what ground the text says it sends offers by electronic means, and how one gets rid of them. */
export type OffersPromise = { electronicGround: 'consent' | 'interest'; leaving: 'self-service' | 'by-mail' };

/** Data of a special kind the text speaks of. The product has a field for none of it. */
export type SpecialData = {
  what: 'bsn' | 'identity-document' | 'special' | 'criminal';
  /** The law by name, or an explicit consent; criminal data has no other ground than law. */
  ground: { kind: 'law' | 'explicit-consent'; source: string } | null;
};

/** Where complaints go: the form on the site, an address, or both. */
export type Complaints = { form: boolean; address: string | null };
