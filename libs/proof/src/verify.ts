import { canonical } from './canonical.js';
import { coveredLeaves, signedBytes, type PublishedKey } from './receipt.js';
import { digestsOf, isObject, memberTwice, sha256, within, type Json, type JsonObject } from './members.js';
import { isInUse, isSignedBy } from './signature.js';

export const WHY_WRONG = ['unreadable', 'missing', 'added', 'changed', 'twice', 'unknown-key', 'key-not-in-use', 'bad-signature'] as const;
export type WhyWrong = (typeof WHY_WRONG)[number];
/** `field` is a JSON Pointer into the receipt; the empty pointer is the whole file. */
export type Verdict = { ok: true; key: string; signedAt: string } | { ok: false; field: string; why: WhyWrong };

const wrong = (field: string, why: WhyWrong): Verdict => ({ ok: false, field, why });
type Difference = { field: string; why: WhyWrong } | null;

/** Checks the text of a receipt file; a member that stands twice is wrong too, because readers would differ on it. */
export async function verifyReceiptText(text: string, keys: readonly PublishedKey[]): Promise<Verdict> {
  let receipt: unknown;
  try {
    receipt = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return wrong('', 'unreadable');
  }
  const twice = memberTwice(text);
  return twice === null ? verifyReceipt(receipt, keys) : wrong(twice, 'twice');
}

/**
 * Checks a receipt against published keys, without any connection: `ok`, or the first field that is wrong.
 * Never throws for a bad receipt; throws NotSupportedError where the platform knows no Ed25519 (RFC 8032).
 */
export async function verifyReceipt(receipt: unknown, keys: readonly PublishedKey[]): Promise<Verdict> {
  try {
    return isObject(receipt) ? await verify(receipt, keys) : wrong('', 'unreadable');
  } catch (error) {
    // nested so deep that no reader gets to the bottom
    if (error instanceof RangeError) return wrong('', 'unreadable');
    throw error;
  }
}

async function verify(receipt: JsonObject, keys: readonly PublishedKey[]): Promise<Verdict> {
  const { proof } = receipt;
  if (!isObject(proof)) return wrong('/proof', proof === undefined ? 'missing' : 'changed');
  const { digests, signature } = proof;
  if (!isObject(digests)) return wrong('/proof/digests', digests === undefined ? 'missing' : 'changed');
  if (typeof signature !== 'string') return wrong('/proof/signature', signature === undefined ? 'missing' : 'changed');

  const found = await digestsOf(coveredLeaves(receipt));
  const signer = await signerOf(digests, signature, keys, proof['key']);
  const difference = differenceOf(found, digests);
  if (signer) return difference ? wrong(difference.field, difference.why) : checkSaid(receipt, proof, signer);
  // the values are as they were signed, so it is the list beside them that was touched
  if (difference && (await signerOf(found, signature, keys, proof['key']))) {
    const { field, why } = differenceOf(digests, found)!;
    return wrong(within('/proof/digests', field), why);
  }
  if (difference) return wrong(difference.field, difference.why);
  const isKnown = keys.some(({ kid }) => kid === proof['key']);
  return isKnown ? wrong('/proof/signature', 'bad-signature') : wrong('/proof/key', 'unknown-key');
}

/** The first pointer at which what is there is not what should be; in the order of what should be. */
function differenceOf(there: Readonly<Record<string, Json>>, should: Readonly<Record<string, Json>>): Difference {
  for (const [field, digest] of Object.entries(should)) {
    if (!Object.hasOwn(there, field)) return { field, why: 'missing' };
    if (there[field] !== digest) return { field, why: 'changed' };
  }
  const added = Object.keys(there).find((field) => !Object.hasOwn(should, field));
  return added === undefined ? null : { field: added, why: 'added' };
}

/** What a good signature does not say by itself: was the key in use then, and is the text the one its hash names. */
async function checkSaid(receipt: JsonObject, proof: JsonObject, key: PublishedKey): Promise<Verdict> {
  const signedAt = typeof proof['signedAt'] === 'string' ? proof['signedAt'] : '';
  if (!isInUse(key, signedAt)) return wrong('/proof/signedAt', 'key-not-in-use');
  const { notice, processing } = receipt;
  if (isObject(notice) && isObject(notice['text']) && isObject(processing)) {
    const { version, language, text } = notice;
    const shown = { purpose: processing['purpose'], version, language, ...text };
    if ((await sha256(canonical(shown))) !== notice['sha256']) return wrong('/notice/sha256', 'changed');
  }
  return { ok: true, key: key.kid, signedAt };
}

/** The published key under which the signature is good, the one it names first; null when there is none. */
async function signerOf(digests: unknown, signature: string, keys: readonly PublishedKey[], named: unknown): Promise<PublishedKey | null> {
  const message = signedBytes(digests);
  const inOrder = [...keys.filter(({ kid }) => kid === named), ...keys.filter(({ kid }) => kid !== named)];
  for (const key of inOrder) if (await isSignedBy(key, message, signature)) return key;
  return null;
}
