import { CircleCheck, CircleX, Hourglass, Inbox, Undo2, UserCheck } from 'lucide-react';
import { Status, type Tone } from '../../ui/status';
import type { RightsRequest } from './desk.types';
import { useDeskPhrases } from './phrases';

type State = RightsRequest['state'];
const LOOKS: Record<State, [Tone, typeof Inbox]> = {
  received: ['info', Inbox],
  identified: ['info', UserCheck],
  'in-treatment': ['info', Hourglass],
  extended: ['warn', Hourglass],
  granted: ['ok', CircleCheck],
  'partly-refused': ['warn', CircleX],
  refused: ['mute', CircleX],
  withdrawn: ['mute', Undo2],
};

/** How a request stands: picture and word. */
export function StateStatus({ of }: { of: State }) {
  const t = useDeskPhrases();
  const [tone, icon] = LOOKS[of];
  return (
    <Status tone={tone} icon={icon}>
      {t(`state.${of}`)}
    </Status>
  );
}
