import { isNamedBy, mustGo, ownerOf, type StorageName } from './cookie-names.js';
import { cookies as jobnl } from './packs/jobnl/cookies.js';

const cookie = (name: string): StorageName => ({ kind: 'cookie', name });

describe('names on a device', () => {
  it.each([
    [cookie('_ga'), cookie('_ga'), true],
    [cookie('_ga_X1'), cookie('_ga'), false],
    [cookie('_ga_X1'), cookie('_ga_*'), true],
    [cookie('__Host-session'), cookie('session'), true],
    [cookie('my_ga'), cookie('_ga*'), false],
    [{ kind: 'local', name: '_ga' } as const, cookie('_ga'), false],
  ])('%j by %j: %s', (found, pattern, is) => expect(isNamedBy(found, pattern)).toBe(is));

  it('belong to the row that names them, or to nobody', () => {
    expect(ownerOf(cookie('_hjSession_1'), jobnl.vendors)?.id).toBe('hotjar');
    expect(ownerOf({ kind: 'local', name: '_hjid' }, jobnl.vendors)?.id).toBe('hotjar');
    expect(ownerOf(cookie('whatever'), jobnl.vendors)).toBeUndefined();
  });
});

describe('what must leave a device', () => {
  const found = [cookie('_ga'), cookie('_fbp'), cookie('session'), cookie('mine'), { kind: 'local', name: '_hjid' } as const];
  const gone = (runs: (id: string) => boolean) =>
    mustGo(
      found,
      jobnl.vendors.map((vendor) => ({ ...vendor, mayRun: runs(vendor.id) || vendor.categories[0] === 'necessary' })),
    ).map(({ name }) => name);

  it('without a yes is all that vendors left, cookies and other storage; never what is needed or not ours to judge', () =>
    expect(gone(() => false)).toEqual(['_ga', '_fbp', '_hjid']));

  it('after a yes to one is what the others left', () => expect(gone((id) => id === 'google-analytics')).toEqual(['_fbp', '_hjid']));

  it('after a yes to all is nothing', () => expect(gone(() => true)).toEqual([]));
});
