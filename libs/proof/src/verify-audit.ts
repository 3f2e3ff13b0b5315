/** `node verify-audit.mjs <bundle: folder or zip> [keys.json] [checkpoints.ndjson]`: 0 when it is whole, 1 when it is not, 2 when that cannot be said. */
import { createHash, hash as hashOf } from 'node:crypto';
import { openAsBlob, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE, verifyBundle, type BundleWrong, type Files, type WhyBundleWrong } from './bundle.js';
import type { Checkpoint } from './checkpoint.js';
import type { PublishedKey } from './receipt.js';
import type { Hash } from './sha256.js';
import { openZip } from './zip.js';

const WHY: Record<WhyBundleWrong, string> = {
  unreadable: 'this is not a bundle of the log',
  'missing-file': 'this file is not there',
  'changed-file': 'this file was changed',
  'changed-row': 'this row was changed',
  'missing-row': 'a row was taken out',
  'extra-row': 'a row was put in',
  cut: 'the end was cut off',
  'wrong-root': 'the rows are not those that were sealed',
  'other-history': 'the log was sealed before with other rows',
  'unknown-key': 'the key is not among the keys given',
  'key-not-in-use': 'the key was not in use at that moment',
  'bad-signature': 'the signature is not of this key over this content',
};

const [path, keysPath, seenPath] = process.argv.slice(2);
if (!path) stop(2, 'Use: node verify-audit.mjs <bundle folder or zip> [keys.json] [checkpoints.ndjson]');
// the fastest there is; the page in a browser uses the plain one
const hash: Hash = { of: (bytes) => hashOf('sha256', bytes, 'buffer'), begin: () => createHash('sha256') };
const files = await opened(path);
const keys = await keysFrom(keysPath);
const verdict = await verifyBundle(files, { keys, hash, seen: seenIn(seenPath) }).catch((error: unknown) =>
  stop(2, `${path} cannot be read: ${(error as Error).message}`),
);
if (!verdict.ok) stop(1, say(verdict));
stop(
  0,
  `OK: ${verdict.events} rows of a log of ${verdict.treeSize}, exported ${verdict.at}, key ${verdict.key}${keysPath ? '' : '\nThe keys came with the bundle: compare this one with those at /api/proof/keys of the site.'}`,
);

function say({ file, row, seq, why }: BundleWrong): string {
  const place = [file, row !== undefined && `row ${row}`, seq !== undefined && `seq ${seq}`].filter(Boolean).join(', ');
  return `WRONG: ${place}: ${WHY[why]}`;
}

async function opened(from: string): Promise<Files> {
  try {
    const blobs = new Map<string, () => ReadableStream<Uint8Array>>();
    if (!statSync(from).isDirectory()) {
      const zip = await openZip(await openAsBlob(from));
      return { names: [...zip.keys()], open: (name) => zip.get(name)!() };
    }
    for (const name of readdirSync(from).filter((each) => Object.values<string>(BUNDLE).includes(each))) {
      const blob = await openAsBlob(join(from, name));
      blobs.set(name, () => blob.stream());
    }
    return { names: [...blobs.keys()], open: (name) => blobs.get(name)!() };
  } catch {
    return stop(2, `${from} is no folder and no zip that can be read`);
  }
}

async function keysFrom(from?: string): Promise<PublishedKey[]> {
  try {
    const text = from ? readFileSync(from, 'utf8') : await new Response(files.open(BUNDLE.keys)).text();
    return (JSON.parse(text) as { keys: PublishedKey[] }).keys.filter(({ crv }) => crv === 'Ed25519');
  } catch {
    return stop(2, `${from ?? BUNDLE.keys} does not hold the public keys; the site gives them at /api/proof/keys`);
  }
}

function seenIn(from?: string): Map<number, string> {
  if (!from) return new Map();
  const lines = readFileSync(from, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Checkpoint).map(({ tree_size, root }) => [tree_size, root]));
}

function stop(code: number, says: string): never {
  console[code ? 'error' : 'log'](says);
  process.exit(code);
}
