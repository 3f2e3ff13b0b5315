import type * as z from 'zod';

type Inner = { shape?: Record<string, z.ZodType>; element?: z.ZodType; unwrap?: () => z.ZodType };

const unwrapped = (schema: z.ZodType): z.ZodType => {
  const { unwrap, shape, element } = schema as unknown as Inner;
  return unwrap && !shape && !element ? unwrapped(unwrap.call(schema)) : schema;
};

function schemaAt(schema: z.ZodType, [key, ...rest]: readonly string[]): z.ZodType | undefined {
  if (key === undefined) return schema;
  const { shape, element } = unwrapped(schema) as unknown as Inner;
  const next = shape?.[key] ?? element;
  return next && schemaAt(next, rest);
}

/** True when the field at this path may stay empty; those fields say "not required". */
export const mayBeEmpty = (schema: z.ZodType, path: string) => schemaAt(schema, path.split('.'))?.safeParse(undefined).success ?? false;

type Holder = Record<string, unknown>;

/** The value at a path such as `work.0.title`. */
export const valueAt = (values: object, path: string): unknown =>
  path.split('.').reduce<unknown>((holder, key) => (holder as Holder | undefined)?.[key], values);

/** The same values with one changed; nothing that was there is touched. */
export function withValueAt<V extends object>(values: V, path: string, value: unknown): V {
  const [key = '', ...rest] = path.split('.');
  const copy = (Array.isArray(values) ? [...(values as unknown[])] : { ...values }) as Holder;
  copy[key] = rest.length ? withValueAt((copy[key] as object | undefined) ?? {}, rest.join('.'), value) : value;
  return copy as V;
}
