import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { crc32, deflateRawSync } from 'node:zlib';
import { Refused } from './verdict.js';

export type Parts = Map<string, Buffer>;

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_RATIO = 100;
const isLink = ({ externalFileAttributes }: Entry) => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/** Everything in a zip, after its directory was judged: bombs, ways out of the folder, links and doubles are refused. */
export async function unzip(bytes: Buffer): Promise<Parts> {
  // the first byte of the file, or a program could take it for something else
  if (bytes.readUInt32LE(0) !== 0x04034b50 || bytes.subarray(0, 1024).includes('%PDF-')) throw new Refused('mismatch');
  const zip = await open(bytes);
  const entries = await directory(zip);
  const parts: Parts = new Map();
  for (const entry of entries) {
    if (entry.isEncrypted()) throw new Refused('protected');
    if (isLink(entry) || parts.has(entry.fileName)) throw new Refused('mismatch');
    if (!entry.fileName.endsWith('/')) parts.set(entry.fileName, await contents(zip, entry));
  }
  return parts;
}

// strict names: no backslash, no `..`, no absolute path; sizes are checked again while inflating
const open = (bytes: Buffer) =>
  new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );

function directory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw new Refused('unreadable');
  const entries: Entry[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize;
      // a few letters over and over pack very well; a small part is no bomb
      const isBomb = entry.uncompressedSize > 1_000_000 && entry.uncompressedSize > MOST_RATIO * entry.compressedSize;
      if (isBomb || bytes > MOST_BYTES) return reject(new Refused('unreadable'));
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

const contents = (zip: ZipFile, entry: Entry) =>
  new Promise<Buffer>((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve(Buffer.concat(chunks)))
        .on('error', reject);
    }),
  );

/** A plain zip of these parts: no dates, no comments, no extra fields, in the order given. */
export function zipOf(parts: Parts): Buffer {
  const body: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const [file, packed] = [Buffer.from(name), deflateRawSync(content)];
    // version 2.0, names in UTF-8, deflate, 1 January 1980
    const head = Buffer.concat([u16(20, 0x0800, 8, 0, 0x21), u32(crc32(content), packed.length, content.length), u16(file.length, 0)]);
    body.push(u32(0x04034b50), head, file, packed);
    index.push(u32(0x02014b50), u16(20), head, u16(0, 0, 0), u32(0, offset), file);
    offset += 4 + head.length + file.length + packed.length;
  }
  const directory = Buffer.concat(index);
  return Buffer.concat([...body, directory, u32(0x06054b50), u16(0, 0, parts.size, parts.size), u32(directory.length, offset), u16(0)]);
}
const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
