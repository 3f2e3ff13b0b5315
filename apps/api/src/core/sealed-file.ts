import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const [CIPHER, BLOCK] = ['aes-256-ctr', 16];
// large pieces: each one is a turn of the event loop
const PIECE = 256 * 1024;

/**
 * Writes a stream of any size, unreadable without the key, and only then gives it its name: a file that has the name is whole.
 * Whether the content was touched is for the content to prove; counter mode lets a reader begin anywhere.
 */
export async function writeSealed(path: string, key: Buffer, content: AsyncIterable<Uint8Array>): Promise<number> {
  const [begin, part] = [randomBytes(BLOCK), `${path}.part`];
  const out = createWriteStream(part, { mode: 0o600, highWaterMark: PIECE });
  out.write(begin);
  await pipeline(Readable.from(content, { objectMode: false }), createCipheriv(CIPHER, key, begin), out);
  const file = await open(part, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
  return (await stat(path)).size - BLOCK;
}

/** Reads it from a byte on, up to and with another. */
export async function readSealed(path: string, key: Buffer, from: number, to: number): Promise<Readable> {
  const file = await open(path);
  const begin = Buffer.alloc(BLOCK);
  try {
    await file.read(begin, 0, BLOCK, 0);
  } finally {
    await file.close();
  }
  const skipped = from % BLOCK;
  const decipher = createDecipheriv(CIPHER, key, counted(begin, BigInt(from - skipped) / BigInt(BLOCK)));
  const bytes = createReadStream(path, { start: BLOCK + from - skipped, end: BLOCK + to, highWaterMark: PIECE });
  return Readable.from(without(skipped, bytes.on('error', (error) => decipher.destroy(error)).pipe(decipher)), { objectMode: false });
}

async function* without(skipped: number, stream: Transform) {
  let left = skipped;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const rest = chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
    if (rest.length) yield rest;
  }
}

/** The counter so many blocks further on (NIST SP 800-38A, B.1). */
function counted(begin: Buffer, blocks: bigint): Buffer {
  const sum = (BigInt(`0x${begin.toString('hex')}`) + blocks) & ((1n << 128n) - 1n);
  return Buffer.from(sum.toString(16).padStart(32, '0'), 'hex');
}
