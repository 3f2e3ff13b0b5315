import { Check, CircleAlert, CircleCheck, Info, Lock, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFormats } from '../lib/dates';
import { Button } from './button';
import { classes } from './classes';
import { Icon } from './icon';
import { useUiPhrases } from './phrases';

export type Tone = 'ok' | 'warn' | 'danger' | 'info' | 'mute';
const ICONS: Record<Tone, LucideIcon> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  danger: CircleAlert,
  info: Info,
  mute: Check,
};

/** A state: picture and word, never colour alone. */
export const Status = ({ tone, icon, children }: { tone: Tone; icon?: LucideIcon; children: ReactNode }) => (
  <span className={`status is-${tone}`}>
    <Icon of={icon ?? ICONS[tone]} />
    {children}
  </span>
);

export const Badge = ({ tone = 'mute', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`badge is-${tone}`}>{children}</span>
);

/** Something that cannot be switched. */
export const Fixed = ({ children }: { children: ReactNode }) => (
  <span className="fixed">
    <Icon of={Lock} />
    {children}
  </span>
);

type NoticeProps = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  role?: 'alert' | 'status';
  takesFocus?: boolean;
};

/** Something the reader must know. */
export function Notice({ tone = 'info', title, children, role, takesFocus }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} className={classes('notice', `is-${tone}`)} role={role} tabIndex={takesFocus ? -1 : undefined}>
      <Icon of={ICONS[tone]} />
      <div>
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}

type SavedProps = {
  /** When it was saved; nothing is said before. */
  at?: string | Date | null;
  isSaving?: boolean;
  error?: ReactNode;
  onUndo?: () => void;
  /** Own words instead of "Saved at 10:14". */
  says?: string;
  children?: ReactNode;
};

/** The quiet state beside the act: saving, saved at, or what failed. Spoken to screen readers. */
export function Saved({ at, isSaving, error, onUndo, says, children }: SavedProps) {
  const t = useUiPhrases();
  const { time } = useFormats();
  return (
    <p className="saved row" role="status">
      {error ? (
        <Status tone="danger">{error}</Status>
      ) : isSaving ? (
        <span>{t('saving')}</span>
      ) : (
        at && <Status tone="ok">{says ?? t('savedAt', { time: time(at) })}</Status>
      )}
      {children}
      {onUndo && !isSaving && (
        <Button look="link" onPress={onUndo}>
          {t('undo')}
        </Button>
      )}
    </p>
  );
}

/** Undo that stays beside the act until the reader goes elsewhere. */
export function InlineUndo({ says, onUndo }: { says: string; onUndo: () => void }) {
  const t = useUiPhrases();
  return (
    <span className="row" role="status">
      <Status tone="mute">{says}</Status>
      <Button look="link" onPress={onUndo}>
        {t('undo')}
      </Button>
    </span>
  );
}
