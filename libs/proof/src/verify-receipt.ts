/** `node verify-receipt.mjs receipt.json [keys.json]`: 0 when the receipt is whole, 1 when it is not, 2 when that cannot be said. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObject, type Json } from './members.js';
import type { PublishedKey } from './receipt.js';
import { verifyReceiptText, type WhyWrong } from './verify.js';

const WHY: Record<WhyWrong, string> = {
  unreadable: 'this is not a receipt',
  missing: 'it was taken out',
  added: 'it was put in',
  changed: 'it was changed',
  twice: 'it stands there twice',
  'unknown-key': 'this key is not in keys.json',
  'key-not-in-use': 'the key was not in use at that moment',
  'bad-signature': 'it was not made by this key over this content',
};

// of a consent, and of a certificate of erasure
const SHOWN = [
  '/processing/purpose',
  '/event/state',
  '/event/at',
  '/event/validUntil',
  '/controller/name',
  '/record/subject',
  '/code',
  '/state',
  '/askedAt',
  '/erasedAt',
];

const [receiptPath, keysPath] = process.argv.slice(2);
if (!receiptPath) stop(2, 'Use: node verify-receipt.mjs receipt.json [keys.json]');
const text = read(receiptPath);
const keys = readKeys(keysPath ?? join(dirname(receiptPath), 'keys.json'));
const verdict = await verifyReceiptText(text, keys);
if (!verdict.ok) stop(1, `WRONG: ${verdict.field || 'the file'}: ${WHY[verdict.why]}`);
for (const pointer of SHOWN.filter(say)) console.log(`${pointer.padEnd(22)} ${say(pointer)}`);
stop(0, `OK: signed ${verdict.signedAt} with key ${verdict.key}`);

function say(pointer: string): string {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((at, name) => (isObject(at) ? at[name] : undefined), JSON.parse(text) as Json);
  // a terminal must not be told to do anything by a file
  return (typeof value === 'string' ? value : '').replace(/\p{Cc}/gu, ' ');
}

function readKeys(path: string): PublishedKey[] {
  try {
    return (JSON.parse(read(path)) as { keys: PublishedKey[] }).keys.filter(({ crv }) => crv === 'Ed25519');
  } catch {
    return stop(2, `${path} does not hold the public keys; the site gives them at /api/proof/keys`);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return stop(2, `${path} cannot be read; the public keys are at /api/proof/keys of the site`);
  }
}

function stop(code: number, says: string): never {
  console[code ? 'error' : 'log'](says);
  process.exit(code);
}
