import { readFileSync } from 'node:fs';
import { CONSENT_PURPOSES, inForce, type Block, type Pack, type Statement, type StatementSection } from '../pack.js';
import { LANGUAGES, type Language, type Words } from '../words.js';
import { demo } from './demo/index.js';
import * as jobnerConsents from './jobner/consents.js';
import * as jobnerWho from './jobner/controller.js';
import * as jobnerRetention from './jobner/retention.js';
import * as jobnerSignUp from './jobner/sign-up.js';
import * as jobnerStatements from './jobner/statements.js';
import * as jobnlConsents from './jobnl/consents.js';
import * as jobnlWho from './jobnl/controller.js';
import * as jobnlRetention from './jobnl/retention.js';
import * as jobnlSignUp from './jobnl/sign-up.js';
import * as jobnlStatements from './jobnl/statements.js';
import * as jobportConsents from './jobport/consents.js';
import * as jobportWho from './jobport/controller.js';
import * as jobportRetention from './jobport/retention.js';
import * as jobportSignUp from './jobport/sign-up.js';
import * as jobportStatements from './jobport/statements.js';
import * as secondjobConsents from './secondjob/consents.js';
import * as secondjobWho from './secondjob/controller.js';
import * as secondjobRetention from './secondjob/retention.js';
import * as secondjobSignUp from './secondjob/sign-up.js';
import * as secondjobStatements from './secondjob/statements.js';
import * as sfConsents from './sf/consents.js';
import * as sfWho from './sf/controller.js';
import * as sfRetention from './sf/retention.js';
import * as sfSignUp from './sf/sign-up.js';
import * as sfStatements from './sf/statements.js';

type Texts = Pick<Pack, 'controller' | 'authority' | 'statements' | 'elsewhere' | 'consents' | 'retention' | 'signUp'> & {
  id: string;
  prefix: string;
};
type Part = { controller: Pick<Pack, 'controller' | 'authority'> } & Pick<
  Pack,
  'statements' | 'elsewhere' | 'consents' | 'retention' | 'signUp'
>;
const platform = (id: string, prefix: string, { controller, ...texts }: Part): Texts => ({ ...controller, ...texts, id, prefix });

const jobnl = platform('jobnl', 'JOBNL-', { ...jobnlWho, ...jobnlStatements, ...jobnlConsents, ...jobnlRetention, ...jobnlSignUp });
const jobner = platform('jobner', 'JOBNER-', {
  ...jobnerWho,
  ...jobnerStatements,
  ...jobnerConsents,
  ...jobnerRetention,
  ...jobnerSignUp,
});
const jobport = platform('jobport', 'JOBPORT-', {
  ...jobportWho,
  ...jobportStatements,
  ...jobportConsents,
  ...jobportRetention,
  ...jobportSignUp,
});
const sf = platform('sf', 'SF-', { ...sfWho, ...sfStatements, ...sfConsents, ...sfRetention, ...sfSignUp });
const secondjob = platform('secondjob', 'SECOND-', {
  ...secondjobWho,
  ...secondjobStatements,
  ...secondjobConsents,
  ...secondjobRetention,
  ...secondjobSignUp,
});
const platforms = [jobnl, jobner, jobport, sf, secondjob];
const packs: Texts[] = [{ ...demo, prefix: '' }, ...platforms];

const TODAY = '2026-11-20';
const LINK_TARGET = /\]\([^)]*\)/g;
const wordsIn = (block: Block): string[] =>
  'p' in block ? [block.p] : 'ul' in block ? [...block.ul] : block.dl.flatMap(({ term, says }) => [term, says]);
const linesOf = (sections: readonly StatementSection[]) => sections.flatMap(({ title, body }) => [title, ...body.flatMap(wordsIn)]);
const textOf = (sections: readonly StatementSection[]) => linesOf(sections).join('\n');
const current = ({ statements }: Texts, kind: string, language: Language): readonly StatementSection[] =>
  inForce(statements.find((each) => each.kind === kind)!.versions, TODAY).text[language];
const texts = packs.flatMap((pack) =>
  [...pack.statements, ...(pack.elsewhere ?? [])].flatMap((statement: Statement) =>
    statement.versions.map(({ version, text, isDateOurs }) => ({
      name: `${pack.id} ${statement.scope ?? ''} ${statement.kind} ${version}`,
      pack,
      kind: statement.kind,
      version,
      isDateOurs,
      text,
    })),
  ),
);
/** Everything a pack says outside its statements. */
const shortWordsOf = ({ consents, retention, signUp }: Texts): Words[] => [
  ...CONSENT_PURPOSES.flatMap((purpose) => consents[purpose]).flatMap(({ what, why, who, howLong, howToStop, agree }) => [
    what,
    why,
    who,
    howLong,
    howToStop,
    agree,
  ]),
  ...retention.flatMap(({ what, why, ground, start, who }) => [what, why, ground.words, start, who]),
  ...signUp.map(({ service }) => service),
];

const UNITS: Record<Language, Record<string, (n: number) => string>> = {
  nl: { H: (n) => `${n} uur`, D: (n) => `${n} dagen`, W: (n) => `${n} weken`, M: (n) => `${n} maanden`, Y: (n) => `${n} jaar` },
  en: {
    H: (n) => `${n} ${n === 1 ? 'hour' : 'hours'}`,
    D: (n) => `${n} days`,
    W: (n) => `${n} weeks`,
    M: (n) => `${n} months`,
    Y: (n) => `${n} ${n === 1 ? 'year' : 'years'}`,
  },
};
const inWords = (period: string, language: Language) => {
  const [, n, unit] = /^PT?(\d+)([HDWMY])$/.exec(period)!;
  return UNITS[language][unit](Number(n));
};

const sentencesOf = (lines: readonly string[]) =>
  lines
    .flatMap((line) => line.replace(LINK_TARGET, ']').split(/[.!?:](?:\s|$)/))
    .map((each) => each.trim())
    .filter((each) => /\w/.test(each));
const lengthOf = (sentence: string) => sentence.split(/\s+/).length;

const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|au|ou|[aeiouyäëïöüáéíóúàèìòùâêîôû]/g;
const syllablesIn = (word: string) => Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 0);
/** Flesch-Douma: 206.84 - 0.93 × words per sentence - 77 × syllables per word. Higher reads easier; 65 and up is plain Dutch. */
function readability(lines: readonly string[]) {
  const sentences = sentencesOf(lines);
  const words = sentences.flatMap((each) => each.match(/[\p{L}\d’'-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length);
}

describe('the measure of readability', () => {
  it.each([
    ['kat', 1],
    ['mooie', 2],
    ['leeuw', 1],
    ['ijs', 1],
    ['geïnd', 2],
    ['verantwoordelijkheid', 6],
    ['cv', 1],
  ])('counts %s as %i syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('finds an official sentence far harder than a plain one', () => {
    const official =
      'De verwerkingsverantwoordelijke verstrekt betrokkenen desgevraagd informatie betreffende gegevensverwerkingsactiviteiten.';
    expect(readability([official])).toBeLessThan(0);
    expect(readability(['U kiest zelf wie u ziet. Dat kan met één klik.'])).toBeGreaterThan(100);
  });
});

describe('the published texts', () => {
  it.each(texts)('$name has the same parts with the same clauses in both languages', ({ text }) => {
    const [nl, en] = LANGUAGES.map((language) =>
      text[language].map(({ id, clauses, body }) => ({
        id,
        clauses,
        blocks: body.map((block) => [Object.keys(block)[0], wordsIn(block).length]),
      })),
    );
    expect(nl).toEqual(en);
    expect(new Set(nl.map(({ id }) => id)).size).toBe(nl.length);
  });

  it.each(texts)('every link of $name leads somewhere', ({ pack, kind, version, text }) => {
    for (const language of LANGUAGES)
      for (const [, target] of textOf(text[language]).matchAll(/\]\(([^)]*)\)/g)) {
        expect(target).toMatch(/^(page:\w+(#[\w-]+)?|#[\w-]+|https:\/\/[\w.-]+(\/[\w.-]+)*|mailto:[\w.@-]+)$/);
        const [, page, anchor] = /^(?:page:(\w+))?(?:#([\w-]+))?$/.exec(target) ?? [];
        if (page && !['privacy', 'terms', 'cookies'].includes(page)) continue;
        if (!page && !anchor) continue;
        const there = pack.statements.find((each) => each.kind === (page ?? kind))?.versions ?? [];
        expect([target, there.length > 0]).toEqual([target, true]);
        const same = there.find((each) => each.version === version) ?? there[0];
        // the retention register stands on the privacy page, below its text
        if (anchor && anchor !== 'bewaren') expect(same.text[language].map(({ id }) => id)).toContain(anchor);
      }
  });

  it.each(texts)('$name names the authority and how to complain, in both languages', ({ pack, text }) => {
    for (const language of LANGUAGES) {
      const complaint = textOf(text[language].filter(({ id }) => id === 'complaint'));
      expect(complaint).toContain(`[${pack.authority.name[language]}](${pack.authority.url})`);
      expect(complaint).toMatch(/\]\(mailto:[\w.@-]+\)/);
    }
  });

  it.each(texts)('$name speaks with u, in short sentences, in plain Dutch', ({ text }) => {
    const lines = linesOf(text.nl);
    expect(lines.join('\n')).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
    const sentences = sentencesOf(lines);
    expect(sentences.reduce((sum, each) => sum + lengthOf(each), 0) / sentences.length).toBeLessThanOrEqual(12);
    expect(sentences.filter((each) => lengthOf(each) > 20)).toEqual([]);
    expect(readability(lines)).toBeGreaterThanOrEqual(65);
  });

  it.each(texts.filter(({ isDateOurs }) => isDateOurs))('$name says that its date is ours', ({ text }) => {
    expect(textOf(text.nl)).toContain('De datum 1 januari 2026 is van ons.');
    expect(textOf(text.en)).toContain('The date 1 January 2026 is ours.');
  });

  it.each(packs)('of $id carry a number and a date, in order', ({ statements }) => {
    for (const { versions } of statements) {
      expect(versions.map(({ from }) => from)).toEqual(versions.map(({ from }) => from).sort());
      expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
      expect(() => inForce(versions, TODAY)).not.toThrow();
    }
  });
});

describe.each(packs)('the policy of $id', (pack) => {
  it('says every period of its register in the privacy text', () => {
    for (const language of LANGUAGES) {
      const text = textOf(current(pack, 'privacy', language).filter(({ id }) => id === 'retention'));
      const periods = pack.retention.flatMap(({ code, period }) => (period ? [[code, inWords(period, language)]] : []));
      expect(periods.filter(([, words]) => !new RegExp(`(^|\\D)${words}`).test(text))).toEqual([]);
    }
  });

  it('says in the privacy text what each thing asked at sign-up is for', () => {
    for (const language of LANGUAGES) {
      const text = textOf(current(pack, 'privacy', language));
      const missing = pack.signUp.filter(({ service: { [language]: words } }) => !text.includes(words[0].toLowerCase() + words.slice(1)));
      expect(missing).toEqual([]);
    }
  });

  it('cites only clauses that exist, and no promise of another platform', () => {
    const known = new Set(
      readFileSync(new URL('../../../../docs/clauses.csv', import.meta.url), 'utf8')
        .split('\n')
        .map((row) => row.split(',')[0]),
    );
    const cited = [...JSON.stringify([pack.statements, pack.consents, pack.retention, pack.signUp]).matchAll(/"clauses":(\[[^\]]*\])/g)];
    const ids = cited.flatMap(([, list]) => JSON.parse(list) as string[]);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !known.has(id) || !id.startsWith(pack.prefix))).toEqual([]);
  });

  it('says its notices, register and sign-up with u, in short sentences', () => {
    const lines = shortWordsOf(pack).map(({ nl }) => nl);
    expect(lines.join('\n')).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
    expect(sentencesOf(lines).filter((each) => lengthOf(each) > 20)).toEqual([]);
    expect(shortWordsOf(pack).filter(({ nl, en }) => !nl.trim() || !en.trim())).toEqual([]);
  });

  it('has each category of the register once, and a law by name for what stays after closing', () => {
    const codes = pack.retention.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    for (const { code, atClosing, ground } of pack.retention)
      if (atClosing === 'kept') expect([code, ground.kind, ground.source.length > 5]).toEqual([code, 'law', true]);
  });
});

describe.each(platforms)('where $id is silent', (pack) => {
  it('the register follows the strict pack, save the administration that only some promise', () => {
    const codes = pack.retention.map(({ code }) => code);
    // jobport has no profiles, so nobody applies there
    const absent = ['R0', ...(pack.id !== 'jobport' ? [] : ['application', 'application-kept', 'job-alert', 'message'])];
    expect(demo.retention.filter(({ code }) => !absent.includes(code) && !codes.includes(code))).toEqual([]);
    expect(absent.slice(1).filter((code) => codes.includes(code))).toEqual([]);
    expect(codes.includes('R0')).toBe(pack.id === 'jobnl');
  });

  it('the text says plainly that the law gives more than was promised', () => {
    expect(textOf(current(pack, 'privacy', 'nl'))).toContain('De wet geeft u meer dan wij beloofden.');
    expect(textOf(current(pack, 'privacy', 'en'))).toContain('The law gives you more than we promised.');
  });

  it('a month to answer and all seven rights are there all the same', () => {
    const ids = current(pack, 'privacy', 'nl').filter(({ id }) => id === 'rights');
    for (const right of ['inzage', 'rectificatie', 'wissen', 'beperking', 'overdraagbaarheid', 'bezwaar', 'Stoppen met toestemming'])
      expect(textOf(ids)).toContain(right);
    expect(textOf(current(pack, 'privacy', 'nl'))).toContain('binnen een maand nadat wij weten dat u het bent');
  });

  it('the controller says what is not stated instead of making it up', () => {
    const { kvk, address, phone, privacyEmail } = pack.controller;
    expect([kvk, address, phone]).toEqual([null, null, null]);
    for (const [language, words] of [
      ['nl', 'Niet vermeld'],
      ['en', 'Not stated'],
    ] as const) {
      const block = textOf(current(pack, 'privacy', language).filter(({ id }) => id === 'controller'));
      expect(block.split(words)).toHaveLength(3);
      expect(block).toContain(privacyEmail);
    }
    if (privacyEmail.endsWith('.example')) expect(textOf(current(pack, 'privacy', 'nl'))).toContain('Dit adres is een voorbeeld van ons.');
  });
});

it('a photo at jobner is one act: both questions say that uploading means keeping and publishing', () => {
  const [keep, publish] = [jobner.consents['keep-photo'], jobner.consents['publish-photo']];
  expect(keep).toEqual(publish);
  for (const { why } of keep) {
    expect(why.nl).toMatch(/bewaren.*tonen/);
    expect(why.en).toMatch(/keep.*show/);
  }
});

it('a website without profiles asks for no consent of a profile', () => {
  expect(CONSENT_PURPOSES.filter((purpose) => jobport.consents[purpose].length)).toEqual([]);
  expect(jobport.statements.map(({ scope }) => scope)).toEqual(['website', 'website']);
});
