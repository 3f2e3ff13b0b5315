import { verifyReceiptText, type PublishedKey, type Verdict } from '@helder/proof';

/** What the check says; `unsupported`: this browser cannot check such a signature. */
export type Outcome = Verdict | 'unsupported';

// a receipt is some eight kilobytes
const MOST = 200_000;

/** Checks the text of a receipt here in the browser; nothing of it is sent anywhere. */
export async function checkReceipt(text: string, keys: readonly PublishedKey[]): Promise<Outcome> {
  if (text.length > MOST) return { ok: false, field: '', why: 'unreadable' };
  // without https, or in an older browser, there is no Ed25519
  return verifyReceiptText(text, keys).catch(() => 'unsupported' as const);
}

const GROUPS = [
  'notice/text',
  'notice',
  'event/at',
  'event/validUntil',
  'event/state',
  'event',
  'processing',
  'controller',
  'record',
  'proof',
] as const;
export type FieldGroup = 'file' | 'context' | (typeof GROUPS)[number];

/** The part of a receipt in which a field stands, the closest that has words. */
export function groupOf(pointer: string): FieldGroup {
  if (pointer === '') return 'file';
  return GROUPS.find((group) => pointer === `/${group}` || pointer.startsWith(`/${group}/`)) ?? 'context';
}
