import { joined } from './bytes.js';
import { nodeHash } from './merkle.js';
import type { Hash } from './sha256.js';

type Peak = { count: number; root: Uint8Array };

/** A tree that only grows, in the memory of a few hashes: the roots of its perfect parts, the largest first. */
export class GrowingTree {
  private readonly peaks: Peak[] = [];
  size = 0;

  constructor(private readonly hash: Hash) {}

  /** Adds a leaf, or the root of a perfect part of `count` leaves (a power of two that divides the size so far). */
  add(root: Uint8Array, count = 1): void {
    if (this.size % count) throw new RangeError(`no part of ${count} leaves begins at ${this.size}`);
    this.size += count;
    let last: Peak = { count, root };
    while (this.peaks.at(-1)?.count === last.count) {
      const before = this.peaks.pop()!;
      last = { count: before.count * 2, root: nodeHash(this.hash, before.root, last.root) };
    }
    this.peaks.push(last);
  }

  root(): Uint8Array {
    return this.peaks.length
      ? this.peaks.map(({ root }) => root).reduceRight((right, left) => nodeHash(this.hash, left, right))
      : this.hash.of(new Uint8Array());
  }

  /** All it needs to grow on later: the hashes one after the other. */
  toBytes(): Uint8Array {
    return joined(...this.peaks.map(({ root }) => root));
  }

  static of(hash: Hash, size: number, bytes: Uint8Array): GrowingTree {
    const tree = new GrowingTree(hash);
    let at = 0;
    for (let count = 2 ** Math.floor(Math.log2(size || 1)), left = size; left; count /= 2) {
      if (count > left) continue;
      tree.add(bytes.subarray(at, (at += 32)), count);
      left -= count;
    }
    return tree;
  }
}
