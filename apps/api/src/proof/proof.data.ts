import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds: public keys, and nothing about anybody. */
export const proofData = {
  slice: 'proof',
  tables: {
    'evidence.signing_key': {
      category: 'technical',
      columns: { n: 'technical', kid: 'technical', x: 'technical', valid_from: 'technical' },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
