import {
  CONSENT_PURPOSES,
  emailOf,
  REVEAL,
  scopeOf,
  type ConsentPurpose,
  type MarketingPurpose,
  type Revealing,
  type Topic,
} from '@helder/policy';

export type EventState = 'given' | 'refused' | 'withdrawn' | 'expired' | 'reconfirmed' | 'invalidated';
export type State = 'none' | 'given' | 'refused' | 'withdrawn' | 'expired';
export type Answer = 'given' | 'refused' | 'withdrawn';
export type ConsentFact = { state: EventState; at: Date; validUntil: Date | null };
export type Folded = { state: State; since: Date | null; until: Date | null };

/** What a consent can be about: a purpose, one choice in the matrix of preferences, or showing more to one organisation. */
export type Asked = ConsentPurpose | Topic | Revealing;
export type AnyPurpose = ConsentPurpose | MarketingPurpose | typeof REVEAL;

const isRevealing = (asked: Asked): asked is Revealing => typeof asked !== 'string' && asked.purpose === REVEAL;

/** Purpose and scope as the evidence names them; the newsletter is a choice by e-mail, whichever page it is made on. */
export function filedUnder(asked: Asked): { purpose: AnyPurpose; scope: string; topic: Topic | null } {
  if (isRevealing(asked)) return { purpose: REVEAL, scope: asked.organisation, topic: null };
  const topic = typeof asked !== 'string' ? asked : asked === 'newsletter' ? emailOf(asked) : null;
  return topic ? { purpose: topic.purpose, scope: scopeOf(topic), topic } : { purpose: asked as ConsentPurpose, scope: 'own', topic };
}

/** What an event is about, from the names it is filed under. */
export function askedOf(purpose: AnyPurpose, scope: string): Asked {
  if ((CONSENT_PURPOSES as readonly string[]).includes(purpose)) return purpose as ConsentPurpose;
  if (purpose === REVEAL) return { purpose, organisation: scope };
  const [channel, sender] = scope.split(':');
  return { purpose, channel, sender } as Topic;
}

const NONE: Folded = { state: 'none', since: null, until: null };

/** Where consent stands at an instant: the fold over its events, oldest first. Silence is no consent. */
export function consentState(events: readonly ConsentFact[], at: Date): Folded {
  const last = events.reduce(step, NONE);
  // an end that has come needs no event to be true
  if (last.state === 'given' && last.until && last.until <= at) return { state: 'expired', since: last.until, until: null };
  return last;
}

function step(before: Folded, { state, at, validUntil }: ConsentFact): Folded {
  if (state === 'invalidated') return NONE;
  if (state === 'given' || state === 'reconfirmed')
    return { state: 'given', since: isRunning(before, at) ? before.since : at, until: validUntil };
  return { state, since: at, until: null };
}
const isRunning = ({ state, until }: Folded, at: Date) => state === 'given' && !(until && until <= at);

/** What an answer becomes: a second yes confirms, a no after a yes stops, and stopping what does not run is nothing. */
export function eventFor(now: State, answer: Answer): EventState | null {
  if (answer === 'given') return now === 'given' ? 'reconfirmed' : 'given';
  if (now === 'given') return 'withdrawn';
  return answer === 'refused' ? 'refused' : null;
}

/** A yes that another page asks for: with the file, with the choice who sees what, or by a mailed link. */
export const GIVEN_ELSEWHERE: readonly ConsentPurpose[] = [
  'be-found',
  'keep-cv',
  'keep-photo',
  'keep-diploma',
  'keep-personal',
  'newsletter',
];

/** How a consent ended: by the person, by its own date, or because a text with another meaning took the place of the one agreed to. */
export type Ending = 'stop' | 'date' | 'text';
/** What stands as the action of an end that nobody pressed. */
export const END_ACTION = { date: 'end date reached', text: 'text replaced', unanswered: 'no answer to the new text' } as const;

/** When a yes ends by itself, and by what: its date or a new text, whichever comes first. */
export function endOf(validUntil: Date | null, replacedAt: Date | null): { at: Date; by: 'date' | 'text' } | null {
  if (replacedAt && !(validUntil && validUntil <= replacedAt)) return { at: replacedAt, by: 'text' };
  return validUntil && { at: validUntil, by: 'date' };
}

/** What stopping brings about; stored with the act. */
export const WITHDRAWAL_EFFECT = {
  'be-found': 'hidden at once',
  'keep-cv': 'file and its text erased',
  'publish-cv': 'file no longer shown',
  'keep-photo': 'photo and its thumbnail erased',
  'publish-photo': 'photo no longer shown',
  newsletter: 'no further issues sent',
  'keep-application': 'applications past the short period erased',
  'keep-diploma': 'file erased',
  'keep-personal': 'file erased',
  'keep-health': 'texts that say it taken out of the profile',
  'exact-place': 'postcode erased',
  tips: 'no further issues sent',
  'product-news': 'no further messages of this kind',
  offers: 'no further messages of this kind',
  measuring: 'no pixel and no rewritten link',
  reveal: 'shown to this organisation no more',
} as const satisfies Record<AnyPurpose, string>;
