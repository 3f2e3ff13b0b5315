import { createHash, randomInt } from 'node:crypto';

// no 0, 1, I and O: people copy it from paper
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 16 letters of 5 bits: 80 bits, as `XXXX-XXXX-XXXX-XXXX`. */
export const newCode = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-');

/** All we keep of a code. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code).digest();
