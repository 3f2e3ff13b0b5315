import type { PackFact, PackKey } from './changes-for-me.js';
import type { CookieRegister } from './cookie-register.js';
import type { Interest } from './desk.js';
import type { Level } from './level.js';
import type { Acceptance, Complaints, OffersPromise, RightsPromise, SpecialData } from './pack/promises.js';
import type { Recipient } from './recipient-register.js';
import type { Marketing } from './preference.js';
import type { RevealRules } from './reveal.js';
import type { UseRules } from './use-rules.js';
import type { Language, Words } from './words.js';

export * from './pack/promises.js';

/** What a person can agree to or refuse, one act each; never bundled. */
export const CONSENT_PURPOSES = [
  'be-found',
  'keep-cv',
  'publish-cv',
  'keep-photo',
  'publish-photo',
  'newsletter',
  'keep-application',
  'keep-diploma',
  'keep-personal',
  'keep-health',
  'exact-place',
] as const;
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
  /** ISO 8601 duration after which a yes ends by itself; absent: not before a stop, or as the page that asks says. */
  lasts?: string;
  /** Other words for the same: a yes to the version before goes on. Every other new version asks again. */
  isSameMeaning?: true;
  clauses: readonly string[];
};

export const STATEMENT_KINDS = ['privacy', 'terms', 'cookies'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];
/** The parts of a platform that can have a text of their own. */
export const SCOPES = ['website', 'application'] as const;
export type Scope = (typeof SCOPES)[number];

/** Words may hold links: `[words](page:terms)`, `[words](page:terms#who)`, `[words](https://…)`, `[words](mailto:…)`. */
export type Block = { p: string } | { ul: readonly string[] } | { dl: readonly { term: string; says: string }[] };
/** `clauses`: the promises this part makes; never part of the words, nor of their hash. */
export type StatementSection = { id: string; title: string; clauses?: readonly string[]; body: readonly Block[] };
/** A part of a text as its readers get it and as its hash counts it: the words, without the clause ids. */
export const wordsOfSection = ({ id, title, body }: StatementSection) => ({ id, title, body });
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
  /** The platform's text carries no date: `from` is ours, and the text says so. */
  isDateOurs?: true;
};
export type Statement = {
  kind: StatementKind;
  /** What it is about when that is not the whole platform. */
  scope?: Scope;
  title: Words;
  versions: readonly StatementVersion[];
  clauses: readonly string[];
};

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
  /** The category of which this is the more sensitive part: it never stays longer, whatever its own period says (SECOND-BEWAAR-b). */
  shorterThan?: string;
  action: 'erase' | 'anonymise' | 'purge-payload';
  /** What happens at closing: gone at once, or kept until its date. */
  atClosing: 'erased' | 'kept';
  /** For what is kept: the moment its period counts from. `rest-gone`: when everything else that was kept is gone. */
  countsFrom?: 'closing' | 'erasure' | 'rest-gone';
  who: Words;
  /** A category with its ground and period, for which the product has no place: nothing of it can be kept. */
  isReserved?: true;
  clauses: readonly string[];
};

/** A policy as data. Everything that differs between platforms is here and nowhere else; where it promises too little, see `withFloor`. */
export type Pack = {
  id: string;
  platform: string;
  /** `null`: the platform's promises do not state it, and we make nothing up. */
  controller: { name: string; kvk: string | null; address: string | null; email: string; privacyEmail: string; phone: string | null };
  /** `isNamed`: whether the platform's own text names it. */
  authority: { name: Words; url: string; isNamed: boolean };
  acceptance: Acceptance;
  visibility: VisibilityRules;
  /** Whether keeping and publishing a photo are two questions, or one upload that means both. */
  photo: 'apart' | 'together';
  /** How long a contact question stays once it is answered. */
  contact: { keptAfterAnswer: string };
  /** How long messages stay; `null`: as long as the account. */
  messages: { period: string | null };
  reveal: RevealRules;
  rights: RightsPromise;
  /** What rests on an interest of our own, one by one: each can be objected to. */
  interests: readonly Interest[];
  offers: OffersPromise;
  specialData: readonly SpecialData[];
  complaints: Complaints;
  /** What the platform's own text calls its version; `null` where it carries neither number nor date. */
  versionLabel: string | null;
  /** Laws the platform's own text names, by their usual name. */
  cites: readonly string[];
  /** No notice: this platform does not ask it. */
  consents: Readonly<Record<ConsentPurpose, readonly ConsentNotice[]>>;
  /** The texts of this site, one of each kind. */
  statements: readonly Statement[];
  /** Texts of another part of the platform, each with its scope; nobody is asked about them here. */
  elsewhere?: readonly (Statement & { scope: Scope })[];
  retention: readonly RetentionRule[];
  closing: { undo: string };
  /** What is asked to make an account, and the service it is for. */
  signUp: readonly { field: 'name' | 'email' | 'password' | 'language'; service: Words; clauses: readonly string[] }[];
  /** In years, asked at sign-up and not kept; `null`: not asked. */
  minimumAge: number | null;
  account: {
    unverified: string;
    verifyLink: string;
    resetLink: string;
    freshFor: string;
    session: { candidate: SessionRule; staff: SessionRule };
    staySignedIn: SessionRule | null;
  };
  recipients: readonly Recipient[];
  cookies: CookieRegister;
  reading: ReadingRules;
  /** What people can choose to get beyond what their account needs. */
  marketing: Marketing;
  /** The clauses each part carries. */
  carries: Readonly<Record<PackPart, readonly string[]>>;
};
export type PackPart = Exclude<keyof Pack, 'id' | 'platform' | 'cites' | 'carries' | 'elsewhere'>;
/** How many candidates may be opened a day (Europe/Amsterdam), and how many different ones within a period freeze the account. */
export type ReadingRules = {
  perDay: { person: number; organisation: number };
  breadth: readonly { within: string; people: number }[];
  /** How many results, beyond the first page of a question, are leafed through before it freezes the account. */
  leafing: readonly { within: string; people: number }[];
  /** What a recruiter accepts first, and must say of each opening; null: this platform asks neither. */
  use: UseRules | null;
};
export type SessionRule = { idle: string; absolute: string };
/** Levels from less to more; `period` and `grace` are `null` where a choice to be seen has no end of its own. */
export type VisibilityRules = {
  levels: readonly Level[];
  start: Level;
  period: string | null;
  grace: string | null;
  linkLives: string;
  showsViewersName: boolean;
};

/** False for a platform where nobody can be found: it has no profiles, documents or search. */
export const hasProfiles = ({ visibility }: Pick<Pack, 'visibility'>): boolean => visibility.levels.some((level) => level !== 'hidden');

/** True where who somebody is stays unsaid until that person shows interest, as by applying (SECOND-DELEN-WERKG). */
export const revealsOnInterest = ({ visibility }: Pick<Pack, 'visibility'>): boolean => visibility.levels.includes('on-interest');

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

// an engine keeps these categories for every platform; one without profiles has nothing in them to show
const ABOUT_PROFILES: readonly string[] = ['profile', 'document', 'view', 'recruiting'];
/** The rules of the register that mean something on this platform. */
export const registerShown = (pack: Pick<Pack, 'retention' | 'visibility'>): readonly RetentionRule[] =>
  pack.retention.filter(({ code }) => hasProfiles(pack) || !ABOUT_PROFILES.includes(code));
