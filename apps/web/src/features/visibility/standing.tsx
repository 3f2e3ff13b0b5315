import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/status';
import { useVisibilityPhrases } from './phrases';
import type { ShownLevel, Visibility } from './visibility.types';

type Props = { now: Visibility; onStay: (level: ShownLevel) => void; onStop: () => void };

/** What the reader must know before choosing: that time is running out, or why nobody sees what was chosen. */
export function Standing({ now, onStay, onStop }: Props) {
  const t = useVisibilityPhrases();
  const { date } = useFormats();
  const { because, chosen, endedAt, graceUntil, isExpiring, isPublished } = now;
  if (isExpiring && graceUntil && chosen !== 'hidden')
    return (
      <Notice tone="warn" title={t('expiring.title', { date: date(graceUntil) })}>
        <p>{t('expiring.text')}</p>
        <p className="row">
          <Button look="second" onPress={() => onStay(chosen)}>
            {t('expiring.stay', { level: t(`level.${chosen}`) })}
          </Button>
          <Button look="second" onPress={onStop}>
            {t('expiring.stop')}
          </Button>
        </p>
      </Notice>
    );
  if (because === 'restricted') return <Notice>{<p>{t('restricted')}</p>}</Notice>;
  if (!isPublished)
    return (
      <Notice>
        <p>{t.rich('unpublished', { a: (words) => <Link to="profile">{words}</Link> })}</p>
      </Notice>
    );
  const end = endedAt ?? graceUntil;
  if (because === 'expired' && end)
    return (
      <Notice tone="warn">
        <p>{t('expired', { date: date(end) })}</p>
      </Notice>
    );
  if (because === 'consent')
    return (
      <Notice tone="warn">
        <p>{t('consent')}</p>
      </Notice>
    );
  return null;
}
