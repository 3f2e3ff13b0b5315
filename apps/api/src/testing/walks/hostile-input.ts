import fc from 'fast-check';
import * as z from 'zod';

type Json = {
  type?: string;
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Json>;
  required?: string[];
  propertyNames?: Json;
  items?: Json;
  pattern?: string;
  format?: string;
  default?: unknown;
};

/** What breaks parsers, databases and calendars. */
export const HOSTILE_TEXT = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '\uffff',
  '\u202e\u200f',
  '🐙'.repeat(60),
  "' or 1=1 --",
  '"; drop table account; --',
  '%00%2e%2e%2f',
  '../../../etc/passwd',
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '=cmd()',
  '"'.repeat(150),
  '-"" or -or or --- "a',
  '((((!&|:*',
  "\\' \\\\ '' \\",
  '__proto__',
  '',
  ' ',
  'NaN',
  '-1',
  '1e400',
  '99999999999999999999',
  '0000-01-01',
  '9999-12-31',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2026-02-29',
  '9'.repeat(18) + '.' + '9'.repeat(20),
] as const;
const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
const HOSTILE_VALUES: readonly unknown[] = [
  ...HOSTILE_TEXT,
  null,
  true,
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_VALUE,
  -1e-320,
  [],
  {},
  [[[]]],
  [null],
  { constructor: 1, toString: 'x', then: null },
  { '\u0000': 1, '\ud800': 2 },
  deep(500),
  'x'.repeat(2000),
];
const hostile = fc.constantFrom(...HOSTILE_VALUES);

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  email: ['nobody@helder.test', 'NOBODY@helder.test', "o'hara+x@helder.test"],
  date: ['2026-11-20', '0000-01-01', '0001-01-01', '9999-12-31', '2028-02-29'],
  'date-time': ['2026-11-20T12:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-11-20T12:00:00.123456789123Z'],
};

/** Values of a schema, of which now and then a piece is replaced by something hostile; `ids` are those that exist. */
export function inputFor(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return part(json, ids);
}

const part = (json: Json, ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: good(json, ids) }, { weight: 1, arbitrary: hostile });

function good(json: Json, ids: readonly string[]): fc.Arbitrary<unknown> {
  const choices = json.anyOf ?? json.oneOf;
  if (choices) return fc.oneof(...choices.map((each) => good(each, ids)));
  if ('const' in json) return fc.constant(json.const);
  if (json.enum) return fc.constantFrom(...json.enum);
  if (json.type === 'object') return objectOf(json, ids);
  if (json.type === 'array') return fc.array(part(json.items ?? {}, ids), { maxLength: 4 });
  if (json.type === 'string') return textOf(json, ids);
  if (json.type === 'integer' || json.type === 'number') return fc.constantFrom<unknown>(0, 1, 7, 40, 1000, 1e21, -5, 0.1, '12');
  if (json.type === 'boolean') return fc.boolean();
  return fc.oneof(fc.string(), hostile);
}

function objectOf(json: Json, ids: readonly string[]): fc.Arbitrary<unknown> {
  const named = json.properties ?? Object.fromEntries((json.propertyNames?.enum ?? []).map((name): [string, Json] => [String(name), {}]));
  const fields = Object.fromEntries(Object.entries(named).map(([name, each]) => [name, part(each, ids)]));
  const known = fc.record(fields, { requiredKeys: json.required ?? [] });
  const extra = fc.tuple(known, hostile).map(([value, more]) => ({ ...(value as object), isAdmin: more }));
  return fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: extra });
}

function textOf({ format, pattern }: Json, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.constantFrom(...ids);
  if (format && FORMATS[format]) return fc.constantFrom(...FORMATS[format]);
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(
    fc.constantFrom(...HOSTILE_TEXT),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constant('kwartet lantaarn stoofpot egel'),
  );
}
