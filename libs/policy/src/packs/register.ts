import type { RetentionRule } from '../pack.js';
import { retention as strict } from './demo/retention.js';

export const consent = { kind: 'consent', source: 'AVG art. 6 lid 1 a', words: { nl: 'Uw toestemming', en: 'Your consent' } } as const;
export const contract = {
  kind: 'contract',
  source: 'AVG art. 6 lid 1 b',
  words: { nl: 'Nodig voor wat u vraagt', en: 'Needed for what you ask' },
} as const;
export const interest = {
  kind: 'interest',
  source: 'AVG art. 6 lid 1 f',
  words: { nl: 'Wij hebben er belang bij', en: 'It is in our interest' },
} as const;
export const law = <const S extends string>(source: S) =>
  ({ kind: 'law', source, words: { nl: 'Moet van de wet', en: 'The law requires it' } }) as const;
export const closing = { nl: 'U sluit uw account', en: 'You close your account' } as const;

/** Where the platform sets messages no end of their own, they stay as long as the account. */
export const messages = {
  code: 'message',
  what: { nl: 'Vragen om contact, en berichten', en: 'Questions for contact, and messages' },
  why: { nl: 'Om met een organisatie te praten.', en: 'To talk with an organisation.' },
  ground: contract,
  start: closing,
  period: null,
  action: 'erase',
  atClosing: 'erased',
  who: { nl: 'U en die organisatie', en: 'You and that organisation' },
  clauses: [],
} as const;

/** An answer to the cookie question holds thirteen months everywhere (JOBNL-C1.2b). */
export const cookieChoice = {
  code: 'cookie-choice',
  what: { nl: 'Uw keuze over cookies', en: 'Your choice about cookies' },
  why: { nl: 'Om te doen wat u koos.', en: 'To do what you chose.' },
  ground: law('AVG art. 7 lid 1'),
  start: { nl: 'U kiest', en: 'You choose' },
  period: 'P13M',
  action: 'erase',
  atClosing: 'erased',
  who: { nl: 'Alleen u', en: 'Only you' },
} as const;

/** Promised by some platforms; the law alone asks nobody to keep it. */
const ONLY_IF_PROMISED: readonly string[] = ['R0'];

type Cites = Partial<Record<(typeof strict)[number]['code'], readonly string[]>>;

/**
 * The register of a platform: its own rows, then the strict row of every category it is silent about, which is the floor the
 * AVG sets. `cites`: the platform's clauses that such a row carries; without one it rests on the law it names. `without`: what
 * nobody can do there.
 */
export const registerOf = (own: readonly RetentionRule[], cites: Cites, without: readonly string[] = []): readonly RetentionRule[] => [
  ...own,
  ...strict
    .filter(({ code }) => ![...ONLY_IF_PROMISED, ...without].includes(code) && !own.some((rule) => rule.code === code))
    .map((rule) => ({ ...rule, clauses: cites[rule.code] ?? [] })),
];
