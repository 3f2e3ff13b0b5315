import { CircleAlert } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from './classes';
import { Icon } from './icon';
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
  isReadOnly?: boolean;
  className?: string;
};
type Bound<V> = FieldProps & { value: V; onChange: (value: V) => void; onBlur?: () => void };

export const fieldClass = ({ error, isShort, className }: Pick<FieldProps, 'error' | 'isShort' | 'className'>) =>
  classes('field', error && 'error', isShort && 'short', className);

/** "(not required)"; required fields carry no sign. */
export const Optional = () => <span className="muted"> {useUiPhrases()('optional')}</span>;

export const Mistake = ({ children }: { children: string }) => (
  <>
    <Icon of={CircleAlert} />
    <span>{children}</span>
  </>
);

type TextProps = Bound<string | undefined> & {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search' | 'date' | 'month';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  maxLength?: number;
  spellCheck?: 'true' | 'false';
  autoFocus?: boolean;
  /** Gives a text of more lines. */
  rows?: number;
};

export function TextField({ label, help, error, isOptional, isShort, className, rows, value, onChange, ...rest }: TextProps) {
  return (
    <AriaTextField
      {...rest}
      className={fieldClass({ error, isShort, className })}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      value={value ?? ''}
      onChange={onChange}
    >
      <Label>
        {label}
        {isOptional && <Optional />}
      </Label>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {rows ? <AriaTextArea className="input" rows={rows} /> : <Input className="input" />}
      {error && (
        <FieldError className="field-error">
          <Mistake>{error}</Mistake>
        </FieldError>
      )}
    </AriaTextField>
  );
}

export const TextArea = ({ rows = 4, ...rest }: TextProps) => <TextField {...rest} rows={rows} />;

type NumberProps = Omit<Bound<number | undefined>, 'onChange'> & {
  /** Gets the number, nothing, or the text as typed when it is no number: the schema then says so. */
  onChange: (value: number | undefined) => void;
  unit?: string;
};

const asNumber = (text: string) => {
  const plain = text.trim().replace(',', '.');
  return plain === '' ? undefined : Number.isNaN(Number(plain)) ? text : Number(plain);
};

export function NumberField({ value, onChange, ...rest }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && asNumber(typed) === value ? typed : String(value ?? '');
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      value={shown}
      onChange={(text = '') => {
        setTyped(text);
        onChange(asNumber(text) as number | undefined);
      }}
    />
  );
}

export type Choice = { id: string; label: string };
type SelectProps = Bound<string | undefined> & {
  choices: readonly Choice[];
  /** The words for "nothing chosen"; without them something is always chosen. */
  empty?: string;
};

/** A short list; the device draws it. */
export function Select({ label, help, error, isOptional, isShort, className, choices, empty, id, name, value, onChange }: SelectProps) {
  const own = useId();
  const field = id ?? own;
  const described = classes(help ? `${field}-help` : null, error && `${field}-error`) || undefined;
  return (
    <div className={fieldClass({ error, isShort, className })}>
      <label htmlFor={field}>
        {label}
        {isOptional && <Optional />}
      </label>
      {help && (
        <span className="help" id={`${field}-help`}>
          {help}
        </span>
      )}
      <select
        className="input"
        id={field}
        name={name}
        value={value ?? ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      {error && (
        <span className="field-error" id={`${field}-error`}>
          <Mistake>{error}</Mistake>
        </span>
      )}
    </div>
  );
}

/** A password that may be pasted and shown. */
export function PasswordField(props: Omit<TextProps, 'type'>) {
  const t = useUiPhrases();
  const [isShown, setShown] = useState(false);
  return (
    <div className="password">
      <TextField {...props} type={isShown ? 'text' : 'password'} spellCheck="false" />
      <button type="button" className="link" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? t('hide') : t('show')}
        <span className="sr"> {props.label}</span>
      </button>
    </div>
  );
}
