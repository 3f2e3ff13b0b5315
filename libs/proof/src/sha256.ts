/** A hash that is fed piece by piece. */
export type Hashing = { update: (bytes: Uint8Array) => unknown; digest: () => Uint8Array };
/** SHA-256 without waiting: of bytes that are there, or of a stream. Node's own fits in here as well, and is faster. */
export type Hash = { of: (bytes: Uint8Array) => Uint8Array; begin: () => Hashing };

const BLOCK = 64;
// the first 32 bits behind the point of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2)
const primes = Array.from({ length: 310 }, (_, n) => n + 2).filter(
  (n) => !Array.from({ length: n - 2 }, (_, d) => d + 2).some((d) => n % d === 0),
);
const behindThePoint = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const K = Int32Array.from(primes, (prime) => behindThePoint(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => behindThePoint(Math.sqrt(prime)));

/** SHA-256 (FIPS 180-4) in plain code, for a browser: its own one always makes us wait. */
class PlainSha256 implements Hashing {
  private readonly state = START.slice();
  private readonly words = new Int32Array(BLOCK);
  private readonly rest = new Uint8Array(BLOCK);
  private length = 0;

  update(bytes: Uint8Array): this {
    let at = 0;
    const open = this.length % BLOCK;
    this.length += bytes.length;
    if (open) {
      at = Math.min(BLOCK - open, bytes.length);
      this.rest.set(bytes.subarray(0, at), open);
      if (open + at < BLOCK) return this;
      this.block(this.rest, 0);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.block(bytes, at);
    this.rest.set(bytes.subarray(at));
    return this;
  }

  digest(): Uint8Array {
    const bits = this.length * 8;
    const open = this.length % BLOCK;
    const padding = new Uint8Array((open < 56 ? 56 : 120) - open + 8);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(padding.length - 4, bits >>> 0);
    this.update(padding);
    const digest = new Uint8Array(32);
    const out = new DataView(digest.buffer);
    this.state.forEach((word, n) => out.setInt32(n * 4, word));
    return digest;
  }

  private block(bytes: Uint8Array, from: number) {
    const { words: w, state } = this;
    for (let n = 0, at = from; n < 16; n++, at += 4)
      w[n] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    for (let n = 16; n < 64; n++) {
      const [x, y] = [w[n - 15], w[n - 2]];
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[n] = (w[n - 16] + s0 + w[n - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let n = 0; n < 64; n++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[n] + w[n]) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }
}

export const plainHash: Hash = { of: (bytes) => new PlainSha256().update(bytes).digest(), begin: () => new PlainSha256() };
