/** How much a recruiter may see, from nothing to everything the candidate shares. */
export const LEVELS = ['hidden', 'on-interest', 'anonymous', 'recruiters', 'public'] as const;
export type Level = (typeof LEVELS)[number];
/** The levels at which somebody sees something. */
export type ShownLevel = Exclude<Level, 'hidden'>;

/** True where recruiters get the name and what the candidate wrote; elsewhere only codes, numbers and months leave. */
export const isNamed = (level: Level): level is 'recruiters' | 'public' => level === 'recruiters' || level === 'public';
/** The column of the field registry that says what leaves at a level. */
export const columnOf = (level: ShownLevel): 'anonymous' | 'recruiters' => (isNamed(level) ? 'recruiters' : 'anonymous');

/** True when going from one level to the other shows more than before; only then do we ask first. */
export const sharesMore = (from: Level, to: Level): boolean => LEVELS.indexOf(to) > LEVELS.indexOf(from);

export const ACCOUNT_STATES = ['unverified', 'active', 'closing', 'erased'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export type Standing = {
  chosen: Level;
  mayBeFound: boolean;
  account: AccountState;
  isRestricted: boolean;
  /** When the candidate said yes to being seen; null when never, or when it ended. */
  activatedAt: Date | null;
  /** When the visible year ends (without the grace); null where the pack sets no end. */
  visibleUntil: Date | null;
  /** When the grace after the visible year ends; null where the pack sets no end. */
  graceUntil: Date | null;
  isPublished: boolean;
};

export const HIDDEN_BECAUSE = ['chosen', 'consent', 'account', 'restricted', 'expired', 'unpublished'] as const;
export type HiddenBecause = (typeof HIDDEN_BECAUSE)[number];
export type Effective = { level: Level; because: HiddenBecause | null };

/**
 * What a recruiter may see at this instant: one with a grant, or at level `public` any. The first reason that hides wins; `because` is null when
 * nothing hides. Source: privacy design § 1, SF-INZAGE-d…h, art. 18 AVG.
 */
export function effectiveLevel(standing: Standing, at: Date): Effective {
  const hides: [HiddenBecause, boolean][] = [
    ['account', standing.account !== 'active'],
    ['restricted', standing.isRestricted],
    ['chosen', standing.chosen === 'hidden'],
    // the consent ends the same instant; the date is what explains it
    ['expired', standing.graceUntil !== null && at >= standing.graceUntil],
    ['consent', !standing.mayBeFound],
    ['expired', standing.activatedAt === null],
    ['unpublished', !standing.isPublished],
  ];
  const because = hides.find(([, isHiding]) => isHiding)?.[0] ?? null;
  return { level: because ? 'hidden' : standing.chosen, because };
}
