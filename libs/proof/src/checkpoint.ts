import { toHex } from './bytes.js';
import type { Hash } from './sha256.js';
import { isInUse, isSignedBy, underWord } from './signature.js';
import type { PublishedKey } from './receipt.js';

/** What we say about the log at one moment; `prev` is the hash of the one before, null for the first. */
export type Statement = { tree_size: number; root: string; prev: string | null; at: string; key_id: string };
export type Checkpoint = Statement & { signature: string };

const stated = ({ tree_size, root, prev, at, key_id }: Statement): Statement => ({ tree_size, root, prev, at, key_id });

/** What is signed (Ed25519). */
export const checkpointBytes = (checkpoint: Statement) => underWord('HelderCheckpoint1', stated(checkpoint));
/** How the next checkpoint names this one. */
export const checkpointHash = (hash: Hash, checkpoint: Statement): string => toHex(hash.of(checkpointBytes(checkpoint)));

export type WhyNotSigned = 'unknown-key' | 'key-not-in-use' | 'bad-signature';
type Signed = { key_id: string; at: string; signature: string };

/** Why this was not signed by one of these keys at its moment; null when it was. */
export async function whyNotSigned(
  keys: readonly PublishedKey[],
  { key_id, at, signature }: Signed,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<WhyNotSigned | null> {
  const key = keys.find(({ kid }) => kid === key_id);
  if (!key) return 'unknown-key';
  if (!isInUse(key, at)) return 'key-not-in-use';
  return (await isSignedBy(key, bytes, signature)) ? null : 'bad-signature';
}
