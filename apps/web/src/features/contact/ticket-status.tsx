import { Status } from '../../ui/status';
import type { TicketCard } from './contact.types';
import { useContactPhrases } from './phrases';

export function TicketStatus({ of: { state, isAnswered } }: { of: Pick<TicketCard, 'state' | 'isAnswered'> }) {
  const t = useContactPhrases();
  if (state === 'open') return <Status tone={isAnswered ? 'info' : 'warn'}>{t(isAnswered ? 'desk.isAnswered' : 'states.open')}</Status>;
  return <Status tone={state === 'lapsed' ? 'danger' : 'mute'}>{t(`states.${state}`)}</Status>;
}
