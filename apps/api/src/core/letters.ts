import { randomInt } from 'node:crypto';

// no 0, 1, I and O: people copy it from paper
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Groups of four letters of 5 bits each, as `XXXX-XXXX`. */
export const groupsOfLetters = (groups: number): string =>
  Array.from({ length: groups }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-');
