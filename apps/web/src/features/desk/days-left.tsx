import { Clock, TriangleAlert } from 'lucide-react';
import { Status } from '../../ui/status';
import type { RightsRequest } from './desk.types';
import { useDeskPhrases } from './phrases';

const SOON = 5;

/** How long we still have: a number, a word and a picture. */
export function DaysLeft({ of: { daysLeft, state } }: { of: Pick<RightsRequest, 'daysLeft' | 'state'> }) {
  const t = useDeskPhrases();
  if (state === 'received')
    return (
      <Status tone="mute" icon={Clock}>
        {t('days.unknown')}
      </Status>
    );
  if (daysLeft === null) return null;
  if (daysLeft < 0) return <Status tone="danger">{t('days.late', { days: -daysLeft })}</Status>;
  return (
    <Status tone={daysLeft < SOON ? 'warn' : 'ok'} icon={daysLeft < SOON ? TriangleAlert : Clock}>
      {t('days.left', { days: daysLeft })}
    </Status>
  );
}
