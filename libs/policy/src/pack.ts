import type { PackFact, PackKey } from './changes-for-me.js';
import type { Level } from './level.js';
import type { Language, Words } from './words.js';

/** What a person can agree to or refuse, one act each; never bundled. */
export const CONSENT_PURPOSES = ['be-found', 'keep-cv', 'publish-cv', 'keep-photo', 'publish-photo', 'newsletter'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** The five questions of a consent card, and the words beside the empty box. */
export type ConsentNotice = {
  version: string;
  from: string;
  what: Words;
  why: Words;
  who: Words;
  howLong: Words;
  howToStop: Words;
  agree: Words;
  clauses: readonly string[];
};

export const STATEMENT_KINDS = ['privacy', 'terms', 'cookies'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Words may hold links: `[words](page:terms)`, `[words](page:terms#who)`, `[words](https://…)`, `[words](mailto:…)`. */
export type Block = { p: string } | { ul: readonly string[] } | { dl: readonly { term: string; says: string }[] };
export type StatementSection = { id: string; title: string; body: readonly Block[] };
export type StatementVersion = {
  version: string;
  /** First day on which it is in force, YYYY-MM-DD in the Netherlands. */
  from: string;
  /** Major: everybody is asked to accept again. Minor: everybody is told. */
  isMajor: boolean;
  /** What changed against the version before, in one or two sentences. */
  changes: Words;
  /** What the rest of the pack said when this text began, where it says something else now; null: it was not there. */
  differs?: Readonly<Record<PackKey, PackFact | null>>;
  text: Readonly<Record<Language, readonly StatementSection[]>>;
};
export type Statement = { kind: StatementKind; title: Words; versions: readonly StatementVersion[]; clauses: readonly string[] };

/** One category of the retention register: the daily job, the public page and "Tot wanneer?" all read these rows. */
export type RetentionRule = {
  code: string;
  what: Words;
  why: Words;
  /** The law or clause that allows it, by name. */
  ground: { kind: 'contract' | 'consent' | 'law' | 'interest'; source: string; words: Words };
  /** Which event starts the period, in words the candidate understands. */
  start: Words;
  /** ISO 8601 duration; `null`: until the start event itself happens (closing, withdrawal). */
  period: string | null;
  roundUp?: 'year-end';
  action: 'erase' | 'anonymise' | 'purge-payload';
  /** What happens at closing: gone at once, or kept until its date. */
  atClosing: 'erased' | 'kept';
  /** For what is kept: the moment its period counts from. `rest-gone`: when everything else that was kept is gone. */
  countsFrom?: 'closing' | 'erasure' | 'rest-gone';
  who: Words;
  clauses: readonly string[];
};

export type Recipient = { name: string; kind: 'processor' | 'group' | 'organisation'; what: Words; where: Words; agreement: string };
export type Cookie = { name: string; category: 'necessary' | 'statistics' | 'marketing'; why: Words; howLong: Words };

/** A policy as data. Everything that differs between platforms is here and nowhere else. */
export type Pack = {
  id: string;
  platform: string;
  controller: { name: string; kvk: string; address: string; email: string; privacyEmail: string; phone: string };
  authority: { name: Words; url: string };
  acceptance: 'explicit' | 'acknowledge' | 'notice';
  visibility: { levels: readonly Level[]; start: Level; period: string; grace: string; linkLives: string; showsViewersName: boolean };
  consents: Readonly<Record<ConsentPurpose, readonly ConsentNotice[]>>;
  statements: readonly Statement[];
  retention: readonly RetentionRule[];
  closing: { undo: string };
  /** What is asked to make an account, and the service it is for. */
  signUp: readonly { field: 'name' | 'email' | 'password' | 'language'; service: Words; clauses: readonly string[] }[];
  account: {
    unverified: string;
    verifyLink: string;
    resetLink: string;
    freshFor: string;
    session: { candidate: SessionRule; staff: SessionRule };
    staySignedIn: SessionRule | null;
  };
  recipients: readonly Recipient[];
  cookies: readonly Cookie[];
};
export type SessionRule = { idle: string; absolute: string };

/** The version in force on a day: the newest whose first day is not later. Throws when there is none. */
export function inForce<V extends { from: string }>(versions: readonly V[], day: string): V {
  const current = versions.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (!current) throw new Error(`no version in force on ${day}`);
  return current;
}

export const retentionRule = (pack: Pack, code: string): RetentionRule => {
  const rule = pack.retention.find((each) => each.code === code);
  if (!rule) throw new Error(`no retention rule ${code} in pack ${pack.id}`);
  return rule;
};
