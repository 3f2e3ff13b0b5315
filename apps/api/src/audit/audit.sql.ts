import type { AuditFilters } from '@helder/contract';
import { after, startOfDay } from '@helder/policy';
import { COLUMNS, HEADER } from '@helder/proof';
import pg from 'pg';

/** Puts a value into a statement: as a parameter, or safely quoted where a statement can have none (COPY). */
export type Bind = (value: string) => string;

/** Collects values as parameters; `$1` and so on. */
export const parameters =
  (values: string[]): Bind =>
  (value) =>
    `$${values.push(value)}`;
export const quoted: Bind = (value) => pg.escapeLiteral(value);

const from = (day: string) => startOfDay(day).toISOString();
const until = (day: string) => after(startOfDay(day), 'P1D').toISOString();

const CONDITIONS = {
  from: (day, bind) => `e.at >= ${bind(from(day))}::timestamptz`,
  until: (day, bind) => `e.at < ${bind(until(day))}::timestamptz`,
  action: (names, bind) => `e.action = any(string_to_array(${bind(names)}, ','))`,
  actor: (ref, bind) => `e.actor_ref = ${bind(ref)}`,
  subject: (ref, bind) => `e.subject_ref = ${bind(ref)}`,
  organisation: (id, bind) => `${bind(id)}::uuid in (e.actor_org, e.org_ref)`,
  outcome: (outcome, bind) => `e.outcome = ${bind(outcome)}`,
  request: (id, bind) => `e.request_id = ${bind(id)}::uuid`,
} satisfies Record<keyof AuditFilters, (value: string, bind: Bind) => string>;

/** The filters that were set, by name. */
export const setFilters = (filters: AuditFilters) =>
  (Object.keys(CONDITIONS) as (keyof AuditFilters)[]).filter((name) => filters[name] !== undefined);

/** What the filters ask, as a condition on `audit.event e`. */
export const where = (filters: AuditFilters, bind: Bind, more: string[] = []) =>
  [...setFilters(filters).map((name) => CONDITIONS[name](filters[name]!, bind)), ...more, 'true'].join(' and ');

/** One row of the log as the contract has it; names of people are added later. */
export const EVENT = `e.id, e.v, s.seq::float8 as seq, e.at, e.actor_type as "actorType", e.actor_ref as "actorRef", e.actor_role as "actorRole", o.name as "actorOrganisation",
  e.action, e.crud, e.target_type as "targetType", e.target_ref as "targetRef", e.subject_ref as subject, p.name as organisation, e.ground, e.outcome,
  e.reason_code as reason, e.changes, e.counts, e.source_ip as ip, e.source_agent as agent, e.request_id as "requestId", e.policy_version as "policyVersion",
  e.auth_level as "authLevel", encode(e.payload_hash, 'hex') as "payloadHash", e.purged_at as "purgedAt", (extract(epoch from e.at) * 1000000)::bigint || '.' || e.ord as cursor`;
export const JOINS =
  'left join audit.seal s on s.ord = e.ord left join organisation o on o.id = e.actor_org left join organisation p on p.id = e.org_ref';

/** Jumps from name to name through the index instead of reading the whole log. */
export const ACTIONS = `with recursive each as (
  (select action from audit.event order by action limit 1)
  union all
  select (select action from audit.event where action > each.action order by action limit 1) from each where each.action is not null
) select action from each where action is not null`;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const hex = (column: string) => `encode(${column}, 'hex')`;
// a line can be checked against its hashes: these are the forms that were hashed
const FORMS: Readonly<Record<string, string>> = {
  at: iso('at'),
  purged_at: iso('purged_at'),
  salt: hex('salt'),
  payload_hash: hex('payload_hash'),
  source_salt: hex('source_salt'),
  source_hash: hex('source_hash'),
};
const form = (name: string) => FORMS[name] ?? name;
// without the signs of JSON: `op: read; field: name`
const flat = (column: string) => `replace(translate(${column}::text, '[]{}"', ''), ', ', '; ')`;
const IN_A_CELL: Partial<Record<string, string>> = { changes: flat('changes'), counts: flat('counts') };
// these begin with a letter or a number, or are empty
const HARMLESS = [...Object.keys(FORMS), 'id', 'seq', 'actor_org', 'org_ref', 'changes', 'counts', 'request_id', 'v'];
const cell = (name: string) => {
  const text = IN_A_CELL[name] ?? form(name);
  return HARMLESS.includes(name) ? text : `csv_cell(${text})`;
};
/** The columns of a copy: the order a reader looks for, then the rest. */
const FIRST = ['seq', 'at', 'actor_ref', 'actor_role', 'action', 'subject_ref', 'target_type', 'target_ref', 'outcome', 'reason_code'];
const ORDER = [...FIRST, ...COLUMNS.filter((name) => !FIRST.includes(name))];
const sealed = (condition: string) => `from audit.seal s join audit.event e on e.ord = s.ord where ${condition} order by s.seq`;

/** COPY statements over the sealed lines that meet a condition, in the order of the seal. */
export const COPY = {
  csv: (condition: string) =>
    `copy (select ${ORDER.map((name) => `${cell(name)} as ${name}`).join(', ')} ${sealed(condition)}) to stdout with (format csv, header)`,
  // quote and delimiter that JSON text never holds: each line is the JSON itself
  json: (condition: string) =>
    `copy (select row_to_json(line) from (select ${ORDER.map((name) => `${form(name)} as ${name}`).join(', ')} ${sealed(condition)}) line) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`,
  /** Every leaf of the tree of this size, and whether its line meets the condition. */
  leaves: (condition: string, size: number) =>
    `copy (select encode(s.leaf, 'hex') || case when ${condition} then '1' else '0' end from audit.seal s left join audit.event e on e.ord = s.ord where s.seq < ${size} order by s.seq) to stdout`,
};

/** Every sealed line with its leaf, as JSON; a line that is gone has no id. */
export const CHECKED = (
  size: number,
) => `copy (select row_to_json(line) from (select ${[...COLUMNS.map((name) => `${form(name)} as ${name}`), `${hex('leaf')} as leaf`].join(', ')}
  from audit.seal s left join audit.event e on e.ord = s.ord where s.seq < ${size} order by s.seq) line) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`;
export const LEFT_OUT = `select e.id, e.at from audit.event e where e.ord <= $1::bigint and not exists (select from audit.seal s where s.ord = e.ord) limit 1`;

// what holds no sign that JSON escapes needs no look at each letter
const PLAIN = [...Object.keys(FORMS), 'id', 'actor_org', 'org_ref', 'request_id', 'actor_type', 'crud', 'outcome'];
const asJson = (name: string) =>
  ['seq', 'v'].includes(name) ? `${name}::text` : PLAIN.includes(name) ? `'"' || ${form(name)} || '"'` : `to_json(${name})::text`;
// canonical JSON (RFC 8785): the members stand in order, and to_json escapes as ECMAScript does
const member = (name: string) => `'"${name}":' || coalesce(${asJson(name)}, 'null')`;
const ENTRY = `'{' || ${HEADER.map(member).join(` || ',' || `)} || '}'`;
/** Seals the next lines: those behind $1 that have no place yet, from place $2 on, at most $3. Answers their leaves in order. */
export const SEAL = `with done as (
    insert into audit.seal (seq, ord, leaf)
    select seq, ord, sha256('\\x00'::bytea || convert_to(${ENTRY}, 'UTF8')) from (
      select e.*, $2::bigint + row_number() over (order by e.ord) - 1 as seq from audit.event e
      where e.ord > $1::bigint and not exists (select from audit.seal s where s.ord = e.ord and s.ord > $1::bigint) order by e.ord limit $3
    ) e returning ord, seq, leaf)
  select ord, leaf from done order by seq`;
export const UNSEALED = `select count(*)::int as n from audit.event e
  where e.ord > $1::bigint and not exists (select from audit.seal s where s.ord = e.ord and s.ord > $1::bigint)`;
/** Whoever has begun to write to the log and has not ended: the lock is taken before the number of a line, and kept to the end. */
export const WRITING = `select virtualtransaction as writer from pg_locks
  where locktype = 'relation' and relation = 'audit.event'::regclass and mode = 'RowExclusiveLock' and pid is distinct from pg_backend_pid()
    and database = (select oid from pg_database where datname = current_database())`;
