import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import { Mistake } from './mistake';

type Option<V extends string> = { id: V; label: ReactNode; icon?: ReactNode; help?: ReactNode };
type Props<V extends string> = {
  label: ReactNode;
  options: readonly Option<V>[];
  value: V | undefined | null;
  onChange: (value: V) => void;
  /** Hides the label from the eye, not from a screen reader. */
  hidesLabel?: boolean;
  labelClass?: string;
  id?: string;
  name?: string;
  error?: string;
  isOptional?: boolean;
};

type InputProps<V extends string> = Pick<Props<V>, 'value' | 'onChange'> & { group: string; option: V };

const RadioInput = <V extends string>({ group, option, value, onChange }: InputProps<V>) => (
  <input type="radio" name={group} value={option} checked={value === option} onChange={() => onChange(option)} />
);

/** A choice with consequences: each option with its explanation, side by side up to five. */
export function RadioCards<V extends string>({ label, options, hidesLabel, labelClass = 'h2', id, name, error, ...bound }: Props<V>) {
  const own = useId();
  return (
    <fieldset className="stack" id={id} aria-describedby={error && `${own}-error`}>
      <legend className={hidesLabel ? 'sr' : labelClass}>{label}</legend>
      <div className={classes('radio-cards', options.length > 5 && 'many')}>
        {options.map((option) => (
          <label key={option.id} className="radio-card">
            {option.icon ?? <i />}
            <b>{option.label}</b>
            <RadioInput {...bound} group={name ?? own} option={option.id} />
            {option.help && <span>{option.help}</span>}
          </label>
        ))}
      </div>
      {error && <Mistake id={`${own}-error`}>{error}</Mistake>}
    </fieldset>
  );
}

/** The same choice for short words or views. */
export function Segmented<V extends string>({ label, options, hidesLabel, id, name, ...bound }: Props<V>) {
  const own = useId();
  return (
    <fieldset className="segmented" id={id}>
      <legend className={classes(hidesLabel ? 'sr' : 'label')}>{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <RadioInput {...bound} group={name ?? own} option={option.id} />
          {option.icon}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
