import { toHtml, toText } from './markdown.js';

describe('a text of an admin as plain text', () => {
  it.each([
    ['Lees [ons nieuws](https://helder.test/nieuws).', 'Lees ons nieuws (https://helder.test/nieuws).'],
    ['[a](/b "een titel") en [c](/d)', 'a (/b) en c (/d)'],
    ['[los] (niet) [half](', '[los] (niet) [half]('],
  ])('%s becomes %s', (source, text) => expect(toText(source)).toBe(text));

  // before lengths were bounded this did not end within an hour
  it.each(['[a](', '[a](x', '[a](x ', '[', '[a', '![a](', '(', '*_', '`', '> ', '- ', '<a '])(
    'is read to its end when it repeats %j',
    (piece) => {
      const source = piece.repeat(20_000 / piece.length);
      expect(toText(source).length).toBeGreaterThan(0);
      expect(toHtml(source).length).toBeGreaterThan(0);
    },
  );
});
