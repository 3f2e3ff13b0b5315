import { domainToASCII } from 'node:url';

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
