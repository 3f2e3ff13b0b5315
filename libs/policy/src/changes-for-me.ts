import { vendorName, type CookieVendor } from './cookie-register.js';
import type { Pack } from './pack.js';
import { sayPeriod } from './say-period.js';
import type { Language, Words } from './words.js';

const KINDS = ['period', 'purpose', 'recipient', 'cookie'] as const;
type Kind = (typeof KINDS)[number];
/** A key of the pack that a text must be honest about, such as `period.mail` or `recipient.Postbode Waterland`. */
export type PackKey = `${Kind}.${string}`;
/** What the pack says there: what it is, for a period how long (ISO 8601; `null`: no fixed period), and its name where that is not the key's. */
export type PackFact = { says: Words; period?: string | null; called?: Words };
export type PackKeys = Readonly<Record<PackKey, PackFact>>;

const both = (say: (language: Language) => string): Words => ({ nl: say('nl'), en: say('en') });
const VISIBLE = { nl: 'Zichtbaar zijn zonder dat wij het opnieuw vragen', en: 'Being visible without us asking again' };
const UNDO = { nl: 'Bedenktijd na het sluiten van uw account', en: 'Time to change your mind after closing your account' };

const LIFE = { nl: ['Hoe lang', 'onbekend'], en: ['How long', 'unknown'] } as const;
const lifeOf = ({ lifetime, endsWhen }: CookieVendor, language: Language) => {
  const [name, unknown] = LIFE[language];
  return endsWhen?.[language] ?? `${name}: ${lifetime ? sayPeriod(lifetime, language) : unknown}.`;
};

/** Everything in a pack that a change of the text may be about: what a published version records. */
export const keysOf = ({ retention, visibility, closing, consents, recipients, cookies }: Pack): PackKeys =>
  Object.fromEntries<PackFact>([
    ...retention.map(({ code, what, period }) => [`period.${code}`, { says: what, period }] as const),
    ['period.visible', { says: VISIBLE, period: visibility.period }],
    ['period.undo', { says: UNDO, period: closing.undo }],
    // without a notice it is not asked here
    ...Object.entries(consents).flatMap(([purpose, notices]) =>
      notices.slice(-1).map(({ why }) => [`purpose.${purpose}`, { says: why }] as const),
    ),
    ...recipients.map(
      ({ name, what, where }) => [`recipient.${name}`, { says: both((language) => `${what[language]} (${where[language]})`) }] as const,
    ),
    ...cookies.vendors.map((vendor) => {
      const says = both((language) => `${vendor.why[language]} ${lifeOf(vendor, language)}`);
      const called = both((language) => vendorName(vendor.name, language));
      return [`cookie.${called.nl}`, { says, ...(called.en !== called.nl && { called }) }] as const;
    }),
  ]);

/** The keys of an earlier day, told as the difference with today's; `null` is a key that was not there. */
export const keysThen = (now: PackKeys, differs: Readonly<Record<PackKey, PackFact | null>> = {}): PackKeys =>
  Object.fromEntries(Object.entries({ ...now, ...differs }).filter((pair): pair is [PackKey, PackFact] => pair[1] !== null));

const ALWAYS: Words = { nl: 'zonder vaste termijn', en: 'without a fixed period' };
const howLong = ({ period }: PackFact, language: Language) => (period ? sayPeriod(period, language) : ALWAYS[language]);

type Sentence = (name: string, before: PackFact, after: PackFact, language: Language) => string;
const of = (fact: PackFact, language: Language) => fact.says[language].replace(/\.$/, '');

const ADDED: Record<Kind, Record<Language, Sentence>> = {
  period: {
    nl: (_, __, now) => `Nieuw: ${of(now, 'nl')}. Zo lang bewaren wij het: ${howLong(now, 'nl')}.`,
    en: (_, __, now) => `New: ${of(now, 'en')}. We keep it this long: ${howLong(now, 'en')}.`,
  },
  purpose: {
    nl: (_, __, now) => `Wij vragen toestemming voor iets nieuws. ${of(now, 'nl')}.`,
    en: (_, __, now) => `We ask consent for something new. ${of(now, 'en')}.`,
  },
  recipient: {
    nl: (name, _, now) => `Er komt een bedrijf bij dat voor ons werkt: ${name}. ${of(now, 'nl')}.`,
    en: (name, _, now) => `One more company works for us: ${name}. ${of(now, 'en')}.`,
  },
  cookie: {
    nl: (name, _, now) => `Er komt een cookie bij: ${name}. ${of(now, 'nl')}.`,
    en: (name, _, now) => `One more cookie: ${name}. ${of(now, 'en')}.`,
  },
};

const REMOVED: Record<Kind, Record<Language, Sentence>> = {
  period: {
    nl: (_, then) => `Dit bewaren wij niet meer: ${of(then, 'nl')}.`,
    en: (_, then) => `We no longer keep this: ${of(then, 'en')}.`,
  },
  purpose: {
    nl: (_, then) => `Hiervoor vragen wij geen toestemming meer. ${of(then, 'nl')}.`,
    en: (_, then) => `We no longer ask consent for this. ${of(then, 'en')}.`,
  },
  recipient: {
    nl: (name) => `${name} werkt niet meer voor ons.`,
    en: (name) => `${name} no longer works for us.`,
  },
  cookie: {
    nl: (name) => `De cookie ${name} is er niet meer.`,
    en: (name) => `The cookie ${name} is gone.`,
  },
};

const CHANGED: Record<Kind, Record<Language, Sentence>> = {
  period: {
    nl: (_, then, now) => `${of(now, 'nl')}: voortaan ${howLong(now, 'nl')}. Eerst was dat ${howLong(then, 'nl')}.`,
    en: (_, then, now) => `${of(now, 'en')}: from now on ${howLong(now, 'en')}. Before it was ${howLong(then, 'en')}.`,
  },
  purpose: {
    nl: (_, then, now) => `Een doel verandert. Het was: ${of(then, 'nl')}. Het wordt: ${of(now, 'nl')}.`,
    en: (_, then, now) => `A purpose changes. It was: ${of(then, 'en')}. It becomes: ${of(now, 'en')}.`,
  },
  recipient: {
    nl: (name, _, now) => `${name} gaat iets anders voor ons doen. ${of(now, 'nl')}.`,
    en: (name, _, now) => `${name} will do something else for us. ${of(now, 'en')}.`,
  },
  cookie: {
    nl: (name, _, now) => `De cookie ${name} verandert. ${of(now, 'nl')}.`,
    en: (name, _, now) => `The cookie ${name} changes. ${of(now, 'en')}.`,
  },
};

const isSame = (a: PackFact, b: PackFact) =>
  'period' in b ? a.period === b.period : (['nl', 'en'] as const).every((language) => a.says[language] === b.says[language]);

/**
 * What changes for a person between two versions, in sentences: periods first, then purposes, recipients and cookies.
 * Other words for the same period are no change. Empty when no key differs.
 */
export function changesForMe(before: PackKeys, after: PackKeys): Words[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])] as PackKey[];
  const sentences = keys.flatMap((key): { kind: Kind; words: Words }[] => {
    const [then, now] = [before[key], after[key]];
    if (then && now && isSame(then, now)) return [];
    const kind = key.slice(0, key.indexOf('.')) as Kind;
    const say = (then ? (now ? CHANGED : REMOVED) : ADDED)[kind];
    const name = key.slice(kind.length + 1);
    const { called } = now ?? then;
    return [{ kind, words: both((language) => say[language](called?.[language] ?? name, then, now, language)) }];
  });
  return KINDS.flatMap((kind) => sentences.filter((each) => each.kind === kind).map(({ words }) => words));
}
