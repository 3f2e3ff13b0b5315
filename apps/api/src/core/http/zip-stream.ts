import { crc32 } from 'node:zlib';

export type Part = { name: string; content: AsyncIterable<Uint8Array> };
type Done = { name: Buffer; crc: number; size: number; packed: number; offset: number };

const MOST = 0xffff;
// version 4.5 (large files), sizes behind the content, names in UTF-8, deflate, 1 January 1980
const KIND = [45, 0x0808, 8, 0, 0x21] as const;

/** A zip of any size while its parts are being made (APPNOTE 6.3.10), packed as it is: what is signed in it is read as a stream. */
export async function* zipStream(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  const done: Done[] = [];
  let offset = 0;
  for await (const part of parts) {
    const each: Done = { name: Buffer.from(part.name), crc: 0, size: 0, packed: 0, offset };
    const head = Buffer.concat([
      u32(0x04034b50),
      u16(...KIND),
      u32(0, ~0, ~0),
      u16(each.name.length, 20),
      each.name,
      u16(1, 16),
      u64(0, 0),
    ]);
    yield head;
    for await (const chunk of part.content)
      for (let at = 0; at < chunk.length; at += MOST) {
        const piece = chunk.subarray(at, at + MOST);
        each.crc = crc32(piece, each.crc);
        each.size += piece.length;
        each.packed += piece.length + 5;
        yield Buffer.concat([Buffer.of(0), u16(piece.length, ~piece.length), piece]);
      }
    each.packed += 5;
    yield Buffer.concat([Buffer.of(1), u16(0, ~0), u32(0x08074b50, each.crc), u64(each.packed, each.size)]);
    offset += head.length + each.packed + 24;
    done.push(each);
  }
  const directory = Buffer.concat(done.map(entry));
  yield directory;
  const end = [u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(done.length, done.length, directory.length, offset)];
  const place = [u32(0x07064b50, 0), u64(offset + directory.length), u32(1)];
  yield Buffer.concat([...end, ...place, u32(0x06054b50), u16(0, 0, ~0, ~0), u32(~0, ~0), u16(0)]);
}

const entry = ({ name, crc, size, packed, offset }: Done) =>
  Buffer.concat([
    u32(0x02014b50),
    u16(45, ...KIND),
    u32(crc, ~0, ~0),
    u16(name.length, 28, 0, 0, 0),
    u32(0, ~0),
    name,
    u16(1, 24),
    u64(size, packed, offset),
  ]);

const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
const u64 = (...values: number[]) => Buffer.from(BigUint64Array.from(values, BigInt).buffer);
