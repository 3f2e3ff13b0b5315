import { fromHex, isSame, withText } from './bytes.js';
import { canonical } from './canonical.js';
import { LEAF } from './merkle.js';
import type { Hash } from './sha256.js';

/** One line of the log as it is exported: an object of one JSON line. */
export type AuditRow = Readonly<Record<string, unknown>>;

// each list stands in the order of canonical JSON (RFC 8785)
/** What never changes about a line, and what its leaf in the tree is made of. */
export const HEADER = [
  'action',
  'actor_org',
  'actor_role',
  'actor_type',
  'at',
  'auth_level',
  'crud',
  'ground',
  'id',
  'org_ref',
  'outcome',
  'payload_hash',
  'policy_version',
  'request_id',
  'seq',
  'source_hash',
  'target_type',
  'v',
] as const;
/** What points at a person and goes after its period, so that only its salted hash is in the leaf. */
export const PAYLOAD = [
  'actor_ref',
  'changes',
  'counts',
  'reason_code',
  'session_ref',
  'source_agent',
  'subject_ref',
  'target_ref',
] as const;
/** Goes sooner than the rest, and has a salted hash of its own. */
export const SOURCE = ['source_ip'] as const;
/** Every member of an exported line. */
export const COLUMNS = [...HEADER, ...PAYLOAD, ...SOURCE, 'salt', 'source_salt', 'purged_at'] as const;
// of lines written before the log was sealed
const PAYLOAD_1 =
  'action actor_org actor_ref actor_role actor_type at changes counts crud ground org_ref outcome reason_code subject_ref target_ref target_type v'.split(
    ' ',
  );

function textOf(names: readonly string[], row: AuditRow): string {
  let text = '';
  for (const name of names) text += `${text ? ',' : '{'}"${name}":${canonical(row[name])}`;
  return `${text}}`;
}

/** SHA-256 of a salt and these members as canonical JSON. */
export function saltedHash(hash: Hash, salt: Uint8Array, names: readonly string[], row: AuditRow): Uint8Array {
  return hash.of(withText(salt, textOf(names, row)));
}

/** The leaf of a line: its hash as an entry of the tree. */
export const leafOf = (hash: Hash, row: AuditRow): Uint8Array => hash.of(withText(LEAF, textOf(HEADER, row)));

const isEmpty = (value: unknown) => value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** True when what may go agrees with its hashes, or is gone altogether. */
export function isWhole(hash: Hash, row: AuditRow): boolean {
  const { salt, source_salt: sourceSalt, purged_at: purgedAt } = row;
  if ((salt === null) !== (purgedAt !== null)) return false;
  const payload = row['v'] === 1 ? PAYLOAD_1 : PAYLOAD;
  const isSourceKept = row['v'] === 1 || agrees(hash, sourceSalt, SOURCE, row, 'source_hash');
  return isSourceKept && (salt === null ? PAYLOAD.every((name) => isEmpty(row[name])) : agrees(hash, salt, payload, row, 'payload_hash'));
}

function agrees(hash: Hash, salt: unknown, names: readonly string[], row: AuditRow, should: string): boolean {
  if (salt === null) return names.every((name) => isEmpty(row[name]));
  const [bytes, expected] = [salt, row[should]].map((hex) => (typeof hex === 'string' ? fromHex(hex) : null));
  return bytes !== null && expected !== null && isSame(saltedHash(hash, bytes, names, row), expected);
}
