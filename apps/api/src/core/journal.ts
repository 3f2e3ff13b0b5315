import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@helder/contract';
import { PAYLOAD, SOURCE, saltedHash } from '@helder/proof';
import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Database } from './database.js';
import { nodeHash } from './node-hash.js';
import { requestContext } from './request-context.js';

/** One thing that happened. Names of fields, never values; no names, addresses, search words or file names. */
export type Act = {
  action: AuditAction;
  crud: 'create' | 'read' | 'update' | 'delete';
  target: { type: string; ref?: string | null };
  /** The pseudonym of the person it is about. */
  subject?: string | null;
  organisation?: string | null;
  /** The purpose or legal ground it rested on. */
  ground?: string | null;
  outcome?: 'ok' | 'denied' | 'error';
  reason?: string | null;
  changes?: { field: string; op: 'set' | 'clear' | 'add' | 'remove' | 'read' }[];
  counts?: Record<string, number>;
  /** The pseudonyms of all others it is about, as of a list that was read. */
  about?: readonly (string | null)[];
  /** Who, when it is not the person of the request: `null` is the system. */
  by?: { subjectRef: string; role: string; organisation?: { id: string } | null } | null;
};

const COLUMNS =
  `id v at actor_type actor_ref actor_org actor_role session_ref auth_level action crud target_type target_ref subject_ref org_ref
  ground outcome reason_code changes counts source_ip source_agent request_id policy_version salt payload_hash source_salt source_hash`.split(
    /\s+/,
  );
const INSERT = `insert into audit.event (${COLUMNS.join(', ')}) values (${COLUMNS.map((_, n) => `$${n + 1}`).join(', ')})`;

const ABOUT = 'insert into audit.about (event_id, subject_ref, at, role, action) select $1, unnest($2::text[]), $3, $4, $5';

export { canonical } from '@helder/proof';

@Injectable()
export class Journal {
  private readonly policyVersion: string;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    config: Config,
  ) {
    this.policyVersion = config.pack.id;
  }

  /** Writes the event in the act's own transaction: if it cannot be written, the act fails. */
  async write(tx: EntityManager, act: Act): Promise<void> {
    const context = requestContext.getStore();
    const by = act.by === undefined ? context?.account : act.by;
    const session = context?.account;
    const now = this.clock.now();
    const from = (context?.ip ?? context?.agent) && (await this.isTraced(tx, by?.subjectRef)) ? context : undefined;
    const event: Record<string, unknown> = {
      id: randomUUID(),
      v: 2,
      at: now.toISOString(),
      actor_type: by ? 'person' : 'system',
      actor_ref: by?.subjectRef ?? null,
      actor_org: by?.organisation?.id ?? null,
      actor_role: by?.role ?? null,
      session_ref: session?.sessionRef ?? null,
      auth_level: session ? authLevel(session.freshUntil, now) : null,
      action: act.action,
      crud: act.crud,
      target_type: act.target.type,
      target_ref: act.target.ref ?? null,
      subject_ref: act.subject ?? null,
      org_ref: act.organisation ?? null,
      ground: act.ground ?? null,
      outcome: act.outcome ?? 'ok',
      reason_code: act.reason ?? null,
      changes: act.changes ?? [],
      counts: act.counts ?? {},
      source_ip: from?.ip ?? null,
      source_agent: from?.agent ?? null,
      request_id: context?.requestId ?? null,
      policy_version: this.policyVersion,
    };
    // what goes later goes with its salt; the leaf of the line holds only the hash
    const salts = { salt: randomBytes(16), source_salt: event['source_ip'] === null ? null : randomBytes(16) };
    const sealed = {
      ...event,
      ...salts,
      payload_hash: saltedHash(nodeHash, salts.salt, PAYLOAD, event),
      source_hash: salts.source_salt && saltedHash(nodeHash, salts.source_salt, SOURCE, event),
      changes: JSON.stringify(event['changes']),
      counts: JSON.stringify(event['counts']),
    };
    await tx.query(
      INSERT,
      COLUMNS.map((name) => sealed[name as keyof typeof sealed]),
    );
    const others = new Set(act.about?.filter((ref) => ref !== null && ref !== act.subject));
    if (others.size) await tx.query(ABOUT, [event['id'], [...others], now, by?.role ?? null, act.action]);
  }

  /** Not where from, of whoever said no to that (art. 21). */
  private async isTraced(tx: EntityManager, subjectRef: string | undefined): Promise<boolean> {
    if (!subjectRef) return true;
    const [{ objects }] = await tx.query<{ objects: boolean }[]>(`select objects_to($1, 'find-misuse') as objects`, [subjectRef]);
    return !objects;
  }

  /** A refusal has no act to ride with: it gets a transaction of its own. */
  writeAlone(act: Act): Promise<void> {
    return this.database.asSystem((tx) => this.write(tx, act));
  }
}

/** How sure we are that it is this person: the password a moment ago, or a session. */
export const authLevel = (freshUntil: Date | null, now: Date) => (freshUntil && freshUntil > now ? 'password' : 'session');
