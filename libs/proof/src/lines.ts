import type { Hash, Hashing } from './sha256.js';

/** The lines of a stream, one at a time, and the digest of all bytes that were read. */
export class Lines {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly hashing: Hashing;
  private ready: string[] = [];
  private next = 0;
  private rest = '';
  private isOver = false;

  constructor(stream: ReadableStream<Uint8Array>, hash: Hash) {
    this.reader = stream.getReader();
    this.hashing = hash.begin();
  }

  /** The next line where it is there already: most are, and waiting for each costs more than reading it. */
  ahead(): string | undefined {
    return this.next < this.ready.length ? this.ready[this.next++] : undefined;
  }

  /** The next line without its end; null after the last. */
  async line(): Promise<string | null> {
    while (this.next === this.ready.length) {
      if (this.isOver) return null;
      await this.read();
    }
    return this.ready[this.next++];
  }

  /** Reads on to the end; answers the digest of the whole. */
  async digest(): Promise<Uint8Array> {
    while (!this.isOver) this.isOver = !(await this.piece());
    return this.hashing.digest();
  }

  private async piece(): Promise<Uint8Array | undefined> {
    const { value } = await this.reader.read();
    if (value) this.hashing.update(value);
    return value;
  }

  private async read() {
    const value = await this.piece();
    const done = value === undefined;
    const lines = (this.rest + this.decoder.decode(value, { stream: !done })).split('\n');
    this.rest = done ? '' : lines.pop()!;
    // what ends with a line end has no line after it
    if (done && lines.at(-1) === '') lines.pop();
    [this.ready, this.next, this.isOver] = [lines, 0, done];
  }
}
