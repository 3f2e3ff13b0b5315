import { useId, type ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { classes } from './classes';
import { Mistake } from './field';
import { useUiPhrases } from './phrases';

type CheckProps = {
  children?: ReactNode;
  label?: ReactNode;
  id?: string;
  name?: string;
  value: boolean | undefined;
  onChange: (value: boolean) => void;
  onBlur?: () => void;
  error?: string;
  isOptional?: boolean;
};

/** A yes that is saved together with its form; never ticked beforehand. */
export function Checkbox({ children, label, id, name, value, onChange, error }: CheckProps) {
  const own = useId();
  const field = id ?? own;
  return (
    <div className={classes('check-field', error && 'error')}>
      <AriaCheckbox
        id={field}
        name={name}
        className="check"
        isSelected={value ?? false}
        onChange={onChange}
        isInvalid={Boolean(error)}
        aria-describedby={error && `${field}-error`}
        validationBehavior="aria"
      >
        <i className="box" aria-hidden />
        <span>{children ?? label}</span>
      </AriaCheckbox>
      {error && (
        <span className="field-error" id={`${field}-error`}>
          <Mistake>{error}</Mistake>
        </span>
      )}
    </div>
  );
}

type SwitchProps = {
  /** The full name, such as "share my phone number"; the word beside the switch is its state. */
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
  /** Shows the name in front of the state instead of only saying it. */
  showsLabel?: boolean;
};

/** Saves at once and shows its word. */
export function Switch({ label, isOn, onChange, isDisabled, showsLabel }: SwitchProps) {
  const t = useUiPhrases();
  return (
    <AriaSwitch className="switch" isSelected={isOn} onChange={onChange} isDisabled={isDisabled} aria-label={label}>
      {showsLabel && <span>{label}</span>}
      <i className="track" aria-hidden />
      <span aria-hidden className="state">
        {isOn ? t('on') : t('off')}
      </span>
    </AriaSwitch>
  );
}
