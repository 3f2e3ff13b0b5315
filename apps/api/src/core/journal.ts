import { Injectable } from '@nestjs/common';
import { canonical } from '@helder/proof';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Database } from './database.js';
import { requestContext } from './request-context.js';

/** One thing that happened. Names of fields, never values; no names, addresses, search words or file names. */
export type Act = {
  action: `${string}.${string}`;
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
  /** Who, when it is not the person of the request: `null` is the system. */
  by?: { subjectRef: string; role: string; organisation?: { id: string } | null } | null;
};

const INSERT = `insert into audit.event (id, v, at, actor_type, actor_ref, actor_org, actor_role, session_ref, auth_level, action, crud,
  target_type, target_ref, subject_ref, org_ref, ground, outcome, reason_code, changes, counts, source_ip, source_agent, request_id,
  policy_version, salt, payload_hash)
  values ($1,1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,
  case when not objects_to($4::text, 'find-misuse') then $20::text end, case when not objects_to($4::text, 'find-misuse') then $21::text end,
  $22,$23,$24,$25)`;

export { canonical };

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
    const payload = {
      actor_org: by?.organisation?.id ?? null,
      actor_ref: by?.subjectRef ?? null,
      actor_role: by?.role ?? null,
      actor_type: by ? 'person' : 'system',
      action: act.action,
      at: this.clock.now().toISOString(),
      changes: act.changes ?? [],
      counts: act.counts ?? {},
      crud: act.crud,
      ground: act.ground ?? null,
      org_ref: act.organisation ?? null,
      outcome: act.outcome ?? 'ok',
      reason_code: act.reason ?? null,
      subject_ref: act.subject ?? null,
      target_ref: act.target.ref ?? null,
      target_type: act.target.type,
      v: 1,
    };
    const salt = randomBytes(16);
    const hash = createHash('sha256').update(salt).update(canonical(payload)).digest();
    const session = context?.account;
    await tx.query(INSERT, [
      randomUUID(),
      payload.at,
      payload.actor_type,
      payload.actor_ref,
      payload.actor_org,
      payload.actor_role,
      session?.sessionRef ?? null,
      session ? authLevel(session.freshUntil, this.clock.now()) : null,
      payload.action,
      payload.crud,
      payload.target_type,
      payload.target_ref,
      payload.subject_ref,
      payload.org_ref,
      payload.ground,
      payload.outcome,
      payload.reason_code,
      JSON.stringify(payload.changes),
      JSON.stringify(payload.counts),
      context?.ip ?? null,
      context?.agent ?? null,
      context?.requestId ?? null,
      this.policyVersion,
      salt,
      hash,
    ]);
  }

  /** A refusal has no act to ride with: it gets a transaction of its own. */
  writeAlone(act: Act): Promise<void> {
    return this.database.asSystem((tx) => this.write(tx, act));
  }
}

/** How sure we are that it is this person: the password a moment ago, or a session. */
export const authLevel = (freshUntil: Date | null, now: Date) => (freshUntil && freshUntil > now ? 'password' : 'session');
