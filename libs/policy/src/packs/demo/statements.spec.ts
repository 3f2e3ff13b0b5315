import { LANGUAGES, type Language } from '../../words.js';
import { inForce, type Block, type Statement, type StatementSection } from '../../pack.js';
import { packOf, PACK_IDS } from '../index.js';
import { demo } from './index.js';

const wordsIn = (block: Block): string[] =>
  'p' in block ? [block.p] : 'ul' in block ? [...block.ul] : block.dl.flatMap(({ term, says }) => [term, says]);
const sentences = (sections: readonly StatementSection[]) => sections.flatMap(({ title, body }) => [title, ...body.flatMap(wordsIn)]);
const textOf = (sections: readonly StatementSection[]) => sentences(sections).join('\n');
const texts = demo.statements.flatMap(({ kind, versions }) =>
  versions.flatMap(({ version, text }) => LANGUAGES.map((language) => ({ kind, version, language, sections: text[language] }))),
);
const statements: readonly Statement[] = demo.statements;
const current = (kind: string, language: Language): readonly StatementSection[] =>
  inForce(statements.find((each) => each.kind === kind)!.versions, '2026-11-20').text[language];

const UNITS: Record<Language, Record<string, (n: number) => string>> = {
  nl: { H: (n) => `${n} uur`, D: (n) => `${n} dagen`, M: (n) => `${n} maanden`, Y: (n) => `${n} jaar` },
  en: { H: (n) => `${n} ${n === 1 ? 'hour' : 'hours'}`, D: (n) => `${n} days`, M: (n) => `${n} months`, Y: (n) => `${n} years` },
};
const inWords = (period: string, language: Language) => {
  const [, n, unit] = /^PT?(\d+)([HDMY])$/.exec(period)!;
  return UNITS[language][unit](Number(n));
};

describe('the statements of the demo pack', () => {
  it('say every period of the register, in both languages', () => {
    for (const language of LANGUAGES) {
      const text = textOf(current('privacy', language).filter(({ id }) => id === 'retention'));
      const periods = demo.retention.flatMap(({ code, period }) => (period ? [`${code}: ${inWords(period, language)}`] : []));
      expect(periods.filter((each) => !text.includes(each.split(': ')[1]))).toEqual([]);
    }
  });

  it('say the undo window, the visible year and the grace as the pack has them', () => {
    for (const language of LANGUAGES) {
      const text = textOf(current('privacy', language));
      expect(text).toContain(inWords(demo.closing.undo, language));
      expect(text).toContain(inWords(demo.visibility.grace, language));
    }
    expect(demo.visibility.period).toBe('P1Y');
    expect(textOf(current('privacy', 'nl'))).toContain('U bent een jaar zichtbaar');
    expect(textOf(current('cookies', 'nl'))).toContain(inWords(demo.account.staySignedIn.absolute, 'nl'));
  });

  it.each(texts)(
    '$kind $version in $language has the same sections as the other language, and every link inside it leads somewhere',
    ({ kind, version, sections }) => {
      const other = texts.filter((each) => each.kind === kind && each.version === version).map((each) => each.sections.map(({ id }) => id));
      expect(other[0]).toEqual(other[1]);
      for (const [, target] of textOf(sections).matchAll(/\]\(([^)]*)\)/g)) {
        expect(target).toMatch(/^(page:\w+(#[\w-]+)?|#[\w-]+|https:\/\/[\w.-]+|mailto:[\w.@-]+)$/);
        const [, page, anchor] = /^(?:page:(\w+))?#([\w-]+)$/.exec(target) ?? [];
        const there = texts.find((each) => each.kind === (page ?? kind) && each.version === version)!.sections;
        if (anchor && anchor !== 'bewaren') expect(there.map(({ id }) => id)).toContain(anchor);
      }
    },
  );

  it('speak with u, in short sentences', () => {
    for (const { sections } of texts.filter(({ language }) => language === 'nl')) {
      expect(textOf(sections)).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
      const parts = sentences(sections)
        .flatMap((text) => text.replace(/\]\([^)]*\)/g, ']').split(/[.!?:](?:\s|$)/))
        .filter((part) => /\w/.test(part));
      const lengths = parts.map((part) => part.trim().split(/\s+/).length);
      expect(lengths.reduce((sum, each) => sum + each, 0) / lengths.length).toBeLessThanOrEqual(12);
      expect(parts.filter((_, at) => lengths[at] > 22)).toEqual([]);
    }
  });

  it('of every pack carry a number and a date, in order', () => {
    for (const id of PACK_IDS)
      for (const { versions } of packOf(id).statements) {
        expect(versions.map(({ from }) => from)).toEqual(versions.map(({ from }) => from).sort());
        expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
      }
  });
});
