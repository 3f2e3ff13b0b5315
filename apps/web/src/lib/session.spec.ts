import { account } from '@helder/contract/account.js';
import { cache } from './query';
import { beginSession, rereadSession } from './session';

const ME = account.me.answers.parse({
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Noor de Wit',
  email: 'noor@helder.test',
  role: 'candidate',
  language: 'nl',
  organisation: null,
  idleUntil: '2026-12-01T12:00:00Z',
  freshUntil: null,
  statements: { asked: [], coming: [] },
});

describe('asking again who is signed in', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
    cache.clear();
  });

  it('is no fault of the page when somebody signs in before the answer', async () => {
    globalThis.fetch = () => new Promise(() => undefined);
    const asked = rereadSession();
    beginSession(ME);
    expect(await asked).toBeUndefined();
    expect(cache.getQueryData(['session'])).toBe(ME);
  });

  it('says nothing about who is signed in when the network is away', async () => {
    beginSession(ME);
    cache.setDefaultOptions({ queries: { retry: false } });
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await rereadSession()).toBeUndefined();
    expect(cache.getQueryData(['session'])).toBe(ME);
  });
});
