import { LANGUAGES, type Language } from '@helder/policy';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { pathOf } from '../lib/links';
import { isOffered } from '../lib/platform';
import { site, type Page, type PageName } from '../lib/site.data';
import { allow, inChosenLanguage, loadSignedIn } from './guards';
import { NotFound, PageFailure } from './failure-pages';
import { PublicLayout } from './public-layout';
import { Root } from './root';

type PageModule = { Component: () => React.ReactNode };
const files = import.meta.glob<PageModule>('../features/*/*-page.tsx');

const loadPage = (page: string) => async () => {
  const load = files[`../features/${page}.tsx`];
  if (!load) throw new Error(`There is no page at features/${page}.tsx`);
  const { Component } = await load();
  return { Component };
};

/** Pages every platform has wait for nothing. */
const isEverywhere = (name: PageName) => isOffered(name, { hasProfiles: false, statements: [], elsewhere: [], comparesPolicies: false });

const isOtherPage = ({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }) => currentUrl.pathname !== nextUrl.pathname;

function loaderOf(name: PageName, page: Page, language: Language) {
  if (name === 'landing' && language === 'nl') return inChosenLanguage;
  return page.for === 'everyone' && isEverywhere(name) ? undefined : allow(name);
}

const pages = Object.entries(site) as [PageName, Page][];
const routesOf = (belongs: (page: Page) => boolean): RouteObject[] =>
  pages
    .filter(([, page]) => belongs(page))
    .flatMap(([name, page]) =>
      LANGUAGES.map((language) => ({
        path: pathOf(name, language),
        handle: { name },
        lazy: loadPage(page.page),
        loader: loaderOf(name, page, language),
        // a filter in the address opens no other page
        shouldRevalidate: isOtherPage,
      })),
    );

/** The site map of `lib/site.data.ts` as routes: every page loads when it is opened. */
export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: PageFailure,
    HydrateFallback: () => null,
    children: [
      {
        Component: PublicLayout,
        children: [
          {
            ErrorBoundary: PageFailure,
            children: [...routesOf((page) => page.for === 'everyone'), { path: '*', Component: NotFound }],
          },
        ],
      },
      {
        id: 'signed-in',
        loader: loadSignedIn,
        shouldRevalidate: () => false,
        lazy: async () => ({ Component: (await import('./signed-in-layout')).SignedInLayout }),
        children: [{ ErrorBoundary: PageFailure, children: routesOf((page) => page.for !== 'everyone') }],
      },
    ],
  },
]);
