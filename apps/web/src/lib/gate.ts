import type { Cookies } from '@helder/contract/cookie.js';
import { isNamedBy, mustGo, OWN_NAMES, ownerOf, type StorageKind, type StorageName } from '@helder/policy/cookie-names.js';

type Vendor = Cookies['vendors'][number];
type Known = { name: string; value?: string; domain?: string | null; path?: string; expires?: number | null };
declare const cookieStore: undefined | (EventTarget & { getAll(): Promise<Known[]>; set(cookie: Known): Promise<void> });

// what our pages write before any answer came; all else waits for one
const NEEDED: readonly StorageName[] = [
  { kind: 'local', name: OWN_NAMES.theme },
  { kind: 'local', name: OWN_NAMES.signedIn },
  { kind: 'local', name: OWN_NAMES.userName },
  { kind: 'local', name: OWN_NAMES.language },
];
let vendors: readonly Vendor[] = [];
const loaded = new Set<string>();
const STORES = { local: 'localStorage', session: 'sessionStorage' } as const;

/** Whether this may be written on this device; nothing optional may before the answer is known. */
export const mayKeep = (kind: StorageKind, name: string): boolean =>
  NEEDED.some((each) => isNamedBy({ kind, name }, each)) ||
  Boolean(
    ownerOf(
      { kind, name },
      vendors.filter(({ mayRun }) => mayRun),
    ),
  );

/** A storage of the browser; null where it is switched off. */
export function storeOf(kind: 'local' | 'session'): Storage | null {
  try {
    return window[STORES[kind]];
  } catch {
    return null;
  }
}

/** Everything on this device that a script can see. */
export const onDevice = (): StorageName[] => [
  ...document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => ({ kind: 'cookie' as const, name: pair.split('=')[0] })),
  ...(['local', 'session'] as const).flatMap((kind) => Object.keys(storeOf(kind) ?? {}).map((name) => ({ kind, name }))),
];

function erase({ kind, name }: StorageName) {
  if (kind !== 'cookie') return storeOf(kind)?.removeItem(name);
  // a cookie is known by its domain too, and no script can read which it was set for
  const parts = location.hostname.split('.');
  const domains = parts.map((_, at) => `; domain=${parts.slice(at).join('.')}`);
  for (const domain of ['', ...domains]) document.cookie = `${name}=; path=/; max-age=0${domain}`;
}

/** A cookie that would outlive its row or the answer is given the right end (X2). */
async function shorten() {
  if (typeof cookieStore === 'undefined') return;
  for (const found of await cookieStore.getAll()) {
    const ends = ownerOf({ kind: 'cookie', name: found.name }, vendors)?.ends;
    const end = ends ? Date.parse(ends) : Infinity;
    // a browser that keeps the date to itself answers none: then it is set, never to later than allowed
    if (end < (found.expires ?? Number.MAX_VALUE)) await cookieStore.set({ ...found, expires: end });
  }
}
let isListening = false;

function load(vendor: Vendor) {
  if (loaded.has(vendor.id)) return;
  loaded.add(vendor.id);
  for (const each of vendor.loads) {
    if (each.kind === 'script') document.head.append(Object.assign(document.createElement('script'), { src: each.path, async: true }));
    if (each.kind === 'pixel') new Image().src = each.path;
  }
}

/**
 * Does what was answered: takes away what may not stay, then lets in what may. The one way in for every script, pixel and
 * piece of storage that is not needed. Answers false when something already runs that may not: only a fresh page ends that.
 */
export function obey(answer: Pick<Cookies, 'vendors'>): boolean {
  vendors = answer.vendors;
  for (const each of mustGo(onDevice(), vendors)) erase(each);
  const tooOld = vendors.filter(({ isOver }) => isOver);
  for (const each of onDevice()) if (each.kind !== 'cookie' && ownerOf(each, tooOld)) erase(each);
  if (vendors.some(({ id, mayRun }) => !mayRun && loaded.has(id))) return false;
  if (!isListening && typeof cookieStore !== 'undefined') {
    isListening = true;
    cookieStore.addEventListener('change', () => void shorten());
  }
  for (const vendor of vendors) if (vendor.mayRun) load(vendor);
  void shorten();
  return true;
}
