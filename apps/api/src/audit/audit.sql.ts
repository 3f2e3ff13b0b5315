import type { AuditFilters } from '@helder/contract';
import { after, startOfDay } from '@helder/policy';
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
export const EVENT = `e.id, e.v, e.seq, e.at, e.actor_type as "actorType", e.actor_ref as "actorRef", e.actor_role as "actorRole", o.name as "actorOrganisation",
  e.action, e.crud, e.target_type as "targetType", e.target_ref as "targetRef", e.subject_ref as subject, p.name as organisation, e.ground, e.outcome,
  e.reason_code as reason, e.changes, e.counts, e.source_ip as ip, e.source_agent as agent, e.request_id as "requestId", e.policy_version as "policyVersion",
  e.auth_level as "authLevel", encode(e.payload_hash, 'hex') as "payloadHash", e.purged_at as "purgedAt", (extract(epoch from e.at) * 1000000)::bigint || '.' || e.ord as cursor`;
export const JOINS = 'left join organisation o on o.id = e.actor_org left join organisation p on p.id = e.org_ref';

/** Jumps from name to name through the index instead of reading the whole log. */
export const ACTIONS = `with recursive each as (
  (select action from audit.event order by action limit 1)
  union all
  select (select action from audit.event where action > each.action order by action limit 1) from each where each.action is not null
) select action from each where action is not null`;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
// the names are those of the hashed payload, so that a line can be checked against its hash
const COLUMNS = {
  id: 'id',
  seq: 'seq',
  at: iso('at'),
  actor_type: 'actor_type',
  actor_ref: 'actor_ref',
  actor_role: 'actor_role',
  actor_org: 'actor_org',
  action: 'action',
  crud: 'crud',
  target_type: 'target_type',
  target_ref: 'target_ref',
  subject_ref: 'subject_ref',
  org_ref: 'org_ref',
  ground: 'ground',
  outcome: 'outcome',
  reason_code: 'reason_code',
  changes: 'changes',
  counts: 'counts',
  session_ref: 'session_ref',
  auth_level: 'auth_level',
  source_ip: 'source_ip',
  source_agent: 'source_agent',
  request_id: 'request_id',
  policy_version: 'policy_version',
  v: 'v',
  salt: `encode(salt, 'hex')`,
  payload_hash: `encode(payload_hash, 'hex')`,
  purged_at: iso('purged_at'),
} as const;
// without the signs of JSON: `op: read; field: name`
const flat = (column: string) => `replace(translate(${column}::text, '[]{}"', ''), ', ', '; ')`;
const IN_A_CELL: Partial<Record<string, string>> = { changes: flat('changes'), counts: flat('counts') };
// these begin with a letter or a number, or are empty
const HARMLESS = ['id', 'seq', 'at', 'actor_org', 'org_ref', 'changes', 'request_id', 'v', 'salt', 'payload_hash', 'purged_at'];
const columns = Object.entries(COLUMNS);
const cell = ([name, sql]: [string, string]) => {
  const text = IN_A_CELL[name] ?? sql;
  return HARMLESS.includes(name) ? text : `csv_cell(${text})`;
};

/** COPY statements over the events that meet a condition, oldest first. */
export const COPY = {
  csv: (condition: string) =>
    `copy (select ${columns.map((column) => `${cell(column)} as ${column[0]}`).join(', ')} from audit.event e where ${condition} order by e.at, e.ord) to stdout with (format csv, header)`,
  // quote and delimiter that JSON text never holds: each line is the JSON itself
  ndjson: (condition: string) =>
    `copy (select row_to_json(line) from (select ${columns.map(([name, sql]) => `${sql} as ${name}`).join(', ')} from audit.event e where ${condition} order by e.at, e.ord) line) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`,
};
