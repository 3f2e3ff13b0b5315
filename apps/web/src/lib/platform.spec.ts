import { isOffered } from './platform';
import { site, type PageName } from './site.data';

const names = Object.keys(site) as PageName[];
const statements = (['privacy', 'terms', 'cookies'] as const).map((kind) => ({
  kind,
  version: '1',
  from: '2026-01-01',
  sha256: { nl: '', en: '' },
}));
const elsewhere = [{ kind: 'privacy', scope: 'application', title: { nl: '', en: '' } }] as const;
const all = { hasProfiles: true, statements, elsewhere: [...elsewhere], comparesPolicies: true };

describe('a platform without profiles', () => {
  it('has no page to fill in, show, search or list who may search', () => {
    const gone = names.filter((name) => !isOffered(name, { ...all, hasProfiles: false }));
    expect(gone.sort()).toEqual(
      [
        'alertAsk',
        'alertConfirm',
        'alertStop',
        'apply',
        'askContact',
        'candidate',
        'sentReveal',
        'contacts',
        'documents',
        'figures',
        'freezes',
        'hideAll',
        'organisations',
        'organisationsAdmin',
        'message',
        'messages',
        'myApplications',
        'preview',
        'profile',
        'profileImport',
        'readingRules',
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
    expect(names.filter((name) => !isOffered(name, all))).toEqual([]);
    expect(names.filter((name) => !isOffered(name, null))).toEqual([]);
  });

  it('has no page for a text it does not have', () => {
    const without = statements.filter(({ kind }) => kind !== 'terms');
    expect(names.filter((name) => !isOffered(name, { ...all, statements: without }))).toEqual(['terms']);
  });

  it('has no page for an application that is not there', () => {
    expect(names.filter((name) => !isOffered(name, { ...all, elsewhere: [] }))).toEqual(['privacyApplication']);
  });

  it('does not lay other policies beside the one that was chosen', () => {
    expect(names.filter((name) => !isOffered(name, { ...all, comparesPolicies: false }))).toEqual(['compare']);
  });
});
