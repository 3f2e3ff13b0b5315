import type { AuditRow } from './audit-row.js';
import type { Lines } from './lines.js';

/** The cells of the next row of a CSV (RFC 4180); null after the last. */
async function cellsOf(csv: Lines): Promise<string[] | null> {
  let text = await csv.line();
  if (text === null) return null;
  // a line end within quote marks is part of the cell
  while ((text.split('"').length - 1) % 2) {
    const more = await csv.line();
    if (more === null) break;
    text += `\n${more}`;
  }
  return [...`,${text.replace(/\r$/, '')}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare,
  );
}

/** A value as it stands in a cell, without the signs of JSON. */
function inCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inCell).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${inCell(each)}`)
      .join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Number of the first row of a CSV that does not say what the same line of JSON says (1 is the first line of the log); null when all do. */
export async function csvDifference(csv: Lines, json: Lines): Promise<number | null> {
  const head = (await cellsOf(csv)) ?? [];
  for (let row = 1; ; row++) {
    const [cells, text] = [await cellsOf(csv), await json.line()];
    if (!cells && text === null) return null;
    if (!cells || text === null) return row;
    const line = JSON.parse(text) as AuditRow;
    // a quote mark in front keeps a spreadsheet from running the cell
    const isSame =
      head.length === cells.length && head.every((name, n) => [inCell(line[name]), `'${inCell(line[name])}`].includes(cells[n]));
    if (!isSame) return row;
  }
}
