import { policy } from '@helder/contract/policy.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { createContext, useContext } from 'react';
import { call } from './call';
import { cache, keyOf } from './query';
import { NEEDS_PROFILES, site, type PageName } from './site.data';

/** What the policy in force offers here. */
export type Platform = AnswerOf<typeof policy.show>;

/** The facts of the policy, asked once. */
export const readPlatform = () =>
  cache.ensureQueryData({ queryKey: keyOf(policy.show, {}), queryFn: ({ signal }) => call(policy.show, {}, { signal }) });

/** Whether a page exists on this platform. While the policy is on its way, all do. */
export function isOffered(
  name: PageName,
  platform: Pick<Platform, 'hasProfiles' | 'statements' | 'elsewhere' | 'comparesPolicies'> | null,
): boolean {
  if (!platform) return true;
  const [feature] = site[name].page.split('/');
  if (!platform.hasProfiles && NEEDS_PROFILES.includes(feature)) return false;
  if (name === 'compare') return platform.comparesPolicies;
  if (name === 'privacyApplication') return platform.elsewhere.some(({ kind }) => kind === 'privacy');
  return name !== 'terms' || platform.statements.some(({ kind }) => kind === 'terms');
}

/** Told by the frame around every page. */
export const PlatformContext = createContext<Platform | null>(null);
export const usePlatform = () => useContext(PlatformContext);

/** Answers whether a page exists here. */
export function useIsOffered() {
  const platform = usePlatform();
  return (name: PageName) => isOffered(name, platform);
}
