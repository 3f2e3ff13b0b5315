import { createContext, useCallback, useContext, type ComponentProps } from 'react';
import { generatePath, useLinkClickHandler, useLocation, useNavigate } from 'react-router';
import { useLanguage, type Language } from './phrases';
import { useIsOffered } from './platform';
import { site, type PageName, type Role } from './site.data';

export type Place = { params?: Record<string, string>; search?: string | Record<string, string>; hash?: string };

/** The pattern of a page in one language: Dutch at `/`, English at `/en`. */
export function pathOf(name: PageName, language: Language): string {
  const path = site[name][language];
  return language === 'en' ? `/en${path === '/' ? '' : path}` : path;
}

/** The language of an address. */
export const languageOf = (pathname: string): Language => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'nl');

/** The address of a page in one language, such as `/en/who-sees-what`. */
export function addressOf(name: PageName, language: Language, { params = {}, search = '', hash = '' }: Place = {}) {
  const query = new URLSearchParams(search).toString();
  return generatePath<string>(pathOf(name, language), params) + (query && `?${query}`) + (hash && `#${hash.replace(/^#/, '')}`);
}

/** Answers the address of a page in the language of this page. */
export function useAddress() {
  const language = useLanguage();
  return useCallback((name: PageName, place?: Place) => addressOf(name, language, place), [language]);
}

/** Goes to a page by its name. */
export function useGo() {
  const address = useAddress();
  const navigate = useNavigate();
  return useCallback(
    (name: PageName, { isReplacing, ...place }: Place & { isReplacing?: boolean } = {}) =>
      void navigate(address(name, place), { replace: isReplacing }),
    [address, navigate],
  );
}

declare global {
  interface Window {
    /** Fetches the files of a page; written at build time, so absent while developing. */
    preloadPage?: (pathname: string) => void;
  }
}

/** The files of a page are fetched when its link is pointed at or focused. */
const fetchesSoon = (address: string) => {
  const fetchNow = () => window.preloadPage?.(address.replace(/[?#].*/, ''));
  return { onPointerEnter: fetchNow, onFocus: fetchNow };
};

type AnchorProps = Omit<ComponentProps<'a'>, 'href' | 'target'> & { preventScrollReset?: boolean; state?: unknown };

/** A link to an address of this site. Not the router's own, which carries the code of its server. */
export function Anchor({ to, preventScrollReset, state, onClick, ...rest }: AnchorProps & { to: string }) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { preventScrollReset, state });
  return (
    <a
      {...fetchesSoon(to)}
      {...rest}
      href={to}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    />
  );
}

type LinkProps = AnchorProps & Place & { to: PageName };

/** A link to a page by its name; keeps the language. Where the platform has no such page, only the words. */
export function Link({ to, params, search, hash, ...rest }: LinkProps) {
  const address = useAddress()(to, { params, search, hash });
  return useIsOffered()(to) ? <Anchor {...rest} to={address} /> : rest.children;
}

/** A link in a menu, that knows whether it is the current page or the page above it. */
export function NavLink({ to, ...rest }: AnchorProps & { to: PageName }) {
  const address = useAddress()(to);
  const { pathname } = useLocation();
  const isHere = pathname === address || (to !== 'admin' && pathname.startsWith(`${address}/`));
  return <Anchor {...rest} to={address} aria-current={isHere ? 'page' : undefined} />;
}

/** The page that is open, told by the router. */
export const PageContext = createContext<{ name: PageName | null; params: Record<string, string> }>({
  name: null,
  params: {},
});

/** The address of this same page in the other language. */
export function useOtherLanguage() {
  const { name, params } = useContext(PageContext);
  const { search, hash } = useLocation();
  const language: Language = useLanguage() === 'nl' ? 'en' : 'nl';
  return { language, address: addressOf(name ?? 'landing', language, name ? { params, search, hash } : {}) };
}

const HOMES: Record<Role, PageName> = { candidate: 'start', recruiter: 'search', admin: 'admin', support: 'tickets', auditor: 'audit' };
/** Where a role lands after signing in. */
export const homeOf = (role: Role) => HOMES[role];
