import { House, Menu as MenuIcon, Settings, UserRound } from 'lucide-react';
import { Outlet } from 'react-router';
import { useAddress, useOtherLanguage } from '../lib/links';
import { useIsOffered } from '../lib/platform';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LevelGlyph } from '../ui/mark';
import { Menu } from '../ui/menu';
import { Status } from '../ui/status';
import { ComingStatements } from './coming-statements';
import { Footer } from './footer';
import { Frame, LanguageLink, Nav } from './frame';
import { useAppPhrases } from './phrases';
import { useSignOut } from './sign-out';
import { useVisibilityPill } from './visibility-pill';

const PAGES = ['start', 'profile', 'whoSeesWhat', 'messages', 'myApplications', 'consents', 'account'] as const;
const QUICK = {
  start: <Icon of={House} />,
  profile: <Icon of={UserRound} />,
  whoSeesWhat: <LevelGlyph of="recruiters" />,
  account: <Icon of={Settings} />,
} as const;

/** What the last act in the header did; stays until the reader goes elsewhere. */
function Said({ says, hasFailed }: { says: string | null; hasFailed?: boolean }) {
  return (
    <div className="wrap" role="status">
      {says && (
        <p className="saved said">
          <Status tone={hasFailed ? 'danger' : 'ok'}>{says}</Status>
        </p>
      )}
    </div>
  );
}

function SmallMenu({ onSignOut }: { onSignOut: () => void }) {
  const t = useAppPhrases();
  const isThere = useIsOffered();
  const address = useAddress();
  const other = useOtherLanguage();
  const items = [
    ...PAGES.filter(isThere).map((page) => ({ id: page, label: t(`nav.${page}`), href: address(page) })),
    { id: 'help', label: t('help'), href: address('help') },
    { id: 'language', label: t('otherLanguage'), href: other.address, lang: other.language },
    { id: 'out', label: t('signOut'), onAction: onSignOut },
  ];
  return (
    <Menu className="menu-btn" label={t('menu')} items={items}>
      <Icon of={MenuIcon} />
    </Menu>
  );
}

/** For candidates: calm, the visibility pill on every page. */
export function CandidateLayout() {
  const t = useAppPhrases();
  const { leave, hasFailed } = useSignOut();
  const { pill, says, hasFailed: hideFailed } = useVisibilityPill();
  const pages = PAGES.map((to) => ({ to, label: t(`nav.${to}`) }));
  const quick = Object.entries(QUICK).map(([to, icon]) => ({
    to: to as keyof typeof QUICK,
    label: t(`nav.${to as keyof typeof QUICK}`),
    icon,
  }));
  const end = (
    <>
      {pill}
      <LanguageLink className="wide-only" isShort />
      <Button look="link" className="wide-only" onPress={leave}>
        {t('signOut')}
      </Button>
      <SmallMenu onSignOut={leave} />
    </>
  );
  return (
    <Frame
      home="start"
      nav={<Nav className="nav" label={t('mainMenu')} pages={pages} />}
      end={end}
      footer={<Footer />}
      bottom={<Nav className="bottom-bar" label={t('quickMenu')} pages={quick} />}
    >
      <Said says={hasFailed ? t('signOutFailed') : says} hasFailed={hasFailed || hideFailed} />
      <ComingStatements />
      <Outlet />
    </Frame>
  );
}
