import { Menu as MenuIcon } from 'lucide-react';
import { Outlet } from 'react-router';
import { Link, useAddress, useOtherLanguage } from '../lib/links';
import { useIsOffered } from '../lib/platform';
import type { Me } from '../lib/session';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { Notice } from '../ui/status';
import { ComingStatements } from './coming-statements';
import { Footer } from './footer';
import { Frame, LanguageLink, Nav } from './frame';
import { useAppPhrases } from './phrases';
import { useSignOut } from './sign-out';

type WorkPage =
  | 'search'
  | 'savedSearches'
  | 'shortlists'
  | 'contacts'
  | 'myVacancies'
  | 'admin'
  | 'queue'
  | 'incidents'
  | 'audit'
  | 'issues'
  | 'organisationsAdmin'
  | 'freezes'
  | 'retention'
  | 'statements'
  | 'tickets';
type Props = { me: Me; home: WorkPage; side: string; pages: readonly WorkPage[] };

/** For people at work: dense and wide. */
function WorkLayout({ me, home, side, pages }: Props) {
  const t = useAppPhrases();
  const address = useAddress();
  const other = useOtherLanguage();
  const isThere = useIsOffered();
  const { leave, hasFailed } = useSignOut();
  const items = [
    ...pages.filter(isThere).map((page) => ({ id: page, label: t(`nav.${page}`), href: address(page) })),
    { id: 'account', label: t('nav.account'), href: address('account') },
    { id: 'help', label: t('help'), href: address('help') },
    { id: 'language', label: t('otherLanguage'), href: other.address, lang: other.language },
    { id: 'out', label: t('signOut'), onAction: leave },
  ];
  const end = (
    <>
      {me.organisation && <span className="wide-only muted">{me.organisation.name}</span>}
      <Link className="wide-only" to="account" aria-label={t('accountOf', { name: me.name })}>
        {me.name}
      </Link>
      <LanguageLink className="wide-only" isShort />
      <Button look="link" className="wide-only" onPress={leave}>
        {t('signOut')}
      </Button>
      <Menu className="menu-btn" label={t('menu')} items={items}>
        <Icon of={MenuIcon} />
      </Menu>
    </>
  );
  const nav = <Nav className="nav" label={t('mainMenu')} pages={pages.map((to) => ({ to, label: t(`nav.${to}`) }))} />;
  return (
    <Frame home={home} side={side} isWide nav={nav} end={end} footer={<Footer isWide />}>
      {hasFailed && (
        <Notice tone="danger" role="alert">
          {t('signOutFailed')}
        </Notice>
      )}
      <ComingStatements />
      <Outlet />
    </Frame>
  );
}

export const RecruiterLayout = ({ me }: { me: Me }) => (
  <WorkLayout
    me={me}
    home="search"
    side={useAppPhrases()('forRecruiters')}
    pages={['search', 'savedSearches', 'shortlists', 'contacts', 'myVacancies']}
  />
);

export const AuditorLayout = ({ me }: { me: Me }) => (
  <WorkLayout me={me} home="audit" side={useAppPhrases()('forAuditors')} pages={['audit']} />
);

export const AdminLayout = ({ me }: { me: Me }) => (
  <WorkLayout
    me={me}
    home="admin"
    side={useAppPhrases()('forAdmins')}
    pages={['admin', 'queue', 'tickets', 'incidents', 'audit', 'issues', 'organisationsAdmin', 'freezes', 'retention', 'statements']}
  />
);

export const SupportLayout = ({ me }: { me: Me }) => (
  <WorkLayout me={me} home="tickets" side={useAppPhrases()('forSupport')} pages={['tickets']} />
);
