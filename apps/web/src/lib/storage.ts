import type { StorageKind } from '@helder/policy/cookie-names.js';
import { mayKeep, storeOf } from './gate';

type Kind = Exclude<StorageKind, 'cookie'>;

/** What this device remembers for us; empty when storage is switched off. */
export function remembered(key: string, kind: Kind = 'local') {
  return storeOf(kind)?.getItem(key) ?? null;
}

/** Keeps a value on this device if the gate lets it, or forgets it when null. */
export function remember(key: string, value: string | null, kind: Kind = 'local') {
  try {
    if (value === null) storeOf(kind)?.removeItem(key);
    else if (mayKeep(kind, key)) storeOf(kind)?.setItem(key, value);
  } catch {
    // a device that keeps nothing still works
  }
}
