import { isOffered } from './platform';
import { site, type PageName } from './site.data';

const names = Object.keys(site) as PageName[];
const statements = (['privacy', 'terms', 'cookies'] as const).map((kind) => ({
  kind,
  version: '1',
  from: '2026-01-01',
  sha256: { nl: '', en: '' },
}));

describe('a platform without profiles', () => {
  it('has no page to fill in, show, search or list who may search', () => {
    const gone = names.filter((name) => !isOffered(name, { hasProfiles: false, statements, comparesPolicies: true }));
    expect(gone.sort()).toEqual(
      [
        'alertAsk',
        'alertConfirm',
        'alertStop',
        'apply',
        'candidate',
        'documents',
        'figures',
        'freezes',
        'hideAll',
        'organisations',
        'organisationsAdmin',
        'myApplications',
        'preview',
        'profile',
        'received',
        'receivedOne',
        'renewal',
        'savedSearches',
        'search',
        'shortlist',
        'shortlists',
        'start',
        'whoSeesWhat',
        'whoViewed',
      ].sort(),
    );
  });

  it('keeps the rest, as every other platform does', () => {
    expect(names.filter((name) => !isOffered(name, { hasProfiles: true, statements, comparesPolicies: true }))).toEqual([]);
    expect(names.filter((name) => !isOffered(name, null))).toEqual([]);
  });

  it('has no page for a text it does not have', () => {
    const without = statements.filter(({ kind }) => kind !== 'terms');
    expect(names.filter((name) => !isOffered(name, { hasProfiles: true, statements: without, comparesPolicies: true }))).toEqual(['terms']);
  });

  it('does not lay other policies beside the one that was chosen', () => {
    expect(names.filter((name) => !isOffered(name, { hasProfiles: true, statements, comparesPolicies: false }))).toEqual(['compare']);
  });
});
