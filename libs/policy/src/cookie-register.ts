import type { StorageName } from './cookie-names.js';
import type { Language, Words } from './words.js';

/** `necessary` is never asked; each of the others is off until a person says yes to it (JOBNL-C1.5, X1). */
export const COOKIE_CATEGORIES = ['necessary', 'statistics', 'personalisation', 'social', 'tracking', 'advertising'] as const;
export type CookieCategory = (typeof COOKIE_CATEGORIES)[number];
export const OPTIONAL_CATEGORIES = ['statistics', 'personalisation', 'social', 'tracking', 'advertising'] as const;
export type OptionalCategory = (typeof OPTIONAL_CATEGORIES)[number];

/** Why an answer stands as it does: `signal` is Global Privacy Control, a no until the person says otherwise. */
export const COOKIE_REASONS = ['nothing-to-choose', 'not-asked', 'signal', 'expired', 'changed', 'chosen'] as const;
export type CookieReason = (typeof COOKIE_REASONS)[number];

/**
 * What a vendor makes the page do; always from our own origin, the content policy allows no other. `count`: our own counter
 * of visits, without anything that points at a person (SF-WEB-STAT).
 */
export type CookieLoad =
  { kind: 'script' | 'pixel'; path: `/${string}` } | { kind: 'embed'; path: `/${string}`; title: Words } | { kind: 'count' };

export type CookieVendor = {
  id: string;
  /** A company's own name, or our words for what is ours. */
  name: string | Words;
  /** Runs only when every one of them is allowed: one vendor cannot be split. */
  categories: readonly [CookieCategory, ...CookieCategory[]];
  why: Words;
  /** ISO 8601, as the vendor says; null: the vendor says none, and the overview flags it (JOBNER-COOKIE-SOC). */
  lifetime: string | null;
  /** Ends by something that happens, such as signing out; then `lifetime` is the longest it can be. */
  endsWhen?: Words;
  stores: readonly StorageName[];
  loads: readonly CookieLoad[];
  /** The vendor's own words about it. */
  policyUrl: `https://${string}` | null;
  /** We keep it ourselves: our own statement is its policy. */
  isOurs?: true;
  /** Made up to try the choice with; absent in production. */
  isExample?: true;
  clauses: readonly string[];
};

/** What to call a vendor in this language. */
export const vendorName = (name: CookieVendor['name'], language: Language): string => (typeof name === 'string' ? name : name[language]);

/** Everything the site can leave on a device, and how long an answer about it holds. */
export type CookieRegister = {
  /** ISO 8601; the same for a yes and a no (JOBNL-C1.2b). */
  validity: string;
  /** What no answer switches off; a pack that adds to `necessary` gets a warning (X1). */
  alwaysOn: readonly [CookieCategory, ...CookieCategory[]];
  vendors: readonly CookieVendor[];
  clauses: readonly string[];
};
