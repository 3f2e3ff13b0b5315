import { createHash } from 'node:crypto';
import { groupsOfLetters } from '../core/letters.js';

/** 80 bits, as `XXXX-XXXX-XXXX-XXXX`. */
export const newCode = (): string => groupsOfLetters(4);

/** All we keep of a code. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code).digest();
