import { fromHex, TreeList, toText } from '@helder/proof';
import type { Readable } from 'node:stream';
import { nodeHash } from '../core/node-hash.js';

/** Turns the leaves of the log, each with 1 for a line of the copy and 0 for none, into the list that proves the copy. */
export async function* treeList(leaves: Readable): AsyncGenerator<Buffer> {
  const list = new TreeList(nodeHash);
  let rest = '';
  for await (const chunk of leaves as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop()!;
    yield textOf(lines.flatMap((line) => list.add(fromHex(line.slice(0, 64))!, line[64] === '1')));
  }
  yield textOf(list.end());
}

const textOf = (lines: Parameters<typeof toText>[0][]) => Buffer.from(lines.map((line) => `${toText(line)}\n`).join(''));
