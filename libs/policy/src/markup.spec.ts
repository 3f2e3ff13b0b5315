import fc from 'fast-check';
import { badLinksIn, toBlocks, toMarkup } from './markup.js';
import type { Block } from './pack.js';
import { PACK_IDS, packOf } from './packs/index.js';

const packs = PACK_IDS.map((id) => packOf(id));
const sentence = fc
  .array(fc.constantFrom('wij', 'bewaren', 'dit', '[hier](page:terms)', '<b>', '2', 'é'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ p: sentence }),
  fc.record({ ul: fc.array(sentence, { minLength: 1, maxLength: 4 }) }),
  fc.record({ dl: fc.array(fc.record({ term: sentence, says: sentence }), { minLength: 1, maxLength: 3 }) }),
);

describe('text written by hand', () => {
  it('becomes paragraphs, lists and explanations', () => {
    expect(toBlocks('Eerste regel\nen verder.\n\n- een\n- twee\n\nPool :: alle kandidaten\nLog :: het logboek\n\n\n')).toEqual([
      { p: 'Eerste regel en verder.' },
      { ul: ['een', 'twee'] },
      {
        dl: [
          { term: 'Pool', says: 'alle kandidaten' },
          { term: 'Log', says: 'het logboek' },
        ],
      },
    ]);
    expect(toBlocks('  \n\n ')).toEqual([]);
  });

  it('knows no HTML: a tag stays words', () => {
    expect(toBlocks('<script>alert(1)</script>')).toEqual([{ p: '<script>alert(1)</script>' }]);
  });

  it('is read back as it was, for any blocks and for every text of every pack', () => {
    fc.assert(fc.property(fc.array(block, { maxLength: 6 }), (blocks) => expect(toBlocks(toMarkup(blocks))).toEqual(blocks)));
    for (const { versions } of packs.flatMap(({ statements }) => statements))
      for (const { text } of versions) for (const { body } of [...text.nl, ...text.en]) expect(toBlocks(toMarkup(body))).toEqual(body);
  });

  it('links only to our own pages by name, parts of the text, https and mail', () => {
    expect(badLinksIn('[a](page:terms) [b](page:terms#who) [c](#x) [d](https://helder.example/a?b=1) [e](mailto:a@b.example)')).toEqual([]);
    const bad = ['javascript:alert', 'page:nowhere', 'http://a.example', 'data:text/html,x', '//a.example', '', 'https://a b'];
    for (const to of bad) expect(badLinksIn(`[x](${to})`)).toEqual([to]);
    for (const { versions } of packs.flatMap(({ statements }) => statements))
      for (const { text } of versions) expect(badLinksIn(JSON.stringify(text))).toEqual([]);
  });
});
