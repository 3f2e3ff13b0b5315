import { AsyncLocalStorage } from 'node:async_hooks';
import type { Account } from './http/signed-in.js';

/** What the audit log may know of the request under way; absent in jobs. */
export type RequestContext = { requestId: string; ip: string | null; agent: string | null; account?: Account };

export const requestContext = new AsyncLocalStorage<RequestContext>();

/** An address without the part that points at one home: /24 for IPv4, /48 for IPv6. */
export function truncatedAddress(ip: string): string {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(ip);
  return v4 ? `${v4[1]}.0` : `${ip.split(':').slice(0, 3).join(':')}::`;
}

const FAMILIES = ['Edg', 'Firefox', 'Chrome', 'Safari', 'curl'];
/** The family of a browser, never its full fingerprint. */
export const agentFamily = (agent = ''): string => FAMILIES.find((family) => agent.includes(family)) ?? 'other';
