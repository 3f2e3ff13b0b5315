import { homeOf } from '../core/http/address.js';
import type { Limit } from '../core/http/limits.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often a door may be tried, for one account and from one address. */
const TRIES = {
  'sign-in': { seconds: 15 * MINUTE, perAccount: 10, perAddress: 100 },
  'type password': { seconds: 15 * MINUTE, perAccount: 10, perAddress: 100 },
  register: { seconds: HOUR, perAccount: 10, perAddress: 60 },
  'confirmation mail': { seconds: HOUR, perAccount: 10, perAddress: 60 },
  reset: { seconds: HOUR, perAccount: 10, perAddress: 60 },
} as const satisfies Record<string, { seconds: number; perAccount: number; perAddress: number }>;

/** Both limits of one door; `account` is an e-mail address or an id, known or not. */
export function triesOf(door: keyof typeof TRIES, account: string, ip: string): Limit[] {
  const { seconds, perAccount, perAddress } = TRIES[door];
  return [
    { key: `${door} account ${account.toLowerCase()}`, max: perAccount, seconds },
    { key: `${door} address ${homeOf(ip)}`, max: perAddress, seconds },
  ];
}

/** Mails that strangers can cause: beyond these none goes, and nobody is told. */
export const mailsTo = (email: string): Limit => ({ key: `mail ${email.toLowerCase()}`, max: 3, seconds: HOUR });
