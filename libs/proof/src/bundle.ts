import { COLUMNS, isWhole, leafOf, type AuditRow } from './audit-row.js';
import { isSame, toHex } from './bytes.js';
import { checkpointBytes, whyNotSigned, type Checkpoint, type WhyNotSigned } from './checkpoint.js';
import { csvDifference } from './csv-difference.js';
import { GrowingTree } from './growing-tree.js';
import { Lines } from './lines.js';
import { isObject } from './members.js';
import type { PublishedKey } from './receipt.js';
import { plainHash, type Hash } from './sha256.js';
import { underWord } from './signature.js';
import { fromText, type TreeLine } from './tree-list.js';

export const BUNDLE = {
  manifest: 'bundle.json',
  csv: 'events.csv',
  json: 'events.ndjson',
  tree: 'proof.txt',
  keys: 'keys.json',
  verifier: 'verify-audit.mjs',
} as const;

/** What an export says about itself; all but the signature is signed. */
export type Manifest = {
  v: 1;
  id: string;
  at: string;
  reason: string;
  filters: Record<string, string>;
  events: number;
  checkpoint: Checkpoint;
  /** SHA-256 of every other file. */
  files: Record<string, string>;
  key_id: string;
  signature: string;
};

export const manifestBytes = ({ signature: _, ...stated }: Omit<Manifest, 'signature'> & { signature?: string }) =>
  underWord('HelderAuditBundle1', stated);

export const WHY_BUNDLE_WRONG = [
  'unreadable',
  'missing-file',
  'changed-file',
  'changed-row',
  'missing-row',
  'extra-row',
  'cut',
  'wrong-root',
  'other-history',
  'unknown-key',
  'key-not-in-use',
  'bad-signature',
] as const;
export type WhyBundleWrong = (typeof WHY_BUNDLE_WRONG)[number];
/** `row` counts the lines of the file, `seq` is the place in the log. */
export type BundleWrong = { ok: false; why: WhyBundleWrong; file: string; row?: number; seq?: number };
export type BundleVerdict = { ok: true; events: number; treeSize: number; at: string; key: string } | BundleWrong;

export type Files = { names: readonly string[]; open: (name: string) => ReadableStream<Uint8Array> };
export type Known = {
  keys: readonly PublishedKey[];
  hash?: Hash;
  /** Checkpoints kept elsewhere: the root of the log by its size. */
  seen?: ReadonlyMap<number, string>;
};

const wrong = (file: string, why: WhyBundleWrong, more: { row?: number; seq?: number } = {}): BundleWrong => ({
  ok: false,
  why,
  file,
  ...more,
});

/** Checks a bundle without any connection: `ok`, or the first thing that is wrong. Throws NotSupportedError where the platform knows no Ed25519. */
export async function verifyBundle(files: Files, { keys, hash = plainHash, seen = new Map() }: Known): Promise<BundleVerdict> {
  const absent = Object.values(BUNDLE).find((name) => !files.names.includes(name));
  if (absent) return wrong(absent, 'missing-file');
  const manifest = await readManifest(files, hash);
  if (!manifest) return wrong(BUNDLE.manifest, 'unreadable');
  return (await new Check(files, manifest, hash, seen).difference()) ?? (await notSigned(manifest, keys)) ?? accepted(manifest);
}

const accepted = ({ events, at, key_id: key, checkpoint }: Manifest): BundleVerdict => ({
  ok: true,
  events,
  treeSize: checkpoint.tree_size,
  at,
  key,
});

async function notSigned(manifest: Manifest, keys: readonly PublishedKey[]): Promise<BundleWrong | null> {
  const { checkpoint } = manifest;
  const why: WhyNotSigned | null =
    (await whyNotSigned(keys, manifest, manifestBytes(manifest))) ?? (await whyNotSigned(keys, checkpoint, checkpointBytes(checkpoint)));
  return why && wrong(BUNDLE.manifest, why);
}

async function readManifest(files: Files, hash: Hash): Promise<Manifest | null> {
  try {
    const lines = new Lines(files.open(BUNDLE.manifest), hash);
    let text = '';
    for (let line = await lines.line(); line !== null; line = await lines.line()) text += line;
    const read: unknown = JSON.parse(text);
    const isOne = isObject(read) && read['v'] === 1 && isObject(read['files']) && isObject(read['checkpoint']) && isObject(read['filters']);
    return isOne ? (read as unknown as Manifest) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The lines against the tree, the tree against the checkpoint, and every file against its digest. */
class Check {
  private readonly events: Lines;
  private readonly list: Lines;
  private readonly tree: GrowingTree;
  private rows = 0;
  private listed = 0;

  constructor(
    private readonly files: Files,
    private readonly manifest: Manifest,
    private readonly hash: Hash,
    private readonly seen: ReadonlyMap<number, string>,
  ) {
    this.events = this.open(BUNDLE.json);
    this.list = this.open(BUNDLE.tree);
    this.tree = new GrowingTree(hash);
  }

  async difference(): Promise<BundleWrong | null> {
    const found = await this.lineByLine();
    const digests: Record<string, string> = {
      [BUNDLE.json]: toHex(await this.events.digest()),
      [BUNDLE.tree]: toHex(await this.list.digest()),
    };
    const isAsMade = (name: string) => digests[name] === this.manifest.files[name];
    // of two that differ, the one that is as it was made is not the one that was touched
    if (found) return isAsMade(BUNDLE.json) && !isAsMade(BUNDLE.tree) ? wrong(BUNDLE.tree, 'changed-file', { row: this.listed }) : found;
    if (this.rows !== this.manifest.events) return wrong(BUNDLE.json, this.rows < this.manifest.events ? 'missing-row' : 'extra-row');
    for (const name of this.files.names.filter((each) => each !== BUNDLE.manifest && Object.values<string>(BUNDLE).includes(each))) {
      digests[name] ??= toHex(await this.open(name).digest());
      if (!isAsMade(name)) return wrong(name, 'changed-file', await this.placeIn(name));
    }
    return null;
  }

  private async lineByLine(): Promise<BundleWrong | null> {
    const { tree, manifest } = this;
    for (;;) {
      const text = this.list.ahead() ?? (await this.list.line());
      if (text === null) break;
      const line = fromText(text, tree.size);
      this.listed++;
      if (!line) return wrong(BUNDLE.tree, 'changed-file', { row: this.listed });
      const found = line.isListed ? this.row(line, this.events.ahead() ?? (await this.events.line())) : this.mayBeLeftOut(line);
      if (found) return found;
      tree.add(line.root, line.count);
      const before = this.seen.get(tree.size);
      if (before !== undefined && before !== toHex(tree.root())) return wrong(BUNDLE.tree, 'other-history', { seq: tree.size - 1 });
    }
    if ((await this.events.line()) !== null) return wrong(BUNDLE.json, 'extra-row', { row: this.rows + 1 });
    if (tree.size < manifest.checkpoint.tree_size) return wrong(BUNDLE.tree, 'cut', { seq: tree.size });
    return toHex(tree.root()) === manifest.checkpoint.root ? null : wrong(BUNDLE.tree, 'wrong-root');
  }

  /** Without a filter every line of the log is asked for. */
  private mayBeLeftOut({ seq }: TreeLine): BundleWrong | null {
    return Object.keys(this.manifest.filters).length ? null : wrong(BUNDLE.json, 'missing-row', { seq });
  }

  private row({ seq, root }: TreeLine, text: string | null): BundleWrong | null {
    if (text === null) return wrong(BUNDLE.json, 'cut', { seq });
    const row = ++this.rows;
    const event = parsed(text);
    const place = event?.['seq'];
    if (!event || typeof place !== 'number') return wrong(BUNDLE.json, 'changed-row', { row, seq });
    if (place > seq) return wrong(BUNDLE.json, 'missing-row', { row, seq });
    if (place < seq) return wrong(BUNDLE.json, 'extra-row', { row, seq: place });
    return this.isRight(event, root) ? null : wrong(BUNDLE.json, 'changed-row', { row, seq });
  }

  private isRight(event: AuditRow, root: Uint8Array): boolean {
    const names = Object.keys(event);
    return (
      names.length === COLUMNS.length &&
      COLUMNS.every((name) => name in event) &&
      isSame(leafOf(this.hash, event), root) &&
      isWhole(this.hash, event)
    );
  }

  private async placeIn(name: string): Promise<{ row?: number }> {
    const row = name === BUNDLE.csv ? await csvDifference(this.open(BUNDLE.csv), this.open(BUNDLE.json)) : null;
    return row === null ? {} : { row };
  }

  private open = (name: string) => new Lines(this.files.open(name), this.hash);
}

function parsed(text: string): AuditRow | null {
  try {
    const event: unknown = JSON.parse(text);
    return isObject(event) ? event : null;
  } catch {
    return null;
  }
}
