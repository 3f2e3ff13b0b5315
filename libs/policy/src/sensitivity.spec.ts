import { disclose, type ProfileFields } from './disclose.js';
import { FIELD_KEYS, FIELDS } from './fields.js';
import { BLOTTED_FIELDS, MEASURES, measuresOf, SEALED_FIELDS } from './sensitivity.js';

const FULL: Required<ProfileFields> = {
  name: 'Noor de Wit',
  headline: 'Kok',
  summary: 'Graag in een team',
  sector: 'care',
  function: 'nurse',
  specialisms: ['intensive-care'],
  skills: ['triage'],
  years: 8,
  work: [{ title: 'Kok', from: '2020-01' }],
  education: [{ level: 'hbo' }],
  languages: [{ language: 'nl' }],
  region: 'groningen',
  postcode: '9711 AB',
  availability: '2027-01-01',
  hours: { min: 24, max: 32 },
  rate: 40,
  phone: '06 12345678',
};
const ALL_ON = Object.fromEntries(FIELD_KEYS.map((key) => [key, true]));

describe('the class of a field', () => {
  it('[JOBPORT-3] every field has one, and it says what is masked, sealed and blotted', () => {
    for (const key of FIELD_KEYS) expect([key, Object.keys(MEASURES)]).toEqual([key, expect.arrayContaining([FIELDS[key].sensitivity])]);
    expect(SEALED_FIELDS).toEqual(['postcode', 'phone']);
    expect(BLOTTED_FIELDS).toEqual(expect.arrayContaining(['name', 'summary', 'work', ...SEALED_FIELDS]));
  });

  it('[JOBPORT-3] more risk never means less care', () => {
    const care = Object.values(MEASURES).map(
      ({ masked, isSealed, isBlotted }) => [masked === 'gone', isSealed, isBlotted].filter(Boolean).length,
    );
    expect(care).toEqual([...care].sort());
  });

  it('[JOBPORT-3] masks: with every switch on, an anonymous candidate shows no field whose class says gone', () => {
    const shown = Object.keys(disclose(FULL, 'anonymous', ALL_ON)!);
    expect(FIELD_KEYS.filter((key) => measuresOf(key).masked === 'gone' && shown.includes(key))).toEqual([]);
    expect(FIELD_KEYS.filter((key) => measuresOf(key).masked === 'coded' && !shown.includes(key))).toEqual([]);
  });
});
