import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from './icon';
import { useUiPhrases } from './phrases';

/** A filter that is on or off. */
export const Chip = ({ children, isOn, onChange }: { children: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <ToggleButton className="chip" isSelected={isOn} onChange={onChange}>
    {children}
  </ToggleButton>
);

/** A filter that is set; pressing takes it away. */
export function RemovableChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const t = useUiPhrases();
  return (
    <Button className="chip" aria-label={t('remove', { what: label })} onPress={onRemove}>
      {label} <Icon of={X} />
    </Button>
  );
}

export const Chips = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="chips" role="group" aria-label={label}>
    {children}
  </div>
);
