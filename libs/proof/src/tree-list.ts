import { fromHex, toHex } from './bytes.js';
import { GrowingTree } from './growing-tree.js';
import { nodeHash } from './merkle.js';
import type { Hash } from './sha256.js';

/**
 * Shows at once that many leaves are in one tree: a line for each of them, and one for each perfect part between them that has
 * none. Whoever adds up the lines gets the root; the paths of RFC 9162 would say the same again for every leaf.
 */
export type TreeLine = { seq: number; count: number; isListed: boolean; root: Uint8Array };

export const toText = ({ seq, count, isListed, root }: TreeLine): string =>
  isListed ? `leaf ${seq} ${toHex(root)}` : `skip ${count} ${toHex(root)}`;

/** Reads a line that begins at this leaf; null when it is none. */
export function fromText(text: string, seq: number): TreeLine | null {
  const [, what, number, hex] = /^(leaf|skip) (\d{1,15}) ([0-9a-f]{64})$/.exec(text) ?? [];
  const root = hex ? fromHex(hex) : null;
  if (!root) return null;
  const isListed = what === 'leaf';
  const count = isListed ? 1 : Number(number);
  const fits = isListed ? Number(number) === seq : Number.isInteger(Math.log2(count)) && seq % count === 0;
  return fits ? { seq, count, isListed, root } : null;
}

/** Makes the list from the leaves in their order; a line comes out as soon as nothing can be joined to it any more. */
export class TreeList {
  private seq = 0;
  private skipped: TreeLine[] = [];

  constructor(private readonly hash: Hash) {}

  add(root: Uint8Array, isListed: boolean): TreeLine[] {
    const line = { seq: this.seq++, count: 1, isListed, root };
    if (isListed) return [...this.end(), line];
    this.skipped.push(line);
    for (;;) {
      const [left, right] = this.skipped.slice(-2);
      if (!right || left.count !== right.count || left.seq % (left.count * 2)) return [];
      this.skipped.splice(-2, 2, { ...left, count: left.count * 2, root: nodeHash(this.hash, left.root, right.root) });
    }
  }

  end(): TreeLine[] {
    return this.skipped.splice(0);
  }
}

/** The root that the lines add up to. */
export function rootOfLines(hash: Hash, lines: Iterable<TreeLine>): Uint8Array {
  const tree = new GrowingTree(hash);
  for (const { root, count } of lines) tree.add(root, count);
  return tree.root();
}
