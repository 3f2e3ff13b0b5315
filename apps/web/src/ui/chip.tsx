import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { useUiPhrases } from './phrases';

/** A filter that is on or off. */
export const Chip = ({ children, isOn, onChange }: { children: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <button type="button" className="chip" aria-pressed={isOn} onClick={() => onChange(!isOn)}>
    {children}
  </button>
);

/** A filter that is set; pressing takes it away. */
export function RemovableChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const t = useUiPhrases();
  return (
    <button type="button" className="chip" aria-label={t('remove', { what: label })} onClick={onRemove}>
      {label} <Icon of={X} />
    </button>
  );
}

export const Chips = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="chips" role="group" aria-label={label}>
    {children}
  </div>
);
