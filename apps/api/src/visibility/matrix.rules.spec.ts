import { CONSENT_PURPOSES, FIELD_KEYS, FIELDS, packOf, type ConsentPurpose } from '@helder/policy';
import { visibility } from '@helder/contract';
import { matrixRows, type Known } from './matrix.rules.js';

const pack = packOf('demo');
const until = new Date('2027-11-20T11:00:00Z');
const visible: Known = {
  pack,
  at: new Date('2026-11-20T11:00:00Z'),
  level: 'recruiters',
  until,
  switches: {},
  filled: new Set(FIELD_KEYS),
  agreed: new Set(CONSENT_PURPOSES),
};
const row = (id: string, change: Partial<Known> = {}) => matrixRows({ ...visible, ...change }).find((each) => each.id === id)!;
const none = new Set<never>();

describe('the matrix', () => {
  it('has a row for every field, both files and every kind of record we keep of somebody with an account', () => {
    const ids = matrixRows(visible).map(({ id }) => id);
    expect(ids.slice(0, FIELD_KEYS.length)).toEqual(FIELD_KEYS);
    expect(ids.slice(FIELD_KEYS.length, FIELD_KEYS.length + 2)).toEqual(['cv', 'photo']);
    const kept = pack.retention
      .map(({ code }) => code)
      .filter((code) => !['profile', 'document', 'unverified', 'job-alert'].includes(code));
    expect(ids.slice(FIELD_KEYS.length + 2).sort()).toEqual([...kept].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers who, why, what for, until when and from where in every row, and fits the contract', () => {
    for (const level of ['hidden', 'anonymous', 'recruiters'] as const)
      for (const filled of [visible.filled, none])
        for (const each of matrixRows({ ...visible, level, filled })) {
          expect(visibility.matrix.answers.shape.items.element.parse(each)).toEqual(each);
          for (const words of [each.label, each.purpose, each.source, each.ground.words])
            expect(Math.min(words.nl.length, words.en.length)).toBeGreaterThan(1);
          expect(each.ground.source).not.toBe('');
        }
  });

  it.each<[string, string, Partial<Known>, object]>([
    [
      'shown by name until the end of the year, by consent',
      'name',
      {},
      {
        who: { kind: 'recruiters' },
        switch: 'on',
        isSwitchable: true,
        until: { kind: 'date', date: until.toISOString() },
        ground: { kind: 'consent' },
      },
    ],
    [
      'an anonymous name keeps its own switch',
      'name',
      { level: 'anonymous' },
      { who: { kind: 'nobody' }, switch: 'covered', isSwitchable: true, until: { kind: 'event' }, ground: { kind: 'contract' } },
    ],
    [
      'hidden covers everything',
      'sector',
      { level: 'hidden', until: null },
      { who: { kind: 'nobody' }, switch: 'covered', until: { kind: 'event' } },
    ],
    [
      'education is coarse for an anonymous candidate',
      'education',
      { level: 'anonymous' },
      { who: { kind: 'recruiters-coarse' }, switch: 'on', until: { kind: 'date' } },
    ],
    [
      'switched off by the candidate',
      'work',
      { switches: { work: false } },
      { who: { kind: 'nobody' }, switch: 'off', isSwitchable: true, until: { kind: 'event' } },
    ],
    ['a phone number is off at first', 'phone', {}, { who: { kind: 'nobody' }, switch: 'off', sensitivity: 'contact' }],
    ['a phone number switched on', 'phone', { switches: { phone: true } }, { who: { kind: 'recruiters' }, switch: 'on' }],
    [
      'a phone number is never for an anonymous candidate',
      'phone',
      { switches: { phone: true }, level: 'anonymous' },
      { who: { kind: 'nobody' }, switch: 'covered' },
    ],
    [
      'the postcode is never shown and has nothing to switch',
      'postcode',
      {},
      { who: { kind: 'nobody' }, switch: 'fixed', isSwitchable: false, ground: { kind: 'contract' } },
    ],
    [
      'an empty field has nothing to share',
      'rate',
      { filled: none },
      { who: { kind: 'nobody' }, switch: 'empty', isSwitchable: false, until: { kind: 'none', date: null, event: null, period: null } },
    ],
    [
      'a CV shown by its own consent',
      'cv',
      {},
      { kind: 'file', who: { kind: 'recruiters' }, switch: 'on', isSwitchable: true, consents: ['keep-cv', 'publish-cv'] },
    ],
    [
      'a CV kept for oneself',
      'cv',
      { agreed: new Set<ConsentPurpose>(['keep-cv']) },
      { who: { kind: 'nobody' }, switch: 'off', isSwitchable: true },
    ],
    ['a CV of an anonymous candidate', 'cv', { level: 'anonymous' }, { who: { kind: 'nobody' }, switch: 'covered' }],
    ['no photo', 'photo', { agreed: none }, { who: { kind: 'nobody' }, switch: 'empty', isSwitchable: false }],
    [
      'the newsletter, subscribed',
      'newsletter',
      {},
      { group: 'choice', switch: 'on', isSwitchable: false, who: { kind: 'named' }, consents: ['newsletter'] },
    ],
    [
      'the newsletter, not subscribed',
      'newsletter',
      { agreed: none },
      { group: 'choice', switch: 'off', who: { kind: 'nobody' }, until: { kind: 'none' } },
    ],
    [
      'sign-in data until the account closes',
      'account',
      {},
      { group: 'required', switch: 'fixed', isSwitchable: false, until: { kind: 'event', period: null }, who: { kind: 'named' } },
    ],
    [
      'the log for 24 months after each line',
      'R4',
      {},
      { group: 'kept', switch: 'fixed', until: { kind: 'period', period: 'P24M' }, ground: { kind: 'law' } },
    ],
  ])('%s', (_, id, change, expected) => {
    expect(row(id, change)).toMatchObject(expected);
  });

  it('says of the register what the register says', () => {
    for (const rule of pack.retention) {
      const shown = row(rule.code);
      if (!shown) continue;
      expect(shown).toMatchObject({
        label: rule.what,
        purpose: rule.why,
        who: { words: rule.who },
        until: { event: rule.start, period: rule.period },
        ground: rule.ground,
      });
    }
  });

  it('says of every field what each level would show, as the projection does', () => {
    for (const key of FIELD_KEYS)
      expect(row(key)).toMatchObject({ label: FIELDS[key].label, purpose: FIELDS[key].purpose, shownAt: FIELDS[key].disclosure });
    expect(row('cv').shownAt).toEqual({ anonymous: 'hidden', recruiters: 'shown' });
    expect(row('R4').shownAt).toEqual({ anonymous: 'hidden', recruiters: 'hidden' });
  });

  it('[SECOND-DATA-BRON] says of every row where it comes from: the person, or the use of the site', () => {
    const rows = matrixRows(visible);
    const ids = (source: string) => rows.filter((each) => each.source.en === source).map(({ id }) => id);
    expect(new Set(rows.map(({ source }) => source.en)).size).toBe(3);
    expect(ids('You filled this in yourself.')).toEqual([...FIELD_KEYS, 'application-kept', 'newsletter', 'account']);
    expect(ids('You chose this file yourself.')).toEqual(['cv', 'photo']);
    expect(ids('This comes about when you use this site.')).toEqual(expect.arrayContaining(['session', 'view', 'R4']));
  });
});
