import { ProfileFields } from '@helder/contract/profile.js';
import { FIELD_KEYS, FIELDS, SECTIONS } from '@helder/policy/fields.js';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { useContractForm } from '../../lib/form';
import { LanguageContext, type Language } from '../../lib/phrases';
import { Part } from './part';
import { PARTS } from './parts';
import { asValues } from './profile.types';

function AllParts() {
  const form = useContractForm({
    schema: ProfileFields,
    defaults: asValues({ name: 'Noor', work: [{ title: 'Kok' }] }),
    send: () => Promise.resolve(),
  });
  return createElement(
    Fragment,
    null,
    PARTS.map((of) => createElement(Part, { key: of, of, form })),
  );
}
const shown = (language: Language) =>
  renderToStaticMarkup(createElement(LanguageContext, { value: language }, createElement(AllParts)))
    .replaceAll('&#x27;', "'")
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const NOT_NEEDED = { nl: '(niet verplicht)', en: '(not required)' };

describe.each(['nl', 'en'] as const)('The form in %s', (language) => {
  const text = shown(language);

  it('[SF-DATA-a] says of every field whether it is required, and why the required one is', () => {
    for (const key of FIELD_KEYS) {
      const label = FIELDS[key].label[language];
      const isMarked = text.includes(`${label} ${NOT_NEEDED[language]}`);
      expect([key, isMarked]).toEqual([key, !FIELDS[key].isRequired]);
    }
    expect(text).toContain({ nl: 'Nodig voor uw account.', en: 'Needed for your account.' }[language]);
    expect(text).toContain(FIELDS.name.purpose[language]);
  });

  it('[SECOND-DATA-VERPL] requires the name alone, and says of every part what it means to leave it empty', () => {
    expect(FIELD_KEYS.filter((key) => !ProfileFields.shape[key].safeParse(undefined).success)).toEqual(['name']);
    for (const part of PARTS) expect(text).toContain(SECTIONS[part].without[language]);
  });

  it('asks every field of the registry', () => {
    for (const key of FIELD_KEYS) expect(text).toContain(FIELDS[key].label[language]);
  });
});
