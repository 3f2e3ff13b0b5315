import { FIELD_KEYS } from '@helder/policy/fields.js';
import { differences, fieldsIn, PARTS, partState } from './parts';
import { sayValue } from './say-value';

describe('The parts of the profile', () => {
  it('hold every field of the registry once', () => {
    expect(PARTS.flatMap(fieldsIn).sort()).toEqual([...FIELD_KEYS].sort());
  });

  it('are done, empty or wrong; the name alone fills none', () => {
    expect(partState('about', { name: 'Noor' }, [])).toBe('empty');
    expect(partState('about', { name: 'Noor', region: 'drenthe' }, [])).toBe('done');
    expect(partState('work', { work: [{ title: '' }] }, [])).toBe('empty');
    expect(partState('work', { years: 0 }, [])).toBe('done');
    expect(partState('work', { years: 4 }, ['work.0.from'])).toBe('wrong');
    expect(partState('about', {}, ['work.0.from'])).toBe('empty');
  });

  it('tell which fields two windows say differently, in words', () => {
    const mine = { name: 'Noor', skills: ['sql'], headline: '', hours: { min: 8, max: 24 } };
    const theirs = { name: 'Noor', skills: ['sql', 'excel'], region: 'drenthe', hours: { min: 8, max: 24 } };
    expect(differences(mine, theirs)).toEqual(['skills', 'region']);
    expect([
      sayValue('skills', theirs.skills, 'nl'),
      sayValue('region', 'drenthe', 'en'),
      sayValue('hours', mine.hours, 'nl'),
      sayValue('headline', undefined, 'nl'),
    ]).toEqual(['SQL; Excel', 'Drenthe', '8–24', '']);
    expect(sayValue('work', [{ title: 'Kok', employer: 'De Zwaan' }, {}], 'nl')).toBe('Kok, De Zwaan');
  });
});
