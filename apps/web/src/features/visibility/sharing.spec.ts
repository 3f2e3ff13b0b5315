import { LEVELS, sharesMore as policySays } from '@helder/policy/level.js';
import { isOwnYes, isShared, lowerFirst, notShownAt, sharesMore, shownAt, splitLabel } from './sharing';
import type { MatrixRow } from './visibility.types';

const row = (id: string, more: Partial<MatrixRow>) =>
  ({
    id,
    kind: 'field',
    switch: 'on',
    shownAt: { anonymous: 'hidden', recruiters: 'shown' },
    who: { kind: 'nobody', words: null },
    ...more,
  }) as MatrixRow;
const always = { anonymous: 'shown', recruiters: 'shown' } as const;
const rows = [
  row('name', { switch: 'covered' }),
  row('sector', { shownAt: always, who: { kind: 'recruiters', words: null } }),
  row('education', {
    shownAt: { anonymous: 'coarse', recruiters: 'shown' },
    who: { kind: 'recruiters-coarse', words: null },
  }),
  row('rate', { switch: 'off', shownAt: always }),
  row('postcode', { switch: 'fixed', shownAt: { anonymous: 'hidden', recruiters: 'hidden' } }),
  row('phone', { switch: 'empty' }),
  row('cv', { kind: 'file', switch: 'covered' }),
  row('newsletter', {
    kind: 'record',
    switch: 'on',
    shownAt: always,
    who: { kind: 'named', words: { nl: 'Alleen u', en: 'Only you' } },
  }),
];
const ids = (some: readonly MatrixRow[]) => some.map(({ id }) => id);

it('knows more from less exactly as the policy does', () => {
  for (const from of LEVELS) for (const to of LEVELS) expect([from, to, sharesMore(from, to)]).toEqual([from, to, policySays(from, to)]);
});

it('tells before sharing what a level would show, and what of what there is it would not', () => {
  expect(ids(shownAt(rows, 'recruiters'))).toEqual(['name', 'sector', 'education', 'cv']);
  expect(ids(notShownAt(rows, 'recruiters'))).toEqual(['rate', 'postcode']);
  expect(ids(shownAt(rows, 'anonymous'))).toEqual(['sector', 'education']);
  expect(ids(notShownAt(rows, 'anonymous'))).toEqual(['name', 'rate', 'postcode', 'cv']);
});

it('keeps the own yes apart from who sees it now', () => {
  expect(ids(rows.filter(isOwnYes))).toEqual(['name', 'sector', 'education', 'cv', 'newsletter']);
  expect(ids(rows.filter(isShared))).toEqual(['sector', 'education']);
});

it.each([
  ['Werkervaring', 'werkervaring'],
  ['CV', 'CV'],
  ['Cv', 'cv'],
  ['Elke regel in het logboek', 'elke regel in het logboek'],
])('%s in a sentence: %s', (words, inside) => {
  expect(lowerFirst(words)).toBe(inside);
});

it.each([
  ['Foto', 'Foto', null],
  ['Logboek: wie deed wat, zonder namen', 'Logboek', 'wie deed wat, zonder namen'],
  ['Een: twee: drie', 'Een', 'twee: drie'],
])('%s', (words, name, precisely) => {
  expect(splitLabel(words)).toEqual({ name, precisely });
});
