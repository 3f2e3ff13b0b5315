import { partsOf } from './parts';

it.each([
  ['nobody but a name', { name: 'Noor' }, 0],
  ['an emptied field and an emptied list', { name: 'Noor', headline: '', work: [], rate: null }, 0],
  ['one field makes a part', { name: 'Noor', region: 'drenthe' }, 1],
  ['two fields of one part are one part', { name: 'Noor', sector: 'care', function: 'nurse' }, 1],
  ['zero years is something said', { name: 'Noor', years: 0 }, 1],
  ['all parts', { region: 'drenthe', sector: 'care', years: 3, languages: [{ language: 'nl' }], phone: '06 12345678' }, 5],
])('%s', (_, draft, done) => {
  expect(partsOf(draft)).toEqual({ done, all: 5 });
});
