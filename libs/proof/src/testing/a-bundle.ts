import { createHash, createPrivateKey, createPublicKey, hash as hashOf, sign } from 'node:crypto';
import {
  BUNDLE,
  checkpointBytes,
  fromHex,
  GrowingTree,
  leafOf,
  manifestBytes,
  PAYLOAD,
  saltedHash,
  SOURCE,
  toBase64Url,
  toHex,
  toText,
  TreeList,
  type Checkpoint,
  type Files,
  type Hash,
  type Manifest,
  type PublishedKey,
} from '../index.js';

export type Row = Record<string, unknown>;
export type Contents = Map<string, string>;
export const node: Hash = { of: (bytes) => hashOf('sha256', bytes, 'buffer'), begin: () => createHash('sha256') };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** A key pair by name, always the same. */
export function keyOf(name: string, kid = name) {
  const seed = createHash('sha256').update(name).digest();
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(secret).export({ format: 'jwk' }) as { x: string };
  const published: PublishedKey = { kid, kty: 'OKP', crv: 'Ed25519', x, use: 'sig', from: '2026-01-01T00:00:00.000Z', until: null };
  return { published, sign: (bytes: Uint8Array) => toBase64Url(sign(null, bytes, secret)) };
}
export type Key = ReturnType<typeof keyOf>;

/** A line of the log; every tenth is from before the period ended. */
export function aRow(seq: number): Row {
  const isPurged = seq % 10 === 3;
  const kept = <T>(value: T) => (isPurged ? null : value);
  const row: Row = {
    seq,
    at: new Date(Date.UTC(2026, 10, 20) + seq * 1000).toISOString(),
    v: 2,
    id: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
    action: seq % 3 ? 'candidate.read' : 'consent.given',
    actor_type: 'person',
    actor_role: seq % 2 ? 'recruiter' : null,
    actor_org: null,
    actor_ref: kept(`ref-${seq % 7}`),
    auth_level: 'session',
    crud: 'read',
    ground: 'consent',
    org_ref: null,
    outcome: seq % 5 ? 'ok' : 'denied',
    policy_version: 'demo',
    request_id: `00000000-0000-4000-9000-${String(seq).padStart(12, '0')}`,
    target_type: 'profile',
    target_ref: kept('=SUM(A1)'),
    subject_ref: kept(`subject "${seq}", ü`),
    session_ref: kept('s'),
    source_agent: kept('Firefox'),
    reason_code: null,
    changes: isPurged ? [] : [{ op: 'read', field: 'name' }],
    counts: isPurged ? {} : { fields: seq },
    source_ip: kept('192.0.2.0'),
    salt: kept(sha256(`salt ${seq}`).slice(0, 32)),
    source_salt: kept(sha256(`source ${seq}`).slice(0, 32)),
    purged_at: isPurged ? '2028-11-20T00:00:00.000Z' : null,
  };
  return hashed(row);
}

/** The same line with the hashes that fit it. */
export function hashed(row: Row): Row {
  const of = (salt: string, names: readonly string[], before: string) =>
    typeof row[salt] === 'string'
      ? toHex(saltedHash(node, fromHex(row[salt]) ?? new Uint8Array(), names, row))
      : (row[before] ?? sha256(before));
  return { ...row, payload_hash: of('salt', PAYLOAD, 'payload_hash'), source_hash: of('source_salt', SOURCE, 'source_hash') };
}

const cell = (value: unknown): string => {
  const text =
    value === null
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
            .replace(/[[\]{}"]/g, '')
            .replaceAll(':', ': ')
            .replaceAll(',', '; ')
        : `${value as string}`;
  const safe = /^[=+@-]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
export const csvOf = (rows: readonly Row[]) =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells, n) => `${cells.map((each) => (n ? cell(each) : each)).join(',')}\r\n`)
    .join('');
export const jsonOf = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

type Made = {
  log: readonly Row[];
  key: Key;
  isListed?: (row: Row) => boolean;
  filters?: Record<string, string>;
  more?: Partial<Manifest>;
  checkpoint?: Partial<Checkpoint>;
};

/** What an export of this log holds. */
export function aBundle({ log, key, isListed = () => true, filters = {}, more, checkpoint: told }: Made): Contents {
  const [tree, list] = [new GrowingTree(node), new TreeList(node)];
  const lines = log.flatMap((row) => {
    const leaf = leafOf(node, row);
    tree.add(leaf);
    return list.add(leaf, isListed(row));
  });
  const rows = log.filter(isListed);
  const contents: Contents = new Map([
    [BUNDLE.csv, csvOf(rows)],
    [BUNDLE.json, jsonOf(rows)],
    [BUNDLE.tree, [...lines, ...list.end()].map((line) => `${toText(line)}\n`).join('')],
    [BUNDLE.verifier, '// the verifier'],
    [BUNDLE.keys, JSON.stringify({ keys: [key.published] })],
  ]);
  const at = '2026-11-21T00:00:00.000Z';
  const stated = { tree_size: tree.size, root: toHex(tree.root()), prev: null, at, key_id: key.published.kid, ...told };
  const checkpoint = { ...stated, signature: key.sign(checkpointBytes(stated)) };
  const files = Object.fromEntries([...contents].map(([name, text]) => [name, sha256(text)]));
  const manifest = {
    v: 1 as const,
    id: 'export',
    at,
    reason: 'steekproef',
    filters,
    events: rows.length,
    checkpoint,
    files,
    key_id: key.published.kid,
    ...more,
  };
  return contents.set(BUNDLE.manifest, JSON.stringify({ ...manifest, signature: key.sign(manifestBytes(manifest)) }));
}

/** The digests in the manifest made to fit the files, as whoever has no key can do. */
export function withDigests(contents: Contents): Contents {
  const manifest = JSON.parse(contents.get(BUNDLE.manifest)!) as Manifest;
  for (const name of Object.keys(manifest.files)) manifest.files[name] = sha256(contents.get(name)!);
  return contents.set(BUNDLE.manifest, JSON.stringify(manifest));
}

export const filesOf = (contents: Contents): Files => ({
  names: [...contents.keys()],
  open: (name) => new Blob([contents.get(name)!]).stream(),
});
