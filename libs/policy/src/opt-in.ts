import type { Stream, Topic } from './preference.js';
import { EVERY_STREAM, needsConfirmation, streamOf } from './preference.js';

/** Where one choice by e-mail stands. */
export const OPT_IN_STATES = ['none', 'pending', 'subscribed', 'stopped'] as const;
export type OptInState = (typeof OPT_IN_STATES)[number];
/** `stop` is the person's own no, by whichever way; a bounce or complaint is told by the receiving side. */
export type OptInEvent = 'ask' | 'confirm' | 'stop' | 'bounce' | 'complaint';

const ENDED = { stop: 'stopped', bounce: 'stopped', complaint: 'stopped' } as const;
const NEXT: Readonly<Record<OptInState, Partial<Record<OptInEvent, OptInState>>>> = {
  none: { ask: 'pending' },
  pending: { ask: 'pending', confirm: 'subscribed', ...ENDED },
  subscribed: ENDED,
  stopped: { ask: 'pending' },
};

/** What an event makes of a choice; `null` when it changes nothing. An ask alone never turns anything on. */
export const nextOptIn = (now: OptInState, event: OptInEvent): OptInState | null => NEXT[now][event] ?? null;

/** The streams an event closes for the address it is about: one that does not work is closed for all, and each list needs a new yes. */
export const closedBy = (event: 'stop' | 'bounce' | 'complaint', topic: Stream): string[] =>
  event === 'bounce' ? streamsThatHold(topic) : [streamOf(topic)];

/** The streams whose closing keeps a mail of this choice back; a confirmed yes opens exactly these again. */
export const streamsThatHold = (topic: Stream): string[] => [streamOf(topic), EVERY_STREAM];

/** What is true of a mail at the moment it would go. */
export type SendFacts = {
  topic: Topic;
  /** The pack offers this choice. */
  isOffered: boolean;
  /** The account has this very address now. */
  isSameAddress: boolean;
  /** Not closing, and its use not put on hold (AVG art. 18). */
  isActive: boolean;
  optIn: OptInState;
  hasConsent: boolean;
  isSuppressed: boolean;
};

/** Whether a marketing mail may go now; every fact must say yes (AVG art. 7 and 21(3), Tw art. 11.7). */
export const mayMail = ({ topic, isOffered, isSameAddress, isActive, optIn, hasConsent, isSuppressed }: SendFacts): boolean =>
  needsConfirmation(topic) && isOffered && isSameAddress && isActive && optIn === 'subscribed' && hasConsent && !isSuppressed;
