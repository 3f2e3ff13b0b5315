import compile from 'icu-minify/compile';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
type Tree = { [key: string]: string | Tree };
type Catalogue = { nl: Tree; en: Tree };

const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /phrases\.ts$/.test(file) && file !== 'lib/phrases.ts',
);
const every: ({ file: string } & Catalogue)[] = [];
// one after the other: Jest links modules of parallel imports in the wrong order
for (const file of files)
  for (const catalogue of Object.values((await import(join(here, file))) as Record<string, Catalogue>)) every.push({ file, ...catalogue });

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

type Part = string | number | [string, ...unknown[]];
const ofMessage = (message: unknown): string[] => (Array.isArray(message) ? message.flatMap((part) => ofPart(part as Part)) : []);
const ofPart = (part: Part): string[] => {
  if (!Array.isArray(part)) return [];
  const [name, ...inner] = part;
  const deeper = inner.flatMap((each) =>
    Array.isArray(each) ? ofPart(each as Part) : typeof each === 'object' && each ? Object.values(each).flatMap(ofMessage) : [],
  );
  return [name, ...deeper];
};
/** The names a phrase asks for: arguments and tags, also inside plurals. */
const shapeOf = (message: string) => [...new Set(ofMessage(compile(message)))].sort();

describe('Phrases', () => {
  it('are found in every feature', () => expect(every.length).toBeGreaterThanOrEqual(4));

  it.each(every)('$file has the same keys in Dutch and English', ({ nl, en }) => {
    expect(flat(en).map(([key]) => key)).toEqual(flat(nl).map(([key]) => key));
  });

  it.each(every)('$file asks the same arguments in both languages', ({ nl, en }) => {
    const english = new Map(flat(en));
    for (const [key, message] of flat(nl)) expect([key, shapeOf(english.get(key) ?? '')]).toEqual([key, shapeOf(message)]);
  });

  it.each(every)('$file has no empty phrase', ({ nl, en }) => {
    expect([...flat(nl), ...flat(en)].filter(([, message]) => !message.trim())).toEqual([]);
  });

  it.each(every)('$file says u, never je, jij or jouw', ({ nl }) => {
    expect(flat(nl).filter(([, message]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(message))).toEqual([]);
  });

  it.each(every)('$file has no hard or empty words', ({ nl, en }) => {
    const words = /\b(optioneel|oeps|oops|submit|annuleren|cancel|ok)\b/i;
    expect([...flat(nl), ...flat(en)].filter(([, message]) => words.test(message))).toEqual([]);
  });

  it.each(every)('$file keeps Dutch sentences short', ({ nl }) => {
    const sentences = flat(nl)
      .flatMap(([, message]) => message.replace(/<[^>]+>|\{[^}]*\}/g, ' x ').split(/[.!?:](?:\s|$)/))
      .map((sentence) => sentence.trim().split(/\s+/).length);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(24);
    expect(sentences.reduce((sum, words) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(12);
  });
});
