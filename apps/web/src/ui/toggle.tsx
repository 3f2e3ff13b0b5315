import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import { Mistake } from './mistake';
import { useUiPhrases } from './phrases';

type CheckProps = {
  children?: ReactNode;
  label?: ReactNode;
  id?: string;
  name?: string;
  value: boolean | undefined;
  onChange: (value: boolean) => void;
  error?: string;
  isOptional?: boolean;
};

/** A yes that is saved together with its form; never ticked beforehand. */
export function Checkbox({ children, label, id, name, value, onChange, error }: CheckProps) {
  const own = useId();
  const field = id ?? own;
  return (
    <div className={classes('check-field', error && 'error')}>
      <label className="check">
        <input
          type="checkbox"
          id={field}
          name={name}
          checked={value ?? false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${field}-error`}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{children ?? label}</span>
      </label>
      {error && <Mistake id={`${field}-error`}>{error}</Mistake>}
    </div>
  );
}

type SwitchProps = {
  /** The full name, such as "share my phone number"; the word beside the switch is its state. */
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Shows the name in front of the state instead of only saying it. */
  showsLabel?: boolean;
};

/** Saves at once and shows its word. */
export function Switch({ label, isOn, onChange, showsLabel }: SwitchProps) {
  const t = useUiPhrases();
  return (
    <label className="switch">
      {showsLabel && <span aria-hidden>{label}</span>}
      <input type="checkbox" role="switch" aria-label={label} checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span aria-hidden className="state">
        {isOn ? t('on') : t('off')}
      </span>
    </label>
  );
}
