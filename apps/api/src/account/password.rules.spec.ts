import { COMMON } from './password-lists.js';
import { reasonsAgainst } from './password.rules.js';
import { bitsOf, suggestPassword } from './password-suggestion.js';

const owner = { name: 'Samira Boukhari', email: 's.boukhari+werk@voorbeeld.nl', platform: 'Helder' };
const reasons = (password: string) => reasonsAgainst(password, owner);

describe('a new password', () => {
  it.each([
    'verantwoordelijk',
    'verschillende',
    'Wachtwoord123',
    'welkom2026!!',
    '!!P@ssw0rd!!',
    '1qaz2wsx3edc',
    'ｗａｃｈｔｗｏｏｒｄ１２３',
    'Gefeliciteerd',
    '2026geschiedenis',
  ])('%s is refused: many people use it', (password) => expect(reasons(password)).toContain('password-common'));

  it.each([
    'samira houdt van taart',
    'xx-BOUKHARI-xx',
    'mijn b0ukh@ri wachtwoord',
    'samiraboukhari',
    'helder is mijn portaal',
    's.boukhari+werk',
  ])('%s is refused: it is about the person or the product', (password) => expect(reasons(password)).toContain('password-personal'));

  it.each([
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'kaaskaaskaas',
    'abcdefghijkl',
    '123456123456',
    '987654321098',
    'qwertyuiop[]',
    'azertyuiop12',
    'zxcvbnm,./12',
    'jansjansjans!',
    '😀😀😀😀😀😀😀😀😀😀😀😀',
  ])('%s is refused: it is a pattern', (password) => expect(reasons(password)).toContain('password-pattern'));

  it.each([
    'vlinder regenjas oever klokhuis',
    'Twee maal drie is 6, of niet?',
    '🐙🚲🌧🍐🎻🪁🦉🧭🪴🧦🛶🕯',
    'ik fiets graag naar zee',
    'tr0ub4dor&3xkq',
    'ßçğž пароль 漢字 طويل',
    'WERE you there',
  ])('%s is accepted', (password) => expect(reasons(password)).toEqual([]));

  it('refuses every entry of twelve characters or more of the lists it knows', () => {
    const long = [...COMMON].filter((word) => [...word].length >= 12);
    expect(long.length).toBeGreaterThan(3000);
    expect(long.filter((word) => !reasons(word).length)).toEqual([]);
  });

  it('is judged in a moment, however long it is', () => {
    const started = performance.now();
    for (const password of [
      'ab'.repeat(500),
      'vlinder '.repeat(125),
      Array.from({ length: 1000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20000))).join(''),
    ])
      reasons(password);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is not refused for a short name that stands in many words', () => {
    expect(reasonsAgainst('vlinder regenjas oever klokhuis', { name: 'Jo de Wit', email: 'jo@voorbeeld.nl', platform: 'Helder' })).toEqual(
      [],
    );
  });
});

describe('the suggestion', () => {
  it.each(['nl', 'en'] as const)('in %s is four words, at least 44 bits, never refused and never the same', (language) => {
    const made = Array.from({ length: 1000 }, () => suggestPassword(language, 'Helder'));
    expect(bitsOf(language)).toBeGreaterThanOrEqual(44);
    expect(new Set(made).size).toBe(1000);
    for (const password of made) expect(password).toMatch(/^[a-z]{4,9}( [a-z]{4,9}){3}$/);
    expect(made.flatMap((password) => reasonsAgainst(password, { name: 'Jo Li', email: 'jo@voorbeeld.nl', platform: 'Helder' }))).toEqual(
      [],
    );
  });
});
