import { createHash } from 'node:crypto';
import { groupsOfLetters } from '../core/letters.js';

/** 80 bits, as `XXXX-XXXX-XXXX-XXXX`. */
export const newCode = (): string => groupsOfLetters(4);

/** All we keep of a code. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code).digest();

/** Opens what was read of the closed register. It does not follow from the hash: without the code nobody can put the two side by side. */
export const readsRefOf = (code: string): Buffer => createHash('sha256').update(`reads ${code}`).digest();
