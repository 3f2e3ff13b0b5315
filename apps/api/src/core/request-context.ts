import { AsyncLocalStorage } from 'node:async_hooks';
import type { Account } from './http/signed-in.js';

/** What the audit log may know of the request under way; absent in jobs. */
export type RequestContext = { requestId: string; ip: string | null; agent: string | null; account?: Account };

export const requestContext = new AsyncLocalStorage<RequestContext>();

const FAMILIES = ['Edg', 'Firefox', 'Chrome', 'Safari', 'curl'];
/** The family of a browser, never its full fingerprint. */
export const agentFamily = (agent = ''): string => FAMILIES.find((family) => agent.includes(family)) ?? 'other';
