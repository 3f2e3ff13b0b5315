import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes';
import { Mistake } from './mistake';
import { useUiPhrases } from './phrases';

/** What every field has: label above, help under it, then the control, then what to repair. */
export type FieldProps = {
  label: ReactNode;
  id?: string;
  name?: string;
  help?: ReactNode;
  error?: string;
  isOptional?: boolean;
  isShort?: boolean;
  className?: string;
};
type Bound<V> = FieldProps & { value: V; onChange: (value: V) => void };

export const fieldClass = ({ error, isShort, className }: Pick<FieldProps, 'error' | 'isShort' | 'className'>) =>
  classes('field', error && 'error', isShort && 'short', className);

/** "(not required)"; required fields carry no sign. */
export const Optional = () => <span className="muted"> {useUiPhrases()('optional')}</span>;

type Control = { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };

/** Label, help and mistake around one control, tied together for screen readers. */
export function Field({
  label,
  id,
  help,
  error,
  isOptional,
  children,
  ...rest
}: FieldProps & { children: (control: Control) => ReactNode }) {
  const own = useId();
  const field = id ?? own;
  const described = classes(help ? `${field}-help` : null, error && `${field}-error`) || undefined;
  return (
    <div className={fieldClass({ error, ...rest })}>
      <label htmlFor={field}>
        {label}
        {isOptional && <Optional />}
      </label>
      {help && (
        <div className="help" id={`${field}-help`}>
          {help}
        </div>
      )}
      {children({ id: field, 'aria-invalid': error ? true : undefined, 'aria-describedby': described })}
      {error && <Mistake id={`${field}-error`}>{error}</Mistake>}
    </div>
  );
}

type TextProps = Bound<string | undefined> &
  Pick<ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'autoFocus' | 'onBlur' | 'readOnly'> & {
    type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search' | 'date' | 'month';
    /** Gives a text of more lines. */
    rows?: number;
  };

const FIELD_KEYS = ['label', 'id', 'help', 'error', 'isOptional', 'isShort', 'className'] as const;
const split = <P extends FieldProps>(props: P) => {
  const shell = Object.fromEntries(FIELD_KEYS.map((key) => [key, props[key]])) as Pick<P, (typeof FIELD_KEYS)[number]>;
  const rest = Object.fromEntries(Object.entries(props).filter(([key]) => !FIELD_KEYS.includes(key as 'id')));
  return [shell, rest as Omit<P, (typeof FIELD_KEYS)[number]>] as const;
};

export function TextField(props: TextProps) {
  const [shell, { rows, value, onChange, type = 'text', ...rest }] = split(props);
  const bound = { ...rest, className: 'input', value: value ?? '' };
  return (
    <Field {...shell}>
      {(control) =>
        rows ? (
          <textarea {...(bound as ComponentProps<'textarea'>)} {...control} rows={rows} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input {...bound} {...control} type={type} onChange={({ target }) => onChange(target.value)} />
        )
      }
    </Field>
  );
}

export const TextArea = ({ rows = 4, ...rest }: TextProps) => <TextField {...rest} rows={rows} />;

/** A password that may be pasted and shown. */
export function PasswordField(props: Omit<TextProps, 'type'>) {
  const t = useUiPhrases();
  const [isShown, setShown] = useState(false);
  return (
    <div className="password">
      <TextField {...props} type={isShown ? 'text' : 'password'} spellCheck={false} />
      <button type="button" className="link" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? t('hide') : t('show')}
        <span className="sr"> {props.label}</span>
      </button>
    </div>
  );
}

type NumberProps = Omit<Bound<number | undefined>, 'onChange'> & {
  /** Gets the number, nothing, or the text as typed when it is no number: the schema then says so. */
  onChange: (value: number | undefined) => void;
};

const asNumber = (text: string) => {
  const plain = text.trim().replace(',', '.');
  return plain === '' ? undefined : Number.isNaN(Number(plain)) ? text : Number(plain);
};

export function NumberField({ value, onChange, ...rest }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && asNumber(typed) === value ? typed : String(value ?? '');
  const change = (text = '') => {
    setTyped(text);
    onChange(asNumber(text) as number | undefined);
  };
  return <TextField {...rest} inputMode="decimal" value={shown} onChange={change} />;
}

export type Choice = { id: string; label: string };
type SelectProps = Bound<string | undefined> & {
  choices: readonly Choice[];
  /** The words for "nothing chosen"; without them something is always chosen. */
  empty?: string;
};

/** A short list; the device draws it. */
export function Select(props: SelectProps) {
  const [shell, { choices, empty, value, onChange, name }] = split(props);
  return (
    <Field {...shell}>
      {(control) => (
        <select
          {...control}
          className="input"
          name={name}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || undefined)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
