import { randomInt } from 'node:crypto';
import { homeOf } from '../core/http/address.js';
import type { Limit } from '../core/http/limits.js';

// no vowels, so no words, and nothing that looks like something else
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ';
const four = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
/** What the person and the help desk call it by; at random, so it does not tell how many there are. */
export const ticketNumber = (): string => `${four()}-${four()}`;

const HOUR = 3600;
/** How often one may ask, with one e-mail address and from one home. */
export const questionsOf = (email: string, ip: string): Limit[] => [
  { key: `contact account ${email.toLowerCase()}`, max: 5, seconds: HOUR },
  { key: `contact address ${homeOf(ip)}`, max: 20, seconds: HOUR },
];
