import {
  COOKIE_CATEGORIES,
  OPTIONAL_CATEGORIES,
  type CookieReason,
  type CookieRegister,
  type CookieVendor,
  type OptionalCategory,
} from './cookie-register.js';
import { after } from './dates.js';

/** One answer to all categories, each apart; a category that is not in it was refused. */
export type CookieChoice = {
  at: Date;
  accepted: readonly OptionalCategory[];
  /** SHA-256 of the register the person saw. */
  register: string;
};
export type CookieStand = {
  accepted: readonly OptionalCategory[];
  because: CookieReason;
  mustAsk: boolean;
  since: Date | null;
  until: Date | null;
};

/** The categories there is something to choose about, in the order of the list. */
export const optionalOf = ({ vendors, alwaysOn }: Pick<CookieRegister, 'vendors' | 'alwaysOn'>): OptionalCategory[] =>
  OPTIONAL_CATEGORIES.filter((category) => !alwaysOn.includes(category) && vendors.some(({ categories }) => categories.includes(category)));

/** A vendor with more purposes waits for a yes to each (JOBNL-C1.1b). */
export const mayRun = (
  { categories }: Pick<CookieVendor, 'categories'>,
  alwaysOn: CookieRegister['alwaysOn'],
  accepted: readonly OptionalCategory[],
): boolean => categories.every((category) => alwaysOn.includes(category) || accepted.includes(category as OptionalCategory));

/** When an answer ends: months by the Dutch calendar, 31 January + P13M is the last of February (JOBNL-C1.2b). */
export const choiceUntil = ({ at }: Pick<CookieChoice, 'at'>, validity: string): Date => after(at, validity);

/** Of two answers, one of the device and one of the account: what both allow, for as long as both hold. */
export function stricter(one: CookieChoice | null, other: CookieChoice | null): CookieChoice | null {
  if (!one || !other) return one ?? other;
  const [older, newer] = one.at <= other.at ? [one, other] : [other, one];
  const accepted = older.accepted.filter((category) => newer.accepted.includes(category));
  // a no is good for as long as the newest one; a yes for as long as the oldest
  return { at: accepted.length ? older.at : newer.at, accepted, register: older.register };
}

type Asked = { choice: CookieChoice | null; register: CookieRegister; sha256: string; hasSignal: boolean; now: Date };
const nothing = { accepted: [], since: null, until: null } as const;

/** What is allowed now, and whether to ask. A no survives a changed list, a yes does not (JOBNL-C1.2a, C1.2b). */
export function cookieStand({ choice, register, sha256, hasSignal, now }: Asked): CookieStand {
  const optional = optionalOf(register);
  if (!optional.length) return { ...nothing, because: 'nothing-to-choose', mustAsk: false };
  const until = choice && choiceUntil(choice, register.validity);
  const hasEnded = until !== null && until <= now;
  const isOld = Boolean(choice?.accepted.length) && choice?.register !== sha256;
  if (choice && !hasEnded && !isOld)
    return {
      accepted: optional.filter((category) => choice.accepted.includes(category)),
      because: 'chosen',
      mustAsk: false,
      since: choice.at,
      until,
    };
  if (hasSignal) return { ...nothing, because: 'signal', mustAsk: false };
  return { ...nothing, because: hasEnded ? 'expired' : isOld ? 'changed' : 'not-asked', mustAsk: true };
}

/** The shorter of what the vendor says and what an answer holds, counted from `from`; null for what no answer ends (X2). */
export function effectiveLifetime(vendor: CookieVendor, { validity, alwaysOn }: CookieRegister, from: Date): string | null {
  if (vendor.lifetime === null) return isAsked(vendor, alwaysOn) ? validity : null;
  if (!isAsked(vendor, alwaysOn)) return vendor.lifetime;
  return after(from, vendor.lifetime) <= after(from, validity) ? vendor.lifetime : validity;
}

/** Until when what a vendor writes now may stay: its own lifetime, and never past the answer (X2). */
export function storageEnds({ lifetime }: Pick<CookieVendor, 'lifetime'>, until: Date, now: Date): Date {
  const own = lifetime === null ? until : after(now, lifetime);
  return own < until ? own : until;
}

/** Whether what has no date of its own, such as local storage, can be older than the vendor's lifetime: then it starts anew (X2). */
export const isStorageOver = ({ lifetime }: Pick<CookieVendor, 'lifetime'>, since: Date, now: Date): boolean =>
  lifetime !== null && after(since, lifetime) <= now;

const isAsked = ({ categories }: CookieVendor, alwaysOn: CookieRegister['alwaysOn']) =>
  categories.some((category) => !alwaysOn.includes(category));

export type CookieWarning = {
  vendor: string | null;
  says: 'always-on' | 'outlives-choice' | 'no-lifetime' | 'no-policy' | 'no-names' | 'mixes-necessary';
};

/** What an editor of a register should look at; nothing here stops the product, the gate is stricter anyway (X1, X2). */
export function cookieWarnings(register: CookieRegister, from: Date): CookieWarning[] {
  const { alwaysOn, vendors } = register;
  const found: CookieWarning[] = COOKIE_CATEGORIES.some((each) => each !== 'necessary' && alwaysOn.includes(each))
    ? [{ vendor: null, says: 'always-on' }]
    : [];
  for (const vendor of vendors) {
    const isOptional = vendor.categories.some((category) => category !== 'necessary');
    const say = (says: CookieWarning['says'], is: boolean) => is && found.push({ vendor: vendor.id, says });
    say('mixes-necessary', isOptional && vendor.categories.includes('necessary'));
    say('no-names', vendor.stores.length === 0);
    say('no-lifetime', vendor.lifetime === null && !vendor.endsWhen);
    say('no-policy', isOptional && !vendor.isExample && !vendor.isOurs && vendor.policyUrl === null);
    say('outlives-choice', isOptional && vendor.lifetime !== null && after(from, vendor.lifetime) > after(from, register.validity));
  }
  return found;
}
