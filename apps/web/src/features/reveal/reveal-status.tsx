import { CircleHelp, Eye, Hourglass, UserX, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Status, type Tone } from '../../ui/status';
import type { Sent } from './reveal.types';

const LOOKS: Record<Sent['state'], { tone: Tone; icon: LucideIcon }> = {
  open: { tone: 'info', icon: CircleHelp },
  granted: { tone: 'ok', icon: Eye },
  refused: { tone: 'mute', icon: X },
  expired: { tone: 'mute', icon: Hourglass },
  ended: { tone: 'mute', icon: Hourglass },
  gone: { tone: 'mute', icon: UserX },
};

/** How a question stands: picture and word. */
export const RevealStatus = ({ of, children }: { of: Sent['state']; children: ReactNode }) => <Status {...LOOKS[of]}>{children}</Status>;
