import {
  choiceUntil,
  cookieStand,
  cookieWarnings,
  effectiveLifetime,
  isStorageOver,
  mayRun,
  optionalOf,
  storageEnds,
  stricter,
  type CookieChoice,
} from './cookie-choice.js';
import { OPTIONAL_CATEGORIES, type CookieRegister, type CookieVendor, type OptionalCategory } from './cookie-register.js';
import { demo } from './packs/demo/index.js';
import { cookies as jobner } from './packs/jobner/cookies.js';
import { cookies as jobnl } from './packs/jobnl/cookies.js';
import { cookies as jobport } from './packs/jobport/cookies.js';
import { cookies as secondjob } from './packs/secondjob/cookies.js';
import { cookies as sf } from './packs/sf/cookies.js';

const REGISTERS: Record<string, CookieRegister> = { demo: demo.cookies, jobnl, jobner, jobport, secondjob, sf };
const SHA = 'a'.repeat(64);
const NOW = new Date('2026-11-20T12:00:00+01:00');
const yes = (at: string, accepted: OptionalCategory[] = ['statistics'], register = SHA): CookieChoice => ({
  at: new Date(at),
  accepted,
  register,
});
const stand = (choice: CookieChoice | null, more: Partial<Parameters<typeof cookieStand>[0]> = {}) =>
  cookieStand({ choice, register: demo.cookies, sha256: SHA, hasSignal: false, now: NOW, ...more });
const vendorOf = (register: CookieRegister, id: string): CookieVendor => register.vendors.find((each) => each.id === id)!;

describe('what there is to choose', () => {
  it.each([
    ['demo', ['statistics', 'personalisation', 'social', 'tracking', 'advertising']],
    ['jobnl', ['statistics', 'personalisation', 'social', 'tracking', 'advertising']],
    ['jobner', ['statistics', 'social']],
    ['jobport', ['statistics']],
    ['sf', ['statistics']],
    ['secondjob', []],
  ])('in the pack %s is %j', (pack, categories) => expect(optionalOf(REGISTERS[pack])).toEqual(categories));

  it('[JOBNL-C1.4] what is always on is data of the pack: no answer is asked for it, and it runs', () => {
    const register: CookieRegister = { ...jobnl, alwaysOn: ['necessary', 'statistics'] };
    expect(optionalOf(register)).not.toContain('statistics');
    expect(mayRun(vendorOf(jobnl, 'google-analytics'), register.alwaysOn, [])).toBe(true);
    expect(mayRun(vendorOf(jobnl, 'google-analytics'), jobnl.alwaysOn, [])).toBe(false);
  });

  it.each(Object.entries(REGISTERS))(
    '[SF-WEB-NOOD] in %s only what is needed is always on, and runs whatever the answer',
    (_, register) => {
      expect(register.alwaysOn).toEqual(['necessary']);
      for (const vendor of register.vendors)
        expect([vendor.id, mayRun(vendor, register.alwaysOn, [])]).toEqual([
          vendor.id,
          vendor.categories.every((each) => each === 'necessary'),
        ]);
    },
  );

  it('a vendor with more purposes waits for a yes to each of them', () => {
    const linkedin = vendorOf(jobnl, 'linkedin');
    const all = linkedin.categories as readonly OptionalCategory[];
    for (const missing of all)
      expect(
        mayRun(
          linkedin,
          jobnl.alwaysOn,
          all.filter((each) => each !== missing),
        ),
      ).toBe(false);
    expect(mayRun(linkedin, jobnl.alwaysOn, all)).toBe(true);
  });
});

describe('how an answer stands', () => {
  it('nothing to choose is never asked, whatever was answered before', () =>
    expect(stand(yes('2026-11-01T12:00:00Z'), { register: secondjob })).toMatchObject({
      because: 'nothing-to-choose',
      mustAsk: false,
      accepted: [],
    }));

  it('no answer is no consent, and is asked for', () =>
    expect(stand(null)).toEqual({ because: 'not-asked', mustAsk: true, accepted: [], since: null, until: null }));

  it.each([
    ['2026-11-20T12:00:00+01:00', '2027-12-20T12:00:00+01:00'],
    ['2027-01-31T12:00:00+01:00', '2028-02-29T12:00:00+01:00'],
    ['2026-01-31T12:00:00+01:00', '2027-02-28T12:00:00+01:00'],
    // summer time here, winter time there: the same hour of the Dutch day
    ['2027-08-15T09:30:00+02:00', '2028-09-15T09:30:00+02:00'],
    ['2027-02-10T23:59:59+01:00', '2028-03-10T23:59:59+01:00'],
  ])('holds from %s for thirteen months of the calendar, and not a second longer', (at, end) => {
    for (const accepted of [['statistics'], []] as OptionalCategory[][]) {
      const choice = yes(at, accepted);
      expect(choiceUntil(choice, 'P13M')).toEqual(new Date(end));
      const last = new Date(new Date(end).getTime() - 1000);
      expect(stand(choice, { now: last })).toMatchObject({ because: 'chosen', mustAsk: false, accepted });
      const over = new Date(new Date(end).getTime() + 1000);
      expect(stand(choice, { now: over })).toMatchObject({ because: 'expired', mustAsk: true, accepted: [] });
      expect(stand(choice, { now: new Date(end) })).toMatchObject({ because: 'expired', accepted: [] });
    }
  });

  it('a yes is not stretched to another list, a no stands', () => {
    expect(stand(yes('2026-11-01T12:00:00Z', ['statistics'], 'b'.repeat(64)))).toMatchObject({
      because: 'changed',
      mustAsk: true,
      accepted: [],
    });
    expect(stand(yes('2026-11-01T12:00:00Z', [], 'b'.repeat(64)))).toMatchObject({ because: 'chosen', mustAsk: false, accepted: [] });
  });

  it('a browser that says it does not want to be followed is a no without a question, until the person answers', () => {
    expect(stand(null, { hasSignal: true })).toMatchObject({ because: 'signal', mustAsk: false, accepted: [] });
    expect(stand(yes('2026-11-01T12:00:00Z'), { hasSignal: true })).toMatchObject({ because: 'chosen', accepted: ['statistics'] });
    expect(stand(yes('2025-01-01T12:00:00Z'), { hasSignal: true })).toMatchObject({ because: 'signal', mustAsk: false, accepted: [] });
  });

  it('never allows a category the pack does not have', () =>
    expect(stand(yes('2026-11-01T12:00:00Z', [...OPTIONAL_CATEGORIES]), { register: sf }).accepted).toEqual(['statistics']));
});

describe('two answers, of the device and of the account', () => {
  const old = yes('2026-10-01T12:00:00Z', ['statistics', 'social']);
  const fresh = yes('2026-11-01T12:00:00Z', ['social', 'tracking']);
  it.each([
    ['one of them', old, null, old],
    ['the other', null, fresh, fresh],
    ['none', null, null, null],
  ])('%s is what counts when there is no more', (_, one, other, counts) => expect(stricter(one, other)).toEqual(counts));

  it('both allow what each of them allows, from the older', () => {
    expect(stricter(old, fresh)).toEqual({ ...old, accepted: ['social'] });
    expect(stricter(fresh, old)).toEqual({ ...old, accepted: ['social'] });
  });

  it('a no on either side is a no, for as long as the newer holds', () => {
    const no = yes('2026-11-10T12:00:00Z', []);
    expect(stricter(old, no)).toMatchObject({ accepted: [], at: no.at });
    expect(stricter(no, old)).toMatchObject({ accepted: [], at: no.at });
  });
});

describe('how long something may stay', () => {
  it.each([
    ['activecampaign', 'P180D', 'P180D'],
    ['meta', 'P90D', 'P90D'],
    ['google-analytics', 'P2Y', 'P13M'],
    ['google-ads', 'P3M', 'P3M'],
    ['google-tag-manager', 'P2Y', 'P13M'],
    ['hotjar', 'P1Y', 'P1Y'],
    ['leadfeeder', 'P2Y', 'P13M'],
    ['linkedin', 'P180D', 'P180D'],
  ])('of %s is the shorter of %s and what an answer holds: %s', (id, says, effective) => {
    expect(vendorOf(jobnl, id).lifetime).toBe(says);
    expect(effectiveLifetime(vendorOf(jobnl, id), jobnl, NOW)).toBe(effective);
  });

  it('where a vendor says none, the answer is the limit; what is needed has its own', () => {
    expect(effectiveLifetime(vendorOf(jobner, 'user-guiding'), jobner, NOW)).toBe('P13M');
    expect(effectiveLifetime(vendorOf(jobner, 'session'), jobner, NOW)).toBe('P30D');
    expect(effectiveLifetime(vendorOf(jobner, 'theme'), jobner, NOW)).toBeNull();
  });

  it('of what has no date of its own is over a lifetime after the answer', () => {
    const over = (lifetime: string | null, now: string) =>
      isStorageOver({ lifetime }, new Date('2026-01-31T12:00:00+01:00'), new Date(now));
    expect([
      over('P1M', '2026-02-28T11:59:59+01:00'),
      over('P1M', '2026-02-28T12:00:00+01:00'),
      over(null, '2030-01-01T00:00:00Z'),
    ]).toEqual([false, true, false]);
  });

  it('near the end of an answer, ends with it', () => {
    const until = new Date('2026-12-01T12:00:00+01:00');
    expect(storageEnds({ lifetime: 'P2Y' }, until, NOW)).toEqual(until);
    expect(storageEnds({ lifetime: null }, until, NOW)).toEqual(until);
    expect(storageEnds({ lifetime: 'P3D' }, until, NOW)).toEqual(new Date('2026-11-23T12:00:00+01:00'));
  });
});

describe('the registers of the packs', () => {
  it('[JOBNER-COOKIE-ANA] analytics is a category with its vendor', () =>
    expect(
      jobner.vendors.filter(({ categories }) => (categories as readonly string[]).includes('statistics')).map(({ name }) => name),
    ).toEqual(['Google Analytics']));

  it.each(Object.entries(REGISTERS))('of %s name every vendor once, each with something it keeps, in two languages', (_, { vendors }) => {
    expect(new Set(vendors.map(({ id }) => id)).size).toBe(vendors.length);
    for (const { id, why, stores } of vendors)
      expect([id, why.nl.length > 10, why.en.length > 10, stores.length > 0]).toEqual([id, true, true, true]);
  });

  it('warn of what outlives an answer, says no lifetime, or is on without an answer', () => {
    const warned = (register: CookieRegister) => cookieWarnings(register, NOW).map(({ vendor, says }) => `${vendor}: ${says}`);
    expect(warned(jobnl)).toEqual([
      'google-analytics: outlives-choice',
      'google-tag-manager: outlives-choice',
      'leadfeeder: outlives-choice',
    ]);
    expect(warned(jobner)).toEqual(['google-analytics: outlives-choice', 'user-guiding: no-lifetime']);
    expect(warned(demo.cookies)).toEqual(['teller: outlives-choice']);
    for (const clean of [sf, jobport, secondjob]) expect(warned(clean)).toEqual([]);
    expect(warned({ ...sf, alwaysOn: ['necessary', 'statistics'] })).toEqual(['null: always-on']);
  });

  it('lets nothing load from anywhere but our own origin', () => {
    for (const { vendors } of Object.values(REGISTERS))
      for (const { loads } of vendors) for (const load of loads) if ('path' in load) expect(load.path).toMatch(/^\/[a-z][\w./-]*$/);
  });
});
