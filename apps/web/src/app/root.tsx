import { policy } from '@helder/contract/policy.js';
import { useEffect, useMemo } from 'react';
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigate } from 'react-router';
import { languageOf, PageContext } from '../lib/links';
import { LanguageContext } from '../lib/phrases';
import { onSessionMayHaveEnded } from '../lib/session-end';
import { loseSession, rereadSession } from '../lib/session';
import { PlatformContext } from '../lib/platform';
import { useAnswer } from '../lib/query';
import { site, type Page, type PageName } from '../lib/site.data';
import { acceptAddress, mustAcceptBefore, signInAddress } from './guards';

/** A door stayed shut while we thought otherwise: to the sign-in page, or to a new text. Both lead here again. */
function useShutDoors(name: PageName | null) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(
    () =>
      onSessionMayHaveEnded(() => {
        void rereadSession().then((me) => {
          const page: Page | undefined = name ? site[name] : undefined;
          if (me && page?.for !== 'everyone' && mustAcceptBefore(me, page)) return navigate(acceptAddress(pathname, search));
          if (me !== null) return;
          loseSession();
          void navigate(signInAddress(pathname, search));
        });
      }),
    [name, navigate, pathname, search],
  );
}

export function Root() {
  const language = languageOf(useLocation().pathname);
  const match = useMatches().at(-1);
  const name = (match?.handle as { name?: PageName } | undefined)?.name ?? null;
  const page = useMemo(() => ({ name, params: (match?.params ?? {}) as Record<string, string> }), [name, match?.params]);
  const { data: platform = null } = useAnswer(policy.show, {});
  useShutDoors(name);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <PageContext value={page}>
        <PlatformContext value={platform}>
          <Outlet />
        </PlatformContext>
        <ScrollRestoration />
      </PageContext>
    </LanguageContext>
  );
}
