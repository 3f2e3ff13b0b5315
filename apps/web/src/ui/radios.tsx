import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Mistake } from './field';

type Option<V extends string> = { id: V; label: ReactNode; icon?: ReactNode; help?: ReactNode };
type Props<V extends string> = {
  label: ReactNode;
  options: readonly Option<V>[];
  value: V | undefined | null;
  onChange: (value: V) => void;
  /** Hides the label from the eye, not from a screen reader. */
  hidesLabel?: boolean;
  id?: string;
  name?: string;
  error?: string;
  onBlur?: () => void;
  isOptional?: boolean;
  labelClass?: string;
};

const group = <V extends string>({ id, name, value, onChange, error }: Props<V>) => ({
  id,
  name,
  value: value ?? null,
  onChange: (next: string) => onChange(next as V),
  isInvalid: Boolean(error),
});

/** A choice with consequences: two to five options, each with its explanation. */
export function RadioCards<V extends string>(props: Props<V>) {
  return (
    <RadioGroup {...group(props)} className="stack">
      <Label className={props.hidesLabel ? 'sr' : (props.labelClass ?? 'h2')}>{props.label}</Label>
      <div className="radio-cards">
        {props.options.map(({ id, label, icon, help }) => (
          <Radio key={id} value={id} className="radio-card">
            {icon ?? <i />}
            <b>{label}</b>
            <i className="dot" aria-hidden />
            {help && <span>{help}</span>}
          </Radio>
        ))}
      </div>
      {props.error && (
        <span className="field-error">
          <Mistake>{props.error}</Mistake>
        </span>
      )}
    </RadioGroup>
  );
}

/** The same choice for short words or views. */
export function Segmented<V extends string>(props: Props<V>) {
  return (
    <RadioGroup {...group(props)} className="segments" orientation="horizontal">
      <Label className={props.hidesLabel ? 'sr' : 'label'}>{props.label}</Label>
      <div className="segmented">
        {props.options.map(({ id, label, icon }) => (
          <Radio key={id} value={id} className="segment">
            {icon}
            {label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
