import {
  dayOf,
  dutyUntil,
  hasProfiles,
  FIELD_KEYS,
  MARKETING,
  REQUESTS,
  startOfDay,
  type ConsentPurpose,
  type FlooredPack,
  type Pack,
  type RequestState,
  type RequestType,
} from '@helder/policy';

export type Facts = {
  type: RequestType;
  state: RequestState;
  identifiedAt: Date | null;
  /** Another open request of the same person about the same came before. */
  isDuplicate: boolean;
  /** Of erasing an account: what can go while the rest stays; null where a part is an answer in words alone. */
  divisible: readonly ConsentPurpose[] | null;
};
type Asked = { to: RequestState; reason?: string; words?: string; parts?: readonly ConsentPurpose[] };
type Fault = 'not-identified' | 'duplicate' | 'reason-missing' | 'too-late' | 'indivisible' | 'part-missing' | 'no-such-step';
type Guard = (of: Facts, asked: Asked, now: Date, pack: Pick<FlooredPack, 'rights'>) => Fault | null;

const identified: Guard = ({ identifiedAt }) => (identifiedAt ? null : 'not-identified');
const noDuplicate: Guard = ({ isDuplicate, identifiedAt }) => (isDuplicate && !identifiedAt ? 'duplicate' : null);
const reason: Guard = (_, asked) => (asked.reason ? null : 'reason-missing');
const words: Guard = (_, asked) => (asked.words ? null : 'reason-missing');
const inFirstTerm: Guard = ({ identifiedAt }, _, now, { rights }) =>
  identifiedAt && now < dutyUntil(identifiedAt, rights.reply) ? null : 'too-late';
const divisible: Guard = ({ type }) => (REQUESTS[type].isDivisible ? null : 'indivisible');
const part: Guard = ({ divisible: can }, { parts = [] }) =>
  !can || (parts.length > 0 && parts.every((each) => can.includes(each))) ? null : 'part-missing';

const GRANT = [noDuplicate, identified];
const DECIDE = { granted: GRANT, 'partly-refused': [...GRANT, divisible, reason, part], refused: [identified, reason], withdrawn: [] };
/** Where a request goes from where, and what must be true for it (AVG art. 12). */
export const TRANSITIONS: Readonly<Record<RequestState, Partial<Record<RequestState, readonly Guard[]>>>> = {
  // an identity is proven by the person: no hand of the desk moves it there
  received: { refused: [reason], withdrawn: [] },
  identified: { 'in-treatment': GRANT, withdrawn: [] },
  'in-treatment': { ...DECIDE, extended: [identified, words, inFirstTerm] },
  extended: DECIDE,
  granted: {},
  'partly-refused': {},
  refused: {},
  withdrawn: {},
};

/** What stands in the way of this step; null when it may be taken. */
export function faultOf(of: Facts, asked: Asked, now: Date, pack: Pick<FlooredPack, 'rights'>): Fault | null {
  // the reason a person most needs to hear comes first
  if (asked.to === 'granted' || asked.to === 'partly-refused')
    for (const guard of GRANT) {
      const fault = guard(of, asked, now, pack);
      if (fault) return fault;
    }
  const guards = TRANSITIONS[of.state][asked.to];
  if (!guards) return 'no-such-step';
  for (const guard of guards) {
    const fault = guard(of, asked, now, pack);
    if (fault) return fault;
  }
  return null;
}

const PROVEN = { reason: 'any', words: 'any' };
/** The steps the desk can take now, given a reason where one is needed. */
export const nextOf = (of: Facts, now: Date, pack: Pick<FlooredPack, 'rights'>): RequestState[] =>
  (Object.keys(TRANSITIONS[of.state]) as RequestState[]).filter(
    (to) => to !== 'withdrawn' && faultOf(of, { to, ...PROVEN, parts: of.divisible ?? [] }, now, pack) === null,
  );

export const isOpen = (state: RequestState): boolean => Object.keys(TRANSITIONS[state]).length > 0;

/** Until when we must answer, by the calendar: one term from the moment we know who asks, and one more when it was put off. */
export function answerBy(identifiedAt: Date, isExtended: boolean, { rights }: Pick<FlooredPack, 'rights'>): Date {
  const first = dutyUntil(identifiedAt, rights.reply);
  return isExtended ? dutyUntil(first, rights.extension) : first;
}

const DAY = 86_400_000;
/** Whole calendar days in the Netherlands; below zero once it is over. */
export function daysLeft(until: Date, now: Date): number {
  const days = Math.round((startOfDay(dayOf(until)).getTime() - startOfDay(dayOf(now)).getTime()) / DAY);
  return days === 0 && now > until ? -1 : days;
}

/** The uses a person can object to: marketing always, being found where that is asked, and each interest of our own (AVG art. 21). */
export const objectable = (pack: Pick<Pack, 'interests' | 'visibility'>): string[] => [
  MARKETING,
  ...(hasProfiles(pack) ? ['be-found'] : []),
  ...pack.interests.map(({ id }) => id),
];

/** What only the desk can correct: the address, and the name where there is no profile to change it in. */
export const correctable = (pack: Pick<Pack, 'visibility'>): ('email' | 'name')[] => (hasProfiles(pack) ? ['email'] : ['email', 'name']);

/** What can be said to be wrong. */
export const disputable = (pack: Pick<Pack, 'visibility'>): string[] => [
  ...new Set([...correctable(pack), ...(hasProfiles(pack) ? [...FIELD_KEYS, 'cv', 'photo'] : [])]),
];
