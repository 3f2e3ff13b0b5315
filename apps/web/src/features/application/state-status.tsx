import { Handshake, Inbox, MessagesSquare, Undo2, X } from 'lucide-react';
import { Status, type Tone } from '../../ui/status';
import type { State } from './application.types';
import { useApplicationPhrases } from './phrases';

const TONES: Record<State, Tone> = { received: 'info', 'in-conversation': 'ok', rejected: 'mute', hired: 'ok', withdrawn: 'mute' };
const ICONS = { received: Inbox, 'in-conversation': MessagesSquare, rejected: X, hired: Handshake, withdrawn: Undo2 } as const;

/** How an application stands: picture and word. */
export function StateStatus({ of }: { of: State }) {
  const t = useApplicationPhrases();
  return (
    <Status tone={TONES[of]} icon={ICONS[of]}>
      {t(`states.${of}`)}
    </Status>
  );
}
