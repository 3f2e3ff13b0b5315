const [END, END_64, ENTRY] = [0x06054b50, 0x06064b50, 0x02014b50];
// the longest comment, the end itself, and what points at the end of a large one
const TAIL = 0xffff + 22 + 20;
const FULL = 0xffffffff;

type Entry = { name: string; method: number; unpacked: number; packed: number; offset: number };

const viewOf = async (blob: Blob) => new DataView(await blob.arrayBuffer());
const u64 = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Opens a zip (also a large one, APPNOTE 4.3.14): the files in it by their bare names. Throws RangeError or TypeError when it is none. */
export async function openZip(zip: Blob): Promise<ReadonlyMap<string, () => ReadableStream<Uint8Array>>> {
  const directory = await viewOf(await directoryOf(zip));
  const entries: Entry[] = [];
  for (let at = 0; at < directory.byteLength;) {
    if (directory.getUint32(at, true) !== ENTRY) throw new TypeError('not a zip');
    const [name, extra, comment] = [28, 30, 32].map((place) => directory.getUint16(at + place, true));
    entries.push(entryAt(directory, at, name, extra));
    at += 46 + name + extra + comment;
  }
  return new Map(entries.filter(({ name }) => name).map((entry) => [entry.name, () => contents(zip, entry)]));
}

async function directoryOf(zip: Blob): Promise<Blob> {
  const from = Math.max(0, zip.size - TAIL);
  const tail = await viewOf(zip.slice(from));
  let end = tail.byteLength - 22;
  while (tail.getUint32(end, true) !== END) end--;
  const [size, offset] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (offset !== FULL && size !== FULL) return zip.slice(offset, offset + size);
  const large = u64(tail, end - 20 + 8);
  const view = await viewOf(zip.slice(large, large + 56));
  if (view.getUint32(0, true) !== END_64) throw new TypeError('not a zip');
  return zip.slice(u64(view, 48), u64(view, 48) + u64(view, 40));
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): Entry {
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength));
  const sizes = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  const begin = at + 46 + nameLength;
  for (let extra = begin; extra < begin + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    // only those stand here that did not fit
    let place = extra + 4;
    for (const which of ['unpacked', 'packed', 'offset'] as const)
      if (sizes[which] === FULL) [sizes[which], place] = [u64(view, place), place + 8];
  }
  return { name: name.split('/').at(-1)!, method: view.getUint16(at + 10, true), ...sizes };
}

function contents(zip: Blob, { method, unpacked, packed, offset }: Entry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const pour = async () => {
    const head = await viewOf(zip.slice(offset, offset + 30));
    const begin = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
    const bytes = zip.slice(begin, begin + packed).stream();
    // what became larger was not pressed, as in every zip of ours, and needs no unpacking
    const inflate = method === 8 && (packed > unpacked ? new TransformStream(new StoredBlocks()) : new DecompressionStream('deflate-raw'));
    await (inflate ? bytes.pipeThrough(inflate) : bytes).pipeTo(writable);
  };
  // whoever reads is told
  pour().catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable;
}

/** The content of blocks that are stored as they are (RFC 1951, 3.2.4); of others it knows nothing. */
class StoredBlocks implements Transformer<Uint8Array, Uint8Array> {
  private head: number[] = [];
  private left = 0;

  transform(chunk: Uint8Array, out: TransformStreamDefaultController<Uint8Array>) {
    for (let at = 0; at < chunk.length;) {
      if (this.left === 0) {
        at = this.readHead(chunk, at);
        continue;
      }
      const end = Math.min(chunk.length, at + this.left);
      out.enqueue(chunk.subarray(at, end));
      this.left -= end - at;
      at = end;
    }
  }

  private readHead(chunk: Uint8Array, at: number): number {
    while (this.head.length < 5 && at < chunk.length) this.head.push(chunk[at++]);
    if (this.head.length < 5) return at;
    const [kind, low, high] = this.head;
    if (kind > 1) throw new TypeError('packed in a way that makes it larger');
    [this.left, this.head] = [low + high * 256, []];
    return at;
  }
}
