import { effectiveLevel, LEVELS, sharesMore, type Effective, type Standing } from './level.js';

const at = new Date('2027-06-01T12:00:00Z');
const visible: Standing = {
  chosen: 'recruiters',
  mayBeFound: true,
  account: 'active',
  isRestricted: false,
  activatedAt: new Date('2026-11-20T11:00:00Z'),
  visibleUntil: new Date('2027-11-20T11:00:00Z'),
  graceUntil: new Date('2027-12-20T11:00:00Z'),
  isPublished: true,
};
const on = (day: string) => new Date(day);

describe('the effective level', () => {
  const rows: [string, Partial<Standing>, Date, Effective][] = [
    ['everything in order', {}, at, { level: 'recruiters', because: null }],
    ['everything in order, anonymous', { chosen: 'anonymous' }, at, { level: 'anonymous', because: null }],
    ['hidden by choice', { chosen: 'hidden' }, at, { level: 'hidden', because: 'chosen' }],
    ['no consent to be found', { mayBeFound: false }, at, { level: 'hidden', because: 'consent' }],
    ['no consent, anonymous', { chosen: 'anonymous', mayBeFound: false }, at, { level: 'hidden', because: 'consent' }],
    ['not confirmed', { account: 'unverified' }, at, { level: 'hidden', because: 'account' }],
    ['closing', { account: 'closing' }, at, { level: 'hidden', because: 'account' }],
    ['erased', { account: 'erased' }, at, { level: 'hidden', because: 'account' }],
    ['restricted (art. 18)', { isRestricted: true }, at, { level: 'hidden', because: 'restricted' }],
    ['nothing published', { isPublished: false }, at, { level: 'hidden', because: 'unpublished' }],
    ['never activated', { activatedAt: null, visibleUntil: null, graceUntil: null }, at, { level: 'hidden', because: 'expired' }],
    ['no end where the pack sets none', { visibleUntil: null, graceUntil: null }, on('2037-06-01'), { level: 'recruiters', because: null }],
    ['public, in order', { chosen: 'public' }, at, { level: 'public', because: null }],
    ['on interest, in order', { chosen: 'on-interest' }, at, { level: 'on-interest', because: null }],
    [
      'public by default without a yes',
      { chosen: 'public', mayBeFound: false, activatedAt: null },
      at,
      { level: 'hidden', because: 'consent' },
    ],
    ['one millisecond before the year ends', {}, on('2027-11-20T10:59:59.999Z'), { level: 'recruiters', because: null }],
    ['in the grace', {}, on('2027-11-20T11:00:00Z'), { level: 'recruiters', because: null }],
    ['one millisecond before the grace ends', {}, on('2027-12-20T10:59:59.999Z'), { level: 'recruiters', because: null }],
    ['the instant the grace ends', {}, on('2027-12-20T11:00:00Z'), { level: 'hidden', because: 'expired' }],
    ['years later', {}, on('2037-12-20T11:00:00Z'), { level: 'hidden', because: 'expired' }],
    ['closing is told before the own choice', { account: 'closing', chosen: 'hidden' }, at, { level: 'hidden', because: 'account' }],
    ['restriction is told before consent', { isRestricted: true, mayBeFound: false }, at, { level: 'hidden', because: 'restricted' }],
    ['the own choice is told before consent', { chosen: 'hidden', mayBeFound: false }, at, { level: 'hidden', because: 'chosen' }],
    [
      'the end of the year is told before the consent that ended with it',
      { mayBeFound: false, graceUntil: at },
      at,
      { level: 'hidden', because: 'expired' },
    ],
    [
      'without a year consent is told',
      { mayBeFound: false, activatedAt: null, visibleUntil: null, graceUntil: null },
      at,
      { level: 'hidden', because: 'consent' },
    ],
    ['expiry is told before publication', { activatedAt: null, isPublished: false }, at, { level: 'hidden', because: 'expired' }],
  ];
  it.each(rows)('%s', (_, change, when, expected) => {
    expect(effectiveLevel({ ...visible, ...change }, when)).toEqual(expected);
  });

  it('[SF-INZAGE-e] shows a profile only when all six conditions hold: 160 of 160 combinations', () => {
    const all = LEVELS.flatMap((chosen) =>
      [0, 1, 2, 3, 4]
        .reduce<boolean[][]>(
          (rows) =>
            rows.flatMap((row) => [
              [...row, true],
              [...row, false],
            ]),
          [[]],
        )
        .map((row) => ({ chosen, row })),
    );
    expect(all).toHaveLength(160);
    for (const {
      chosen,
      row: [mayBeFound, isActive, isFree, isInYear, isPublished],
    } of all) {
      const standing: Standing = {
        chosen,
        mayBeFound,
        account: isActive ? 'active' : 'closing',
        isRestricted: !isFree,
        activatedAt: visible.activatedAt,
        visibleUntil: visible.visibleUntil,
        graceUntil: isInYear ? visible.graceUntil : at,
        isPublished,
      };
      const isShown = chosen !== 'hidden' && mayBeFound && isActive && isFree && isInYear && isPublished;
      const { level, because } = effectiveLevel(standing, at);
      expect(level).toBe(isShown ? chosen : 'hidden');
      expect(because === null).toBe(isShown);
    }
  });
});

it('asks first only on the way up', () => {
  const up = LEVELS.flatMap((from) => LEVELS.filter((to) => sharesMore(from, to)).map((to) => `${from} > ${to}`));
  expect(up).toEqual([
    'hidden > on-interest',
    'hidden > anonymous',
    'hidden > recruiters',
    'hidden > public',
    'on-interest > anonymous',
    'on-interest > recruiters',
    'on-interest > public',
    'anonymous > recruiters',
    'anonymous > public',
    'recruiters > public',
  ]);
});
