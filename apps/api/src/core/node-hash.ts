import type { Hash } from '@helder/proof';
import { createHash, hash } from 'node:crypto';

/** SHA-256 of Node, for what the proof library makes. */
export const nodeHash: Hash = { of: (bytes) => hash('sha256', bytes, 'buffer'), begin: () => createHash('sha256') };
