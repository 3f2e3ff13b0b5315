export type Row = Record<string, unknown>;

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Rows as a sheet has them: what is inside a column becomes a column of its own, one level deep. */
export function flatRows(rows: readonly Row[]): { names: string[]; cells: string[] } {
  const flat = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) =>
        isObject(value) ? Object.entries(value).map(([key, inside]): [string, unknown] => [`${name}.${key}`, inside]) : [[name, value]],
      ),
    ),
  );
  const names = [...new Set(flat.flatMap(Object.keys))];
  return { names, cells: flat.flatMap((row) => names.map((name) => asText(row[name]))) };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** CSV (RFC 4180) of rows that stand one after the other. */
export function csvLines(names: readonly string[], cells: readonly string[]): string {
  const lines = [names];
  for (let at = 0; at < cells.length; at += names.length) lines.push(cells.slice(at, at + names.length));
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}
