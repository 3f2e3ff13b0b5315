import { toBase64Url } from './bytes.js';
import { digestsOf, isObject, leavesOf, type Json, type JsonObject } from './members.js';
import { underWord } from './signature.js';

/** What the proof of a receipt is called; another way of signing gets another name. */
export const PROOF_TYPE = 'HelderFieldDigests1';

/** A public key as it is published: a JWK (RFC 8037) with the instants between which it signed. */
export type PublishedKey = { kid: string; kty: 'OKP'; crv: 'Ed25519'; x: string; use: 'sig'; from: string; until: string | null };

export type Proof = {
  type: typeof PROOF_TYPE;
  algorithm: 'Ed25519';
  /** Which key: the `kid` of a published one. */
  key: string;
  signedAt: string;
  /** SHA-256 of every value of the receipt, by JSON Pointer; this is what is signed. */
  digests: Record<string, string>;
  /** Ed25519 over `signedBytes(digests)`, base64url. */
  signature: string;
};

/** The leaves that the digests cover: everything but the digests and the signature themselves. */
export const coveredLeaves = (receipt: JsonObject): [string, Json][] => {
  const { proof, ...rest } = receipt;
  const { digests: _digests, signature: _signature, ...stated } = isObject(proof) ? proof : {};
  return [...leavesOf(rest), ...(Object.keys(stated).length ? leavesOf(stated, '/proof') : [])];
};

/** What is signed: the list of digests as canonical JSON, under a word that keeps it apart from every other signature. */
export const signedBytes = (digests: unknown): Uint8Array<ArrayBuffer> => underWord(PROOF_TYPE, digests);

type Signer = { kid: string; sign: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> };

/** Adds the proof to a receipt: a digest of each value, and one signature over the list. `signedAt` is an ISO instant in UTC. */
export async function signReceipt<R extends object>(receipt: R, { kid, sign }: Signer, signedAt: string): Promise<R & { proof: Proof }> {
  const stated = { type: PROOF_TYPE, algorithm: 'Ed25519', key: kid, signedAt } as const;
  const digests = await digestsOf(coveredLeaves({ ...receipt, proof: stated }));
  return { ...receipt, proof: { ...stated, digests, signature: toBase64Url(await sign(signedBytes(digests))) } };
}
