import { account } from '@helder/contract/account.js';
import { policy } from '@helder/contract/policy.js';
import { cache, keyOf } from '../lib/query';
import { continueSession, type Me } from '../lib/session';
import type { PageName } from '../lib/site.data';
import { allow } from './guards';

const NEW = { kind: 'privacy', version: '3', from: '2026-12-01', sha256: { nl: '', en: '' }, since: '2' } as const;
type World = { role?: Me['role']; isAsked?: boolean; hasProfiles?: boolean };

/** What the page `name` answers: it opens, is not there, or leads elsewhere. */
async function open(name: PageName, path: string, { role = 'candidate', isAsked = false, hasProfiles = true }: World = {}) {
  cache.setQueryData(keyOf(policy.show, {}), { hasProfiles, statements: [] });
  continueSession(account.me.answers.parse(me(role, isAsked)));
  try {
    await allow(name)({ request: new Request(`https://helder.example${path}`) } as Parameters<ReturnType<typeof allow>>[0]);
    return 'opens';
  } catch (answer) {
    return (answer as Response).headers.get('location') ?? (answer as Response).status;
  }
}
const me = (role: Me['role'], isAsked: boolean): Me => ({
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Noor de Wit',
  email: 'noor@helder.test',
  role,
  language: 'nl',
  organisation: null,
  idleUntil: '2026-12-01T12:00:00Z',
  freshUntil: null,
  statements: { asked: isAsked ? [NEW] : [], coming: [] },
});

describe('a page opens', () => {
  it.each<[string, PageName, string, World, unknown]>([
    ['for the role it is for', 'profile', '/profiel', {}, 'opens'],
    ['for no other role', 'search', '/zoeken', {}, 404],
    ['not where the platform has no such page', 'profile', '/profiel', { hasProfiles: false }, 404],
    ['for nobody where the platform has no such page', 'organisations', '/organisaties', { hasProfiles: false }, 404],
    ['at the account for who comes home to a page that is not there', 'start', '/en/start', { hasProfiles: false }, '/en/account'],
    ['after a new text', 'profile', '/profiel?deel=werk', { isAsked: true }, '/akkoord?next=%2Fprofiel%3Fdeel%3Dwerk'],
    ['after a new text, in English too', 'search', '/en/search', { isAsked: true, role: 'recruiter' }, '/en/accept?next=%2Fen%2Fsearch'],
    ['before a new text when it is the own data', 'myData', '/mijn-gegevens', { isAsked: true }, 'opens'],
    ['before a new text when it stops a consent', 'consents', '/toestemmingen', { isAsked: true }, 'opens'],
    ['before a new text when it is the way out', 'close', '/account/sluiten', { isAsked: true }, 'opens'],
    ['as a page that is not there, also before a new text', 'search', '/zoeken', { isAsked: true }, 404],
  ])('%s', async (_, name, path, world, answer) => expect(await open(name, path, world)).toBe(answer));
});
