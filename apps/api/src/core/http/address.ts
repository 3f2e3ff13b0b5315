import { isIPv4, isIPv6 } from 'node:net';

// an IPv4 address as a socket for both families calls it
const MAPPED = /^::ffff:(?=\d+\.)/i;

/** One home has one IPv4 address, or a /64 of IPv6. Whatever is no address is one home together. */
export function homeOf(ip: string): string {
  const plain = ip.replace(MAPPED, '');
  return isIPv4(plain) ? plain : (groupsOf(plain)?.slice(0, 4).join(':') ?? 'unknown');
}

/** An address without the part that points at one home: /24 for IPv4, /48 for IPv6. Null for what is no address. */
export function truncatedAddress(ip: string): string | null {
  const plain = ip.replace(MAPPED, '');
  if (isIPv4(plain)) return plain.replace(/\d+$/, '0');
  const groups = groupsOf(plain);
  return groups && `${groups.slice(0, 3).join(':')}::`;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(ip: string): string[] | null {
  const plain = ip.replace(/%.*$/s, '');
  if (!isIPv6(plain)) return null;
  // a URL writes each address in one way, also one that ends as IPv4
  const [before, after] = new URL(`http://[${plain}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean));
  return after ? [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after] : before;
}
