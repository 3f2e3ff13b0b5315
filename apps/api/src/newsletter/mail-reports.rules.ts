import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a signed report may have been under way, and how far the two clocks may differ, in seconds. */
export const WINDOW = 300;
export type Refusal = 'forged' | 'old' | 'replayed';

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 in hex over "t.body">`; null when it is written otherwise. */
function partsOf(header: string): { at: number; seal: Buffer } | null {
  const [, at, seal] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  return at && seal ? { at: Number(at), seal: Buffer.from(seal, 'hex') } : null;
}

export const signatureOf = (key: Buffer, at: number, body: Buffer | string): string =>
  `t=${at},v1=${createHmac('sha256', key).update(`${at}.`).update(body).digest('hex')}`;

/** Why a report is refused; null when it is ours and recent. The time is part of what is sealed. */
export function refusalOf(key: Buffer, header: string, body: Buffer, now: Date): Refusal | null {
  const parts = partsOf(header);
  if (!parts) return 'forged';
  const ours = Buffer.from(signatureOf(key, parts.at, body).slice(-64), 'hex');
  if (!timingSafeEqual(parts.seal, ours)) return 'forged';
  return Math.abs(now.getTime() / 1000 - parts.at) > WINDOW ? 'old' : null;
}
