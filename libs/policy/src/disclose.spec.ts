import fc from 'fast-check';
import { DICTIONARY } from './dictionary/index.js';
import { disclose, type ProfileFields } from './disclose.js';
import { FIELD_KEYS, FIELDS, fieldOf, type FieldKey } from './fields.js';
import { columnOf, isNamed, LEVELS, type ShownLevel } from './level.js';
import { REVEALABLE, type Revealable } from './reveal.js';

const SHOWN = LEVELS.filter((level): level is ShownLevel => level !== 'hidden');

const full: Required<ProfileFields> = {
  name: 'Samira Bloemhart',
  headline: 'IC-verpleegkundige met plezier in het vak',
  summary: 'Ik werk graag in een klein team.',
  sector: 'care',
  function: 'nurse',
  specialisms: Object.keys(DICTIONARY.specialism).slice(0, 2),
  skills: Object.keys(DICTIONARY.skill).slice(0, 3),
  years: 8,
  work: [{ title: 'Verpleegkundige', employer: 'Ziekenhuis Meerlicht', from: '2019-03', hours: 28, description: 'Nachtdienst' }],
  education: [{ level: 'hbo', field: 'Verpleegkunde', school: 'Hogeschool Waterland', from: '2012-09', until: '2016-06' }],
  languages: [{ language: 'nl', level: 'native' }, { language: 'en' }],
  region: 'groningen',
  postcode: '9712 AB',
  availability: '2027-01-15',
  hours: { min: 24, max: 32 },
  rate: 41.5,
  phone: '06 1234 5678',
};

/** What leaves of each field when its switch is on. */
const AT_ANONYMOUS: Partial<ProfileFields> = {
  sector: full.sector,
  function: full.function,
  specialisms: full.specialisms,
  skills: full.skills,
  years: 8,
  education: [{ level: 'hbo' }],
  languages: full.languages,
  region: 'groningen',
  availability: '2027-01',
  hours: full.hours,
  rate: 41.5,
};
const without = (fields: object, key: string) => Object.fromEntries(Object.entries(fields).filter(([each]) => each !== key));
const AT_RECRUITERS: Partial<ProfileFields> = without(full, 'postcode');
const rows = FIELD_KEYS.flatMap((key) => LEVELS.flatMap((level) => [true, false, undefined].map((isOn) => [key, level, isOn] as const)));

describe('every field at every level with every position of its switch', () => {
  it.each(rows)('[SF-INZAGE-c] %s, %s, switched %s', (key, level, isOn) => {
    const disclosed = disclose(full, level, isOn === undefined ? {} : { [key]: isOn });
    if (level === 'hidden') return expect(disclosed).toBeNull();
    const isShared = isOn ?? FIELDS[key].sharedAtFirst ?? false;
    const whenOn: Partial<ProfileFields> = isNamed(level) ? AT_RECRUITERS : AT_ANONYMOUS;
    if (isShared && key in whenOn) expect(disclosed).toHaveProperty(key, whenOn[key]);
    else expect(disclosed).not.toHaveProperty(key);
  });

  it('[SECOND-DELEN-a] gives at each level exactly the fields the registry lists for it', () => {
    const allOn = Object.fromEntries(FIELD_KEYS.map((key) => [key, true]));
    for (const level of SHOWN) {
      const listed = FIELD_KEYS.filter((key) => FIELDS[key].disclosure[columnOf(level)] !== 'hidden');
      expect(Object.keys(disclose(full, level, allOn)!)).toEqual(listed);
    }
  });

  it('shares contact details, and what somebody earns, only after the candidate switched them on', () => {
    const atFirst = disclose(full, 'recruiters', {})!;
    expect(Object.keys(atFirst)).not.toEqual(expect.arrayContaining(['phone']));
    expect(atFirst).not.toHaveProperty('rate');
  });

  it('[SECOND-DATA-LOC] says the province, never the postcode', () => {
    for (const level of SHOWN) {
      const disclosed = disclose(full, level, { postcode: true, region: true })!;
      expect(disclosed.region).toBe('groningen');
      expect(JSON.stringify(disclosed)).not.toContain('9712');
    }
  });

  it('leaves out what is empty, so that nothing can be read from it', () => {
    const sparse: ProfileFields = { name: 'Noor', headline: '', skills: [], work: [], years: 0 };
    expect(disclose(sparse, 'recruiters', {})).toEqual({ name: 'Noor', years: 0 });
    expect(disclose({ name: 'Noor' }, 'anonymous', {})).toEqual({});
  });
});

const CANARY = 'KANARIE';
const text = fc.string({ maxLength: 12 }).map((noise) => `${CANARY}${noise}`);
/** A dictionary code, or a text that somebody managed to put in its place. */
const coded = (name: keyof typeof DICTIONARY) => fc.oneof(fc.constantFrom(...Object.keys(DICTIONARY[name])), text);
const month = fc.oneof(fc.constantFrom('2019-03', '2027-12'), text);
const anyProfile: fc.Arbitrary<ProfileFields> = fc.record(
  {
    name: text,
    headline: text,
    summary: text,
    sector: coded('sector'),
    function: coded('function'),
    specialisms: fc.array(coded('specialism')),
    skills: fc.array(coded('skill')),
    years: fc.integer({ min: 0, max: 60 }),
    work: fc.array(fc.record({ title: text, employer: text, from: month, until: month, hours: fc.integer(), description: text })),
    education: fc.array(fc.record({ level: coded('education'), field: text, school: text, from: month, until: month })),
    languages: fc.array(fc.record({ language: coded('language'), level: coded('languageLevel') })),
    region: coded('region'),
    postcode: text,
    availability: fc.oneof(fc.constantFrom('2027-01-15', '2027-12-31'), text),
    hours: fc.record({ min: fc.integer({ min: 1, max: 60 }), max: fc.integer({ min: 1, max: 60 }) }),
    rate: fc.double({ min: 1, max: 1000, noNaN: true }),
    phone: text,
  },
  { requiredKeys: ['name'] },
);
const anySwitches = fc.dictionary(fc.constantFrom<FieldKey[]>(...FIELD_KEYS), fc.boolean());

const words = new Set(Object.values(DICTIONARY).flatMap((list) => Object.keys(list)));
const leaves = (value: unknown): unknown[] => (value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value]);
const isCoarse = (leaf: unknown) =>
  typeof leaf === 'number' || (typeof leaf === 'string' && (words.has(leaf) || /^\d{4}-\d{2}$/.test(leaf)));

describe('what leaves for an anonymous candidate', () => {
  it('[SF-INZAGE-d] is only what a dictionary, a number or a month can say, whatever stands in the profile', () => {
    fc.assert(
      fc.property(anyProfile, anySwitches, (profile, switches) => {
        const disclosed = disclose(profile, 'anonymous', switches)!;
        expect(leaves(disclosed).filter((leaf) => !isCoarse(leaf))).toEqual([]);
        expect(JSON.stringify(disclosed)).not.toContain(CANARY);
      }),
      { numRuns: 2000 },
    );
  });

  it('[SF-INZAGE-d] never is identifying or a way to reach somebody, even if a row of the registry said so', () => {
    for (const key of FIELD_KEYS.filter((key) => fieldOf(key).sensitivity !== 'ordinary')) {
      const { disclosure } = FIELDS[key];
      const before = { ...disclosure };
      Object.assign(disclosure, { anonymous: 'shown' });
      try {
        expect(disclose(full, 'anonymous', { [key]: true })).not.toHaveProperty(key);
      } finally {
        Object.assign(disclosure, before);
      }
    }
  });

  it('[SECOND-DELEN-WERKG] is all an employer gets while the candidate showed no interest', () => {
    fc.assert(
      fc.property(anyProfile, anySwitches, (profile, switches) => {
        const disclosed = disclose(profile, 'on-interest', switches)!;
        expect(disclosed).toEqual(disclose(profile, 'anonymous', switches));
        expect(JSON.stringify(disclosed)).not.toContain(CANARY);
      }),
    );
  });

  it('is never more than what leaves for the same candidate by name', () => {
    fc.assert(
      fc.property(anyProfile, anySwitches, (profile, switches) => {
        const named = new Set(Object.keys(disclose(profile, 'recruiters', switches)!));
        expect(Object.keys(disclose(profile, 'anonymous', switches)!).filter((key) => !named.has(key))).toEqual([]);
      }),
    );
  });

  it('switching a field off takes it away and nothing else', () => {
    fc.assert(
      fc.property(anyProfile, anySwitches, fc.constantFrom(...FIELD_KEYS), fc.constantFrom(...SHOWN), (profile, switches, key, level) => {
        expect(disclose(profile, level, { ...switches, [key]: false })).toEqual(without(disclose(profile, level, switches)!, key));
      }),
    );
  });
});

describe('the registry', () => {
  it('[SF-DATA-ACC] has no field for birth date or sex, and shows nothing it does not list', () => {
    expect(FIELD_KEYS.filter((key) => /birth|born|^age|sex|gender|nationality|marital/i.test(key))).toEqual([]);
    const withMore = { ...full, birthDate: '1990-01-01', sex: 'f' } as ProfileFields;
    for (const level of SHOWN) {
      const disclosed = JSON.stringify(disclose(withMore, level, { birthDate: true, sex: true } as never));
      expect(disclosed).not.toMatch(/1990|sex/);
    }
  });

  it('hides at the anonymous level every field that could tell who somebody is, and starts contact details switched off', () => {
    for (const key of FIELD_KEYS) {
      const { sensitivity, disclosure, sharedAtFirst } = fieldOf(key);
      if (sensitivity !== 'ordinary') expect([key, disclosure.anonymous]).toEqual([key, 'hidden']);
      if (sensitivity === 'contact') expect([key, sharedAtFirst === true]).toEqual([key, false]);
    }
  });

  it('says of every field where it comes from, what for, and on what ground', () => {
    for (const key of FIELD_KEYS) {
      const { source, purpose, ground, label } = fieldOf(key);
      expect(source).toBe('candidate');
      expect(['contract', 'consent']).toContain(ground);
      for (const words of [purpose, label]) expect(Object.values(words).every((word) => word.length > 2)).toBe(true);
    }
  });
});

describe('what is granted to one organisation', () => {
  const keys = REVEALABLE.filter((key) => key in full) as (Revealable & FieldKey)[];
  it('[SECOND-DELEN-a] leaves whole, whatever level and switch; everything else leaves as it does for all; of a hidden person nothing does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LEVELS),
        fc.dictionary(fc.constantFrom(...FIELD_KEYS), fc.boolean()),
        fc.subarray([...keys]),
        (level, switches, granted) => {
          const [plain, more] = [disclose(full, level, switches), disclose(full, level, switches, granted)];
          if (level === 'hidden') return expect(more).toBeNull();
          expect(more).toEqual({ ...plain, ...Object.fromEntries(granted.map((key) => [key, full[key]])) });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is never the postcode', () => {
    expect(disclose(full, 'anonymous', {}, ['postcode' as Revealable])).not.toHaveProperty('postcode');
  });
});
