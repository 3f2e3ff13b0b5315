import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

type Needle = { canary: string; how: string; bytes: Buffer };
export type Hit = { place: string; canary: string; how: string };

/** The part of a base64 text that is the same whatever stands before and after: one for each of the three alignments. */
function base64At(value: Buffer, offset: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(offset), value])
    .toString('base64')
    .replaceAll('=', '');
  // letters that hold bits of what stands before or after differ
  return Buffer.from(text.slice(Math.ceil((offset * 8) / 6), -1));
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const ENCODINGS: Record<string, (text: string) => Buffer> = {
  plain: (text) => Buffer.from(text),
  url: (text) => Buffer.from(encodeURIComponent(text)),
  'base64 at 0': (text) => base64At(Buffer.from(text), 0),
  'base64 at 1': (text) => base64At(Buffer.from(text), 1),
  'base64 at 2': (text) => base64At(Buffer.from(text), 2),
  hex: (text) => Buffer.from(Buffer.from(text).toString('hex')),
  'utf-16 le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16 be': utf16be,
  // a hex dump of UTF-16, as a bytea column would show it
  'hex of utf-16': (text) => Buffer.from(Buffer.from(text, 'utf16le').toString('hex')),
};

/** Every way in which a value could have been left: as typed, in lower and in upper case, in each encoding. */
export const needlesFor = (canaries: Record<string, string>): Needle[] =>
  Object.entries(canaries).flatMap(([canary, value]) =>
    Object.entries({ typed: value, lower: value.toLowerCase(), upper: value.toUpperCase() }).flatMap(([letters, text]) =>
      Object.entries(ENCODINGS).map(([encoding, encode]) => ({
        canary,
        how: `${letters} ${encoding}`,
        bytes: encode(text),
      })),
    ),
  );

/** A plain SHA-256 of an address is as good as the address. */
export const hashesOf = (canary: string, value: string): Needle[] =>
  [value, value.toLowerCase()].flatMap((text) => {
    const hash = createHash('sha256').update(text).digest();
    return [
      hash,
      Buffer.from(hash.toString('hex')),
      Buffer.from(hash.toString('base64').replace(/=+$/, '')),
      Buffer.from(hash.toString('base64url')),
    ].map((bytes) => ({ canary, how: 'sha-256', bytes }));
  });

const hitsIn = (place: string, bytes: Buffer, needles: readonly Needle[]): Hit[] =>
  needles.filter((needle) => bytes.includes(needle.bytes)).map(({ canary, how }) => ({ place, canary, how }));

/** All that stands in a database, table by table; also what a column holds as raw bytes. */
export async function scanDatabase(db: pg.Client, needles: readonly Needle[]): Promise<Hit[]> {
  const { rows: tables } = await db.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const hits: Hit[] = [];
  for (const { name } of tables) {
    const { rows } = await db.query<Record<string, unknown>>(`select t.*, t::text as "whole row" from ${name} as t`);
    const cells = rows
      .flatMap((row) => Object.values(row))
      .map((cell) => (Buffer.isBuffer(cell) ? cell : Buffer.from(typeof cell === 'string' ? cell : (JSON.stringify(cell) ?? ''))));
    hits.push(...hitsIn(name, Buffer.concat(cells.flatMap((cell) => [cell, Buffer.from('\n')])), needles));
  }
  return hits;
}

/** Every file below a folder: its bytes and its name. */
export function scanFolder(folder: string, needles: readonly Needle[]): Hit[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
    return [...hitsIn('a file', bytes, needles), ...hitsIn('the name of a file', Buffer.from(path), needles)];
  });
}

export const scanLines = (lines: readonly string[], needles: readonly Needle[]): Hit[] =>
  hitsIn('the log', Buffer.from(lines.join('\n')), needles);
