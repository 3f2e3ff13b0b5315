import { canonical } from './canonical.js';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** True for what JSON calls an object. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON Pointer one step deeper (RFC 6901). */
export const within = (pointer: string, name: string): string => `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Every value that is no object, by its JSON Pointer; a list is one value, and so is an empty object. */
export function leavesOf(value: Json, pointer = ''): [pointer: string, value: Json][] {
  if (!isObject(value) || Object.keys(value).length === 0) return [[pointer, value]];
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, within(pointer, name)));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest of every leaf by its pointer: SHA-256 over the canonical JSON of the value (RFC 8785). */
export async function digestsOf(leaves: readonly [string, Json][]): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(leaves.map(async ([pointer, value]) => [pointer, await sha256(canonical(value))] as const)));
}

type Open = { names: Set<string> | null; at: string; count: number };

/** Pointer of the first member that stands twice in one object; null when there is none. Expects text that JSON.parse takes. */
export function memberTwice(text: string): string | null {
  const open: Open[] = [];
  let last = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g)) {
    const here = open.at(-1);
    if (token === '{' || token === '[') open.push({ names: token === '{' ? new Set() : null, at: '0', count: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && here && !here.names) here.at = String(++here.count);
    else if (token === ':' && here?.names) {
      here.at = JSON.parse(last) as string;
      if (here.names.has(here.at)) return open.reduce((pointer, { at }) => within(pointer, at), '');
      here.names.add(here.at);
    } else last = token;
  }
  return null;
}
