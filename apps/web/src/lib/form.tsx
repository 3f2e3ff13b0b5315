import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type * as z from 'zod';
import { ErrorSummary } from '../ui/error-summary';
import { Failure } from '../ui/failure';
import { ProblemError } from './call';
import { useFormPhrases } from './form.phrases';
import { mistakesIn, sentenceFor, serverMistakes, type Mistakes } from './mistakes';
import { mayBeEmpty, valueAt, withValueAt } from './schema-path';
import { setTitlePrefix } from './title';
import { giveBack, hold } from './typed';

type Draft<S extends z.ZodType> = Partial<z.input<S>> & Record<string, unknown>;
type Key<S extends z.ZodType> = keyof z.input<S> & string;
/** A field of the schema, or something inside it: `work.0.title`. */
export type Path<S extends z.ZodType> = Key<S> | `${Key<S>}.${string}`;

type Options<S extends z.ZodType> = {
  /** The schema of the contract: type, validation and form in one. */
  schema: S;
  defaults: Draft<S>;
  /** Sends the parsed body; what it throws is shown at the fields or above the form. */
  send: (body: z.output<S>) => Promise<unknown>;
  /** Own words for a field, instead of the general sentence. */
  says?: Partial<Record<Path<S>, string>>;
  /** Own words for a problem of the API, by its name. */
  saysProblem?: Record<string, string>;
  /** Keeps the ids of two forms on one page apart. */
  prefix?: string;
};

/** What every field component takes; spread it: `<TextField {...form.field('email', t('email'))} />`. */
export type FieldBinding = {
  id: string;
  name: string;
  label: string;
  value: never;
  onChange: (value: unknown) => void;
  error: string | undefined;
  isOptional: boolean;
};

/** Below zero when the first of two elements stands before the other. */
const inPage = (one: string, other: string) => {
  const [first, second] = [one, other].map((id) => document.getElementById(id));
  if (!first || !second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
};

/** The values of a form; what was typed when a session ended comes back once the same person is here again. Passwords do not. */
function useTyped<V extends object>(prefix: string, defaults: V) {
  const [key] = useState(() => `${location.pathname}#${prefix}`);
  const [values, setValues] = useState(() => giveBack<V>(key) ?? defaults);
  const latest = useRef(values);
  latest.current = values;
  useEffect(
    () => () => {
      if (!Object.keys(latest.current).some((name) => /password/i.test(name))) hold(key, latest.current);
    },
    [key],
  );
  return [values, setValues] as const;
}

/** A form made from a schema of the contract: checks on sending, then while repairing; never switches its button off. */
export function useContractForm<S extends z.ZodType>({ schema, defaults, send, says = {}, saysProblem, prefix = 'f' }: Options<S>) {
  const idOf = (path: string) => `${prefix}-${path.replaceAll('.', '-')}`;
  const t = useFormPhrases();
  const labels = useRef(new Map<string, string>());
  const [values, setValues] = useTyped(prefix, defaults);
  const [attempts, setAttempts] = useState(0);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<ProblemError | null>(null);
  const [refused, setRefused] = useState<Mistakes>({});
  const own = useMemo(() => (attempts > 0 ? mistakesIn(schema.safeParse(values)) : {}), [attempts, schema, values]);
  const found: Mistakes = { ...refused, ...own };

  const set = (path: Path<S>, value: unknown) => {
    setValues((old) => withValueAt(old, path, value === '' && mayBeEmpty(schema, path) ? undefined : value));
    setRefused((old) => Object.fromEntries(Object.entries(old).filter(([at]) => at !== path)));
  };
  const reset = (next: Draft<S> = defaults) => {
    setValues(next);
    setAttempts(0);
    setRefused({});
    setFailure(null);
  };
  const textAt = (path: string) => {
    const mistake = found[path];
    if (!mistake) return undefined;
    const { sentence, limit } = sentenceFor(mistake, valueAt(values, path));
    const special = (says as Record<string, string | undefined>)[path];
    return special ?? t(`mistake.${sentence}`, { label: labels.current.get(path) ?? path, limit: String(limit) });
  };
  const field = (path: Path<S>, label: string): FieldBinding => {
    labels.current.set(path, label);
    return {
      id: idOf(path),
      name: path,
      label,
      value: valueAt(values, path) as never,
      onChange: (value) => set(path, value),
      error: textAt(path),
      isOptional: mayBeEmpty(schema, path),
    };
  };

  const failed = () => {
    setAttempts((count) => count + 1);
    setTitlePrefix(t('error'));
  };
  const refuse = (error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    const pointed = serverMistakes(error.problem);
    setRefused(pointed);
    setFailure(Object.keys(pointed).length ? null : error);
    failed();
  };
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (isSending) return;
    setFailure(null);
    const { data, success } = schema.safeParse(values);
    if (!success) return failed();
    setTitlePrefix('');
    setSending(true);
    await send(data).catch(refuse);
    setSending(false);
  };
  /** In the order of the page; a mistake no field shows goes last, under its own name. */
  const mistakes = () => {
    const paths = [...labels.current.keys()].filter((path) => found[path]).toSorted((one, other) => inPage(idOf(one), idOf(other)));
    return paths.map((path) => ({ id: idOf(path), text: textAt(path) ?? '' }));
  };

  return { field, values, set, reset, submit, isSending, failure, mistakes, attempts, saysProblem };
}

export type ContractForm<S extends z.ZodType> = ReturnType<typeof useContractForm<S>>;

type FormProps = {
  of: Pick<ContractForm<z.ZodType>, 'mistakes' | 'attempts' | 'failure' | 'saysProblem' | 'submit' | 'isSending'>;
  children: ReactNode;
  className?: string;
  label?: string;
};

/** The form itself: summary of mistakes on top, then the fields. */
export function Form({ of, children, className = 'stack loose', label }: FormProps) {
  const t = useFormPhrases();
  const { attempts, failure, saysProblem } = of;
  const mistakes = of.mistakes();
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => void of.submit(event)}
      aria-label={label}
      aria-busy={of.isSending || undefined}
    >
      {mistakes.length > 0 && <ErrorSummary key={attempts} title={t('summary', { count: mistakes.length })} mistakes={mistakes} />}
      {failure && <Failure key={`f${attempts}`} error={failure} says={saysProblem} takesFocus />}
      {children}
    </form>
  );
}
