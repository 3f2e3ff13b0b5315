import * as z from 'zod';

type Inner = { shape?: Record<string, z.ZodType>; element?: z.ZodType; unwrap?: () => z.ZodType };

const unwrapped = (schema: z.ZodType): z.ZodType => {
  const { unwrap, shape, element } = schema as unknown as Inner;
  return unwrap && !shape && !element ? unwrapped(unwrap.call(schema)) : schema;
};

function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const { shape, element } = unwrapped(schema) as unknown as Inner;
  const next = shape?.[key] ?? element;
  return next && schemaAt(next, rest);
}

/** True when the field at this path may stay empty; those fields say "not required". */
export const mayBeEmpty = (schema: z.ZodType, path: string) =>
  schemaAt(schema, path.split('.'))?.safeParse(undefined).success ?? false;
