import { bytesOf } from './bytes.js';
import { canonical } from './canonical.js';
import type { PublishedKey } from './receipt.js';

/** What is signed: canonical JSON under a word that keeps it apart from every other signature of the same key. */
export const underWord = (word: string, value: unknown): Uint8Array<ArrayBuffer> => bytesOf(`${word}\n${canonical(value)}`);

/** True when this key made this signature (Ed25519, RFC 8032; base64url) over these bytes. */
export async function isSignedBy({ kty, crv, x }: PublishedKey, bytes: Uint8Array<ArrayBuffer>, signature: string): Promise<boolean> {
  const raw = fromBase64Url(signature);
  if (!raw) return false;
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, raw, bytes);
}

/** True when the key was in use at this instant. */
export function isInUse({ from, until }: PublishedKey, at: string): boolean {
  const then = Date.parse(at);
  return then >= Date.parse(from) && (until === null || then < Date.parse(until));
}

/** Null for text that is not exactly the 64 bytes of a signature; a second spelling of the same bytes is refused. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]{85}[AQgw]$/.test(text)) return null;
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
