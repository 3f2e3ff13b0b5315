import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { get, useForm, type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import { ErrorSummary } from '../ui/error-summary';
import { Failure } from '../ui/failure';
import { ProblemError } from './call';
import { useFormPhrases } from './form.phrases';
import { sentenceFor } from './mistakes';
import { mayBeEmpty } from './optional';
import { setTitlePrefix } from './title';
import { mistakeIn } from './zod';

type Values<S extends z.ZodType> = z.input<S> & FieldValues;
type Path<S extends z.ZodType> = FieldPath<Values<S>>;

type Options<S extends z.ZodType> = {
  /** The schema of the contract: type, validation and form in one. */
  schema: S;
  defaults: DefaultValues<Values<S>>;
  /** Sends the parsed body; what it throws is shown at the fields or above the form. */
  send: (body: z.output<S>) => Promise<unknown>;
  /** Own words for a field, instead of the general sentence. */
  says?: Partial<Record<Path<S>, string>>;
  /** Own words for a problem of the API, by its name. */
  saysProblem?: Record<string, string>;
};

/** What every field component takes; spread it: `<TextField {...form.field('email', t('email'))} />`. */
export type FieldBinding = {
  id: string;
  name: string;
  label: string;
  value: never;
  onChange: (value: unknown) => void;
  onBlur: () => void;
  error: string | undefined;
  isOptional: boolean;
};

export type ContractForm<S extends z.ZodType> = {
  field: (path: Path<S>, label: string) => FieldBinding;
  /** react-hook-form itself, for watch, setValue, useFieldArray and reset. */
  form: UseFormReturn<Values<S>, unknown, z.output<S>>;
  isSending: boolean;
  submit: (event?: FormEvent) => void;
  failure: ProblemError | null;
  mistakes: () => { id: string; text: string }[];
  attempts: number;
  saysProblem?: Record<string, string>;
};

const idOf = (path: string) => `f-${path.replaceAll('.', '-')}`;
const pathOf = (pointer: string) =>
  pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');

/** A form made from a schema of the contract: checks on sending, then while repairing; never switches its button off. */
export function useContractForm<S extends z.ZodType>({ schema, defaults, send, says = {}, saysProblem }: Options<S>): ContractForm<S> {
  const t = useFormPhrases();
  const labels = useRef(new Map<string, string>());
  const [failure, setFailure] = useState<ProblemError | null>(null);
  const [attempts, setAttempts] = useState(0);
  const form = useForm<Values<S>, unknown, z.output<S>>({
    resolver: standardSchemaResolver(schema as never),
    defaultValues: defaults,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const { errors, isSubmitting, isSubmitted } = form.formState;

  const textFor = (path: string, message: string | undefined) => {
    const own = (says as Record<string, string | undefined>)[path];
    if (own) return own;
    const { sentence, limit } = sentenceFor(mistakeIn(message ?? 'other'), form.getValues(path as Path<S>));
    return t(`mistake.${sentence}`, { label: labels.current.get(path) ?? path, limit } as never);
  };
  const errorAt = (path: string) => {
    const error = get(errors, path) as { message?: string; root?: { message?: string } } | undefined;
    const message = error?.message ?? error?.root?.message;
    return error && message !== undefined ? textFor(path, message) : undefined;
  };

  const field = (path: Path<S>, label: string): FieldBinding => {
    const { name } = form.register(path);
    labels.current.set(path, label);
    const isOptional = mayBeEmpty(schema, path);
    return {
      id: idOf(path),
      name,
      label,
      value: form.watch(path) as never,
      onChange: (value) =>
        form.setValue(path, (value === '' && isOptional ? undefined : value) as never, {
          shouldDirty: true,
          shouldTouch: true,
          shouldValidate: isSubmitted,
        }),
      onBlur: () => undefined,
      error: errorAt(path),
      isOptional,
    };
  };

  const failed = () => {
    setAttempts((count) => count + 1);
    setTitlePrefix(t('error'));
  };
  const refuse = (error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    const { errors: found = [] } = error.problem;
    for (const { pointer, ...mistake } of found)
      form.setError(pathOf(pointer) as Path<S>, { message: JSON.stringify({ code: 'other', ...mistake }) });
    setFailure(found.length ? null : error);
    failed();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setFailure(null);
    void form.handleSubmit(async (body) => {
      setTitlePrefix('');
      await send(body).catch(refuse);
    }, failed)();
  };

  const mistakes = () =>
    [...labels.current.keys()].flatMap((path) => {
      const text = errorAt(path);
      return text ? [{ id: idOf(path), text }] : [];
    });
  return { field, form, isSending: isSubmitting, submit, failure, mistakes, attempts, saysProblem };
}

type FormProps<S extends z.ZodType> = { of: ContractForm<S>; children: ReactNode; className?: string; label?: string };

/** The form itself: summary of mistakes on top, then the fields. */
export function Form<S extends z.ZodType>({ of, children, className = 'stack loose', label }: FormProps<S>) {
  const t = useFormPhrases();
  const { attempts, failure, saysProblem } = of;
  const mistakes = of.mistakes();
  return (
    <form className={className} noValidate onSubmit={of.submit} aria-label={label} aria-busy={of.isSending || undefined}>
      {mistakes.length > 0 && (
        <ErrorSummary key={attempts} title={t('summary', { count: mistakes.length })} mistakes={mistakes} />
      )}
      {failure && <Failure key={`f${attempts}`} error={failure} says={saysProblem} takesFocus />}
      {children}
    </form>
  );
}
