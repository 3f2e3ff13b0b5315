import { Outlet } from 'react-router';
import { homeOf, Link } from '../lib/links';
import { useSession } from '../lib/session';
import { LinkButton } from '../ui/button';
import { Footer } from './footer';
import { Frame, LanguageLink } from './frame';
import { useAppPhrases } from './phrases';

/** For everybody: no menu, the way in on the right. */
export function PublicLayout() {
  const t = useAppPhrases();
  const me = useSession();
  const end = (
    <>
      <Link className="wide-only" to="vacancies">
        {t('nav.vacancies')}
      </Link>
      <Link className="wide-only" to="help">
        {t('help')}
      </Link>
      <LanguageLink className="wide-only" isShort />
      <LinkButton look="second" to={me ? homeOf(me.role) : 'signIn'}>
        {me ? t('mine') : t('signIn')}
      </LinkButton>
    </>
  );
  return (
    <Frame home="landing" end={end} footer={<Footer />}>
      <Outlet />
    </Frame>
  );
}
