import { Outlet } from 'react-router';
import { Link } from '../lib/links';
import { useIsOffered } from '../lib/platform';
import type { Me } from '../lib/session';
import { Button } from '../ui/button';
import { Notice } from '../ui/status';
import { Footer } from './footer';
import { Frame, LanguageLink } from './frame';
import { useAppPhrases } from './phrases';
import { useSignOut } from './sign-out';

/** While a new text waits for an answer: that question, the own data, the way out, and nothing else. */
export function AskedLayout({ me }: { me: Me }) {
  const t = useAppPhrases();
  const isThere = useIsOffered();
  const { leave, hasFailed } = useSignOut();
  const end = (
    <>
      <Link className="wide-only" to="accept">
        {t('asked.question')}
      </Link>
      {me.role === 'candidate' && (
        <Link className="wide-only" to="myData">
          {t('asked.myData')}
        </Link>
      )}
      {me.role === 'candidate' && isThere('hideAll') && <Link to="hideAll">{t('asked.hideAll')}</Link>}
      <LanguageLink className="wide-only" isShort />
      <Button look="link" onPress={leave}>
        {t('signOut')}
      </Button>
    </>
  );
  return (
    <Frame home="accept" end={end} footer={<Footer />}>
      {hasFailed && (
        <Notice tone="danger" role="alert">
          {t('signOutFailed')}
        </Notice>
      )}
      <Outlet />
    </Frame>
  );
}
