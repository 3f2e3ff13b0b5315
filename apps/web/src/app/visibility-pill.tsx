import { visibility } from '@helder/contract/visibility.js';
import { ChevronDown, Eye, ShieldOff, SlidersHorizontal } from 'lucide-react';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useAddress } from '../lib/links';
import { useIsOffered } from '../lib/platform';
import { useAct, useAnswer } from '../lib/query';
import { useHidingAll } from '../lib/sharing-reads';
import { Icon } from '../ui/icon';
import { LevelGlyph } from '../ui/mark';
import { Menu } from '../ui/menu';
import { useAppPhrases } from './phrases';

const DAY = 86_400_000;

/** How visible the profile is, on every page of the candidate; one press makes it hidden. */
export function useVisibilityPill() {
  const t = useAppPhrases();
  const address = useAddress();
  const isThere = useIsOffered()('whoSeesWhat');
  const { data } = useAnswer(visibility.show, {}, { isOn: isThere });
  const hide = useAct(visibility.change, { refreshes: [visibility.show, visibility.matrix, visibility.preview] });
  const hideAll = useHidingAll();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { reset } = hide;
  // what was said about the last act leaves with the page
  useEffect(() => reset(), [pathname, reset]);
  if (!data) return { pill: null, says: null };

  const level = data.effective;
  const days = data.isExpiring && data.graceUntil ? Math.max(0, Math.ceil((Date.parse(data.graceUntil) - Date.now()) / DAY)) : null;
  const word =
    days === null || level === 'hidden'
      ? t(`pill.${level}`)
      : t.rich('pill.expiring', { days, w: (words) => <span className="wide-only">{words}</span> });
  const makeHidden = () => hide.mutate({ body: { level: 'hidden' }, ifMatch: `"${data.version}"` });
  const items = [
    ...(data.chosen === 'hidden'
      ? []
      : [
          {
            id: 'hide',
            label: t('pill.hide'),
            help: t('pill.hideHelp'),
            icon: <LevelGlyph of="hidden" />,
            onAction: makeHidden,
          },
        ]),
    { id: 'choose', label: t('pill.choose'), icon: <Icon of={SlidersHorizontal} />, href: address('whoSeesWhat') },
    { id: 'preview', label: t('pill.preview'), icon: <Icon of={Eye} />, href: address('preview') },
    {
      id: 'hide-all',
      label: t('pill.hideAll'),
      help: t('pill.hideAllHelp'),
      icon: <Icon of={ShieldOff} />,
      onAction: () => hideAll.mutate({}, { onSuccess: (state) => void navigate(address('hideAll'), { state }) }),
    },
  ];
  const pill = (
    <Menu className="pill" items={items}>
      <LevelGlyph of={level} />
      <span>
        {/* "29 more days visible" needs the room */}
        {days === null && <span className="wide-only">{t('pill.yourProfile')} </span>}
        <b>{word}</b>
      </span>
      <Icon of={ChevronDown} />
    </Menu>
  );
  const says = hideAll.isError
    ? t('pill.hideAllFailed')
    : hide.isError
      ? t('pill.hideFailed', { level: t(`pill.${level}`) })
      : hide.isSuccess && data.chosen === 'hidden'
        ? t('pill.nowHidden')
        : null;
  return { pill, says, hasFailed: hide.isError || hideAll.isError };
}
