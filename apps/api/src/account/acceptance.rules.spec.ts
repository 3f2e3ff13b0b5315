import { asked, coming, since, told } from './acceptance.rules.js';

const v = (version: string, from: string, isMajor = true) => ({ version, from, isMajor });
const versions = [v('1', '2026-06-01'), v('2', '2026-11-01'), v('2.1', '2026-12-01', false), v('3', '2027-03-01')];
const label = (found: { version: string } | undefined) => found?.version ?? null;

describe('who is asked to accept again', () => {
  it.each<[string, string, string, string[], string | null]>([
    // what, today, registered on, accepted, asked
    ['nobody on the first version', '2026-06-02', '2025-01-01', [], null],
    ['nobody on the day before', '2026-10-31', '2026-07-01', ['1'], null],
    ['who knows only the version before, on the day itself', '2026-11-01', '2026-07-01', ['1'], '2'],
    ['nobody who accepted it', '2026-11-01', '2026-07-01', ['1', '2'], null],
    ['nobody who registered that day', '2026-11-01', '2026-11-01', [], null],
    ['who registered the day before', '2026-11-01', '2026-10-31', ['1'], '2'],
    ['nobody for a minor one', '2026-12-05', '2026-11-10', ['2'], null],
    ['for the text in force, when a minor one came after the major one', '2026-12-05', '2026-07-01', ['1'], '2.1'],
    ['nobody who accepted the minor one after it', '2026-12-05', '2026-07-01', ['1', '2.1'], null],
    ['again for the next major one', '2027-03-01', '2026-07-01', ['1', '2', '2.1'], '3'],
    ['once, however many were missed', '2027-03-01', '2026-07-01', ['1'], '3'],
  ])('%s', (_, today, registeredOn, accepted, expected) => {
    expect(label(asked(versions, today, { registeredOn, accepted }))).toBe(expected);
  });
});

describe('what is announced', () => {
  it.each([
    ['2027-02-21', '2027-02-28', null],
    ['2027-02-22', '2027-03-01', '3'],
    ['2027-02-28', '2027-03-07', '3'],
    ['2027-03-01', '2027-03-08', null],
    // a minor one is told by mail, not announced
    ['2026-11-30', '2026-12-07', null],
  ])('on %s, looking until %s: %s', (today, horizon, expected) => expect(label(coming(versions, today, horizon))).toBe(expected));
});

describe('from which version a difference is shown', () => {
  it.each<[string, string[], string, string]>([
    ['2026-07-01', ['1'], '3', '1'],
    ['2026-07-01', ['1', '2'], '3', '2'],
    ['2026-11-10', [], '3', '2'],
    ['2025-01-01', [], '3', '2.1'],
  ])('registered on %s, accepted %j: of %s, since %s', (registeredOn, accepted, of, expected) => {
    expect(
      since(
        versions,
        { registeredOn, accepted },
        versions.find(({ version }) => version === of)!,
      ).version,
    ).toBe(expected);
  });
});

describe('of which version people are told by mail', () => {
  it.each([
    ['2026-05-01', 'explicit', null],
    ['2026-06-01', 'notice', null],
    ['2026-11-15', 'explicit', null],
    ['2026-11-15', 'acknowledge', null],
    ['2026-11-15', 'notice', '2'],
    ['2026-12-01', 'explicit', '2.1'],
    ['2026-12-01', 'notice', '2.1'],
  ] as const)('on %s where texts are %s: %s', (today, mode, expected) => expect(label(told(versions, today, mode))).toBe(expected));
});
