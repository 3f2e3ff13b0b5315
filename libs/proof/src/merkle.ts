import { isSame, joined } from './bytes.js';
import type { Hash } from './sha256.js';

type Bytes = Uint8Array;
export const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hash of an entry (RFC 9162, 2.1.1). */
export const leafHash = (hash: Hash, entry: Bytes): Bytes => hash.of(joined(LEAF, entry));
export const nodeHash = (hash: Hash, left: Bytes, right: Bytes): Bytes => hash.of(joined(NODE, left, right));

/** The largest power of two below `size`, where a tree of so many leaves divides. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** The root of the leaves from `from` up to `to`. */
export type RootOf = (from: number, to: number) => Bytes;

/** Answers the root of every part of these leaves (MTH of RFC 9162, 2.1.1); each is worked out once. */
export function rootsOf(hash: Hash, leaves: readonly Bytes[]): RootOf {
  const known = new Map<number, Bytes>();
  const rootOf = (from: number, to: number): Bytes => {
    if (from === to) return hash.of(new Uint8Array());
    if (to - from === 1) return leaves[from];
    const key = from * 2 ** 26 + to;
    let root = known.get(key);
    if (!root) {
      const middle = from + split(to - from);
      known.set(key, (root = nodeHash(hash, rootOf(from, middle), rootOf(middle, to))));
    }
    return root;
  };
  return rootOf;
}

/** What shows that leaf `index` is in a tree of `size` leaves (RFC 9162, 2.1.3.1). */
export function inclusionProof(rootOf: RootOf, index: number, size: number, from = 0): Bytes[] {
  if (size <= 1) return [];
  const half = split(size);
  return index < half
    ? [...inclusionProof(rootOf, index, half, from), rootOf(from + half, from + size)]
    : [...inclusionProof(rootOf, index - half, size - half, from + half), rootOf(from, from + half)];
}

/** What shows that the first `first` leaves of a tree of `second` are those of the tree before (RFC 9162, 2.1.4.1). */
export function consistencyProof(rootOf: RootOf, first: number, second: number): Bytes[] {
  const within = (count: number, from: number, to: number, isWhole: boolean): Bytes[] => {
    if (count === to - from) return isWhole ? [] : [rootOf(from, to)];
    const half = split(to - from);
    return count <= half
      ? [...within(count, from, from + half, isWhole), rootOf(from + half, to)]
      : [...within(count - half, from + half, to, false), rootOf(from, from + half)];
  };
  return first === 0 ? [] : within(first, 0, second, true);
}

const isOdd = (n: number) => n % 2 === 1;
const halved = (n: number) => Math.floor(n / 2);

/** True when the proof leads from the leaf at `index` to this root (RFC 9162, 2.1.3.2). */
export function isIncluded(hash: Hash, leaf: Bytes, index: number, size: number, proof: readonly Bytes[], root: Bytes): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [fn, sn, found] = [index, size - 1, leaf];
  for (const node of proof) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      found = nodeHash(hash, node, found);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [halved(fn), halved(sn)];
    } else found = nodeHash(hash, found, node);
    [fn, sn] = [halved(fn), halved(sn)];
  }
  return sn === 0 && isSame(found, root);
}

type Tree = { size: number; root: Bytes };

/** True when the proof shows that the second tree only adds to the first (RFC 9162, 2.1.4.2). */
export function isConsistent(hash: Hash, first: Tree, second: Tree, proof: readonly Bytes[]): boolean {
  if (first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && isSame(first.root, second.root);
  if (first.size === 0) return proof.length === 0;
  const isPowerOfTwo = split(first.size + 1) === first.size;
  const [start, ...rest] = isPowerOfTwo ? [first.root, ...proof] : proof;
  if (!start || !proof.length) return false;
  let [fn, sn] = [first.size - 1, second.size - 1];
  while (isOdd(fn)) [fn, sn] = [halved(fn), halved(sn)];
  let [before, after] = [start, start];
  for (const node of rest) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      before = nodeHash(hash, node, before);
      after = nodeHash(hash, node, after);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [halved(fn), halved(sn)];
    } else after = nodeHash(hash, after, node);
    [fn, sn] = [halved(fn), halved(sn)];
  }
  return sn === 0 && isSame(before, first.root) && isSame(after, second.root);
}
