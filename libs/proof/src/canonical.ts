/**
 * The one text of a JSON value: sorted keys, no spaces, numbers as ECMAScript writes them (RFC 8785).
 * Throws TypeError for what JSON cannot say: undefined, functions, NaN and infinities.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
      .join(',')}}`;
  throw new TypeError(`JSON has no ${typeof value}`);
}
