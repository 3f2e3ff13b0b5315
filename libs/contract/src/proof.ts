import * as z from 'zod';
import { get, post } from './endpoint.js';

/** A public key (JWK, RFC 8037) and the instants between which it signed; `until` is null for the one in use. */
export const PublicKey = z
  .object({
    kid: z.string(),
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string(),
    use: z.literal('sig'),
    from: z.iso.datetime(),
    until: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PublicKey' });
export const PublicKeys = z.object({ keys: z.array(PublicKey) }).meta({ id: 'PublicKeys' });

/** A SHA-256 of every value by JSON Pointer, and one Ed25519 signature over that list. */
export const FieldProof = z
  .object({
    type: z.literal('HelderFieldDigests1'),
    algorithm: z.literal('Ed25519'),
    key: z.string(),
    signedAt: z.iso.datetime(),
    digests: z.record(z.string(), z.string()),
    signature: z.string(),
  })
  .meta({ id: 'FieldProof' });

export const proof = {
  /** Every key that ever signed, the newest first: what is needed to check a receipt. */
  keys: get('/proof/keys', { answers: PublicKeys }),
  /** From now on a new key signs; earlier ones stay published. */
  rotate: post('/admin/proof/keys', { answers: PublicKeys }),
};
