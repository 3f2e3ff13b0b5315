import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { useEffect, type ReactNode } from 'react';
import { Anchor, Link, NavLink, useOtherLanguage } from '../lib/links';
import { useIsOffered } from '../lib/platform';
import type { PageName } from '../lib/site.data';
import { remember } from '../lib/storage';
import { classes } from '../ui/classes';
import { Mark } from '../ui/mark';
import { CookieGate } from './cookie-gate';
import { useAppPhrases } from './phrases';

type FrameProps = {
  /** Where the mark leads. */
  home: PageName;
  /** Small words beside the name. */
  side?: string;
  isWide?: boolean;
  nav?: ReactNode;
  end: ReactNode;
  footer: ReactNode;
  bottom?: ReactNode;
  children: ReactNode;
};

/** Dense pages have smaller steps of type and height; the tokens sit on the body. */
function useDensity(isDense = false) {
  useEffect(() => {
    document.body.classList.toggle('dense', isDense);
    return () => document.body.classList.remove('dense');
  }, [isDense]);
}

export function Frame({ home, side, isWide, nav, end, footer, bottom, children }: FrameProps) {
  const t = useAppPhrases();
  const isThere = useIsOffered();
  useDensity(isWide);
  return (
    <>
      <a className="skip" href="#inhoud">
        {t('skip')}
      </a>
      <CookieGate />
      <header className="header">
        <div className={classes('wrap', isWide && 'wide')}>
          <Link className="brand" to={isThere(home) ? home : 'account'}>
            <Mark />
            <span>Helder</span>
            {side && <small>{side}</small>}
          </Link>
          {nav}
          <div className="header-end">{end}</div>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      {footer}
      {bottom}
    </>
  );
}

type NavProps = {
  label: string;
  className: string;
  pages: readonly { to: PageName; label: string; icon?: ReactNode }[];
};

export function Nav({ label, className, pages }: NavProps) {
  const isThere = useIsOffered();
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {pages
          .filter(({ to }) => isThere(to))
          .map(({ to, label: words, icon }) => (
            <li key={to}>
              <NavLink to={to}>
                {icon}
                {words}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The same page in the other language; the next visit begins there too. */
export function LanguageLink({ isShort, className }: { isShort?: boolean; className?: string }) {
  const t = useAppPhrases();
  const { language, address } = useOtherLanguage();
  return (
    <Anchor
      className={className}
      to={address}
      lang={language}
      hrefLang={language}
      aria-label={isShort ? t('otherLanguage') : undefined}
      preventScrollReset
      onClick={() => remember(OWN_NAMES.language, language === 'nl' ? null : language)}
    >
      {isShort ? t('otherLanguageShort') : t('otherLanguage')}
    </Anchor>
  );
}
