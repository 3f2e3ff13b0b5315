import { disclose, type ProfileFields } from '@helder/policy';
import fc from 'fast-check';
import { facetsOf, placeOf, wordsOf } from './search-row.rules.js';

const samira: ProfileFields = {
  name: 'Samira Boskoop',
  headline: 'Rustig in de drukte',
  summary: 'Ik leid graag collega’s op.',
  sector: 'care',
  function: 'nurse',
  specialisms: ['intensive-care'],
  skills: ['triage', 'ventilation'],
  years: 9,
  work: [{ title: 'IC-verpleegkundige', employer: 'Kastanjeziekenhuis', from: '2019-04', description: 'Nachtdienst' }],
  education: [{ level: 'hbo', field: 'Verpleegkunde', school: 'Hanzehof', from: '2010-09' }, { level: 'hbo' }],
  languages: [{ language: 'nl', level: 'native' }, { language: 'en' }],
  region: 'groningen',
  postcode: '9711 AB',
  availability: '2027-01-18',
  hours: { min: 24, max: 32 },
  rate: 55,
  phone: '06 1234 5678',
};
const anonymous = disclose(samira, 'anonymous', { rate: true, phone: true })!;
const named = disclose(samira, 'recruiters', { rate: true, phone: true })!;
const wordsIn = (words: object) => Object.values(words).join(' ');

describe('the words somebody is found by', () => {
  it('are those of every text and every code, in Dutch and in English, when the name may be seen', () => {
    expect(wordsOf({ level: 'recruiters', disclosed: named, cvText: 'Dialyse sinds 2016' })).toEqual({
      title: 'Verpleegkundige Nurse verpleger verpleegster zuster broeder Samira Boskoop Rustig in de drukte',
      skills: 'Intensive care Intensive care Triage Triage Beademing Ventilation',
      profile: expect.stringMatching(
        /Zorg Care .*Hbo Bachelor \(hbo\).*Engels English Ik leid graag collega’s op. IC-verpleegkundige Kastanjeziekenhuis Nachtdienst Verpleegkunde Hanzehof$/,
      ),
      cv: 'Dialyse sinds 2016',
    });
  });

  it('[SF-INZAGE-d] are dictionary words only when anonymous, even if free text were disclosed by mistake', () => {
    const words = wordsIn(wordsOf({ level: 'anonymous', disclosed: { ...named, ...anonymous }, cvText: 'Dialyse' }));
    expect(words).toContain('Verpleegkundige Nurse');
    for (const own of ['Samira', 'Boskoop', 'Rustig', 'collega', 'IC-', 'Kastanje', 'Nachtdienst', 'Hanzehof', 'Dialyse', '06', '9711'])
      expect(words).not.toContain(own);
  });

  it('hold what else is said for an occupation or a skill, but for nothing a candidate hides', () => {
    const words = wordsIn(wordsOf({ level: 'anonymous', disclosed: { function: 'cook', skills: ['kubernetes'] }, cvText: null }));
    expect(words.trim().split(/\s+/)).toEqual(['Kok', 'Cook', 'keukenmedewerker', 'chef', 'Kubernetes', 'Kubernetes', 'k8s']);
    expect(wordsIn(wordsOf({ level: 'anonymous', disclosed: {}, cvText: null })).trim()).toBe('');
  });

  it('never hold a code that no dictionary resolves', () => {
    const words = wordsIn(
      wordsOf({ level: 'anonymous', disclosed: { sector: 'Samira Boskoop', skills: ['Kastanjeziekenhuis', 'triage'] }, cvText: null }),
    );
    expect(words.trim()).toBe('Triage Triage');
  });
});

describe('the facets somebody is counted in', () => {
  it('come from what is disclosed, each code once', () => {
    expect(facetsOf(named)).toEqual({
      sector: 'care',
      function: 'nurse',
      region: 'groningen',
      years_band: '5-10',
      availability: '2027-01-18',
      rate: 55,
      specialisms: ['intensive-care'],
      education: ['hbo'],
      languages: ['nl', 'en'],
    });
  });

  it('[JOBNL-2.5-ZOEK] are empty for a field the candidate switched off', () => {
    const off = disclose(samira, 'recruiters', {
      sector: false,
      region: false,
      years: false,
      availability: false,
      specialisms: false,
      education: false,
      languages: false,
      function: false,
    })!;
    expect(facetsOf(off)).toEqual({
      sector: null,
      function: null,
      region: null,
      years_band: null,
      availability: null,
      rate: null,
      specialisms: [],
      education: [],
      languages: [],
    });
  });

  it('know no day of an anonymous candidate, only the month', () => {
    expect(facetsOf(anonymous).availability).toBe('2027-01-01');
  });
});

describe('the place among the newest', () => {
  const now = new Date('2026-11-20T12:00:00+01:00');

  it('is the moment of the change for a named candidate', () => {
    const recency = new Date('2026-11-18T09:30:00+01:00');
    expect(placeOf({ level: 'recruiters', recency }, now)).toEqual(recency);
  });

  it('is somewhere in the month of the change, and never in the future, for an anonymous one', () => {
    const months = fc.constantFrom('2026-09-30T22:00:00Z', '2026-10-31T23:00:00Z');
    fc.assert(
      fc.property(months, fc.double({ min: 0, max: 0.999999, noNaN: true }), (start, random) => {
        const recency = new Date(start);
        const place = placeOf({ level: 'anonymous', recency }, now, () => random);
        expect(place.getTime()).toBeGreaterThanOrEqual(recency.getTime());
        expect(place.getTime()).toBeLessThan(
          Math.min(
            now.getTime(),
            new Date(start.startsWith('2026-09') ? '2026-11-01T00:00:00+01:00' : '2026-12-01T00:00:00+01:00').getTime(),
          ),
        );
      }),
    );
  });
});
