import { domainToASCII } from 'node:url';

export type Facts = {
  /** Of a mail that calls itself this newsletter, to the address the account has now. */
  isNewsletter: boolean;
  isSameAddress: boolean;
  /** Not closing, and its use not put on hold (AVG art. 18). */
  isActive: boolean;
  /** Confirmed by the mailed link, and not stopped since. */
  isSubscribed: boolean;
  hasConsent: boolean;
  isSuppressed: boolean;
};

/** Whether a newsletter may go to this person now; every fact must say yes (AVG art. 7 and 21(3), Tw art. 11.7). */
export const mayGetNewsletter = ({ isNewsletter, isSameAddress, isActive, isSubscribed, hasConsent, isSuppressed }: Facts): boolean =>
  isNewsletter && isSameAddress && isActive && isSubscribed && hasConsent && !isSuppressed;

/** One spelling of an address: the same mailbox, never another one, so dots and plus signs stay. */
export function normalAddress(address: string): string {
  const clean = address.normalize('NFC').trim().toLowerCase();
  const at = clean.lastIndexOf('@');
  const domain = clean.slice(at + 1);
  return `${clean.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** Enough to recognise one's own address, too little to learn another's. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address][0]}…${address.slice(at)}`;
}
