import { createHash, hash as nodeHash } from 'node:crypto';
import {
  GrowingTree,
  consistencyProof,
  fromHex,
  fromText,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  plainHash,
  rootsOf,
  toHex,
  toText,
  TreeList,
  type Hash,
} from './index.js';

const node: Hash = { of: (bytes) => nodeHash('sha256', bytes, 'buffer'), begin: () => createHash('sha256') };
const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const bytes = (n: number) => Uint8Array.from({ length: n }, (_, at) => (at * 7 + n) % 256);

describe('SHA-256 in plain code', () => {
  it('is the one of Node for every length to 300, whole and in pieces', () => {
    for (let n = 0; n <= 300; n++) {
      const pieces = plainHash.begin();
      for (let at = 0; at < n; at += 17) pieces.update(bytes(n).subarray(at, at + 17));
      const should = sha(bytes(n)).toString('hex');
      expect([toHex(plainHash.of(bytes(n))), toHex(pieces.digest())]).toEqual([should, should]);
    }
  });
});

// the entries and roots of the reference tree of Certificate Transparency
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const MOST = 256;
const leaves = Array.from({ length: MOST }, (_, n) => leafHash(node, bytes(n)));
/** The root as the definition has it, and nothing cleverer. */
function naive(of: readonly Uint8Array[]): Uint8Array {
  if (of.length < 2) return of[0] ?? sha();
  const half = 2 ** (Math.ceil(Math.log2(of.length)) - 1);
  return sha(Uint8Array.of(1), naive(of.slice(0, half)), naive(of.slice(half)));
}
const roots = Array.from({ length: MOST + 1 }, (_, size) => naive(leaves.slice(0, size)));
const rootOf = rootsOf(node, leaves);
/** What must not hold is asked of one pair in seventeen. */
const isSample = (one: number, other: number) => (one * 31 + other) % 17 === 0;
const changed = (root: Uint8Array) => root.map((byte, n) => (n ? byte : byte ^ 1));

describe('the tree (RFC 9162)', () => {
  it('has the roots of the reference tree', () => {
    const known = ENTRIES.map((entry) => leafHash(plainHash, fromHex(entry)!));
    ROOTS.forEach((root, size) => expect(toHex(rootsOf(plainHash, known)(0, size))).toBe(root));
  });

  it('has the root of the definition at every size to 256, and grows to it leaf by leaf, also after a rest', () => {
    let tree = new GrowingTree(node);
    for (let size = 0; size <= MOST; size++) {
      expect([toHex(rootOf(0, size)), toHex(tree.root()), tree.size]).toEqual([toHex(roots[size]), toHex(roots[size]), size]);
      tree = GrowingTree.of(node, size, tree.toBytes());
      if (size < MOST) tree.add(leaves[size]);
    }
  });

  it('shows every leaf in every tree to 256, and no other leaf, place or root', () => {
    const wrong: number[][] = [];
    for (let size = 1; size <= MOST; size++)
      for (let at = 0; at < size; at++) {
        const proof = inclusionProof(rootOf, at, size);
        const [is, other] = [leaves[at], leaves[(at + 1) % MOST]];
        const says = [isIncluded(node, is, at, size, proof, roots[size])];
        if (isSample(at, size))
          says.push(
            !isIncluded(node, other, at, size, proof, roots[size]),
            !isIncluded(node, is, at, size, proof, roots[size - 1]) || size === 1,
            size === 1 || !isIncluded(node, is, (at + 1) % size, size, proof, roots[size]),
          );
        if (says.includes(false)) wrong.push([at, size]);
      }
    expect(wrong).toEqual([]);
    expect(isIncluded(node, leaves[0], 3, 3, [], roots[3])).toBe(false);
  });

  it('shows that every tree to 256 adds to every one before it, and to no other', () => {
    const wrong: number[][] = [];
    for (let second = 1; second <= MOST; second++)
      for (let first = 1; first <= second; first++) {
        const proof = consistencyProof(rootOf, first, second);
        const [one, other] = [first, second].map((size) => ({ size, root: roots[size] }));
        const says = [isConsistent(node, one, other, proof)];
        if (isSample(first, second))
          says.push(
            !isConsistent(node, { ...one, root: changed(one.root) }, other, proof),
            !isConsistent(node, one, { ...other, root: changed(other.root) }, proof),
            proof.length === 0 || !isConsistent(node, one, other, proof.slice(1)),
          );
        if (says.includes(false)) wrong.push([first, second]);
      }
    expect(wrong).toEqual([]);
    const [none, some] = [0, 5].map((size) => ({ size, root: roots[size] }));
    expect([isConsistent(node, none, some, []), isConsistent(node, none, some, [leaves[0]]), isConsistent(node, some, none, [])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the list that shows many leaves at once', () => {
  const listOf = (size: number, isListed: (n: number) => boolean) => {
    const list = new TreeList(node);
    return [...leaves.slice(0, size).flatMap((leaf, n) => list.add(leaf, isListed(n))), ...list.end()];
  };

  it('adds up to the root at small sizes and large, whichever leaves it names, and reads back as it was written', () => {
    const CHOICES = [() => true, () => false, (n: number) => n % 3 === 0, (n: number) => n > 100 && n < 120, (n: number) => n % 64 === 63];
    for (let size = 0; size <= MOST; size += size < 40 ? 1 : 8)
      for (const isListed of CHOICES) {
        const tree = new GrowingTree(node);
        const read = listOf(size, isListed).map((line) => {
          const again = fromText(toText(line), tree.size)!;
          tree.add(again.root, again.count);
          return again;
        });
        expect(toHex(tree.root())).toBe(toHex(roots[size]));
        expect(read.filter(({ isListed: is }) => is).map(({ seq }) => seq)).toEqual(
          leaves.slice(0, size).flatMap((_, n) => (isListed(n) ? [n] : [])),
        );
      }
  });

  it('is short where there is little to show', () => {
    expect(listOf(256, () => false)).toHaveLength(1);
    expect(listOf(256, (n) => n === 77)).toHaveLength(1 + Math.log2(256));
  });

  it.each([
    'leaf 1 00',
    'skip 3 ' + '0'.repeat(64),
    'skip 2 ' + '0'.repeat(64),
    'leaf 4 ' + '0'.repeat(64),
    'leaf 5 ' + 'A'.repeat(64),
    '',
  ])('%j is no line at leaf 5', (text) => {
    expect(fromText(text, 5)).toBeNull();
  });
});
