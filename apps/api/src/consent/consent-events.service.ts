import { Injectable } from '@nestjs/common';
import { replacedAt, textsOf, type Language } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { Config } from '../core/config.js';
import { authLevel } from '../core/journal.js';
import { requestContext } from '../core/request-context.js';
import {
  askedOf,
  endOf,
  filedUnder,
  WITHDRAWAL_EFFECT,
  type AnyPurpose,
  type Asked,
  type ConsentFact,
  type EventState,
} from './consent.rules.js';

/** `validUntil` is when it really ends by itself: its own date, or the day another text takes its place. */
export type ConsentRow = ConsentFact & {
  id: string;
  recordId: string;
  purpose: AnyPurpose;
  scope: string;
  noticeVersion: string;
  noticeSha256: string;
  language: Language;
  control: string;
  action: string;
  endsBy: 'date' | 'text' | null;
};
export type NewEvent = {
  recordId: string | null;
  purpose: AnyPurpose;
  scope: string;
  state: EventState;
  at: Date;
  validUntil: Date | null;
  notice: { version: string; sha256: string; language: Language };
  channel: 'web' | 'mail' | 'system';
  control: string;
  action: string;
  doubleOptin?: { tokenHash: string; sentAt: Date; confirmedAt: Date };
};

const EVENTS = `select id, record_id as "recordId", purpose, scope, state, at, valid_until as "validUntil", notice_version as "noticeVersion",
  notice_sha256 as "noticeSha256", language, method->>'control_id' as control, method->>'action' as action
  from evidence.consent_event where subject_ref = $1 and ($2::text is null or purpose = $2 and scope = $3) order by ord`;
const INSERT = `insert into evidence.consent_event (id, record_id, subject_ref, purpose, scope, state, type, at, valid_until, duration_rule, notice_version,
  notice_sha256, language, method, double_optin, session_ref, auth_level, withdrawal_effect)
  values ($1, $2, $3, $4, $5, $6, 'explicit', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const { version: uiVersion } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The events themselves: only ever added, and read back with the end that the pack gives them. */
@Injectable()
export class ConsentEvents {
  constructor(private readonly config: Config) {}

  async of(tx: EntityManager, subjectRef: string, asked?: Asked): Promise<ConsentRow[]> {
    const filed = asked && filedUnder(asked);
    const values = [subjectRef, filed?.purpose ?? null, filed?.scope ?? null];
    const rows = await tx.query<Omit<ConsentRow, 'endsBy'>[]>(EVENTS, values);
    return rows.map((row) => {
      const texts = textsOf(this.config.pack, askedOf(row.purpose, row.scope));
      const isYes = row.state === 'given' || row.state === 'reconfirmed';
      const end = isYes ? endOf(row.validUntil, replacedAt(texts, row.at)) : null;
      return { ...row, validUntil: end?.at ?? null, endsBy: end?.by ?? null };
    });
  }

  async add(tx: EntityManager, subjectRef: string, event: NewEvent): Promise<void> {
    const id = randomUUID();
    const { state, doubleOptin, channel } = event;
    // an end that came by itself is nobody's session
    const session = channel === 'system' ? undefined : requestContext.getStore()?.account;
    await tx.query(INSERT, [
      id,
      event.recordId ?? id,
      subjectRef,
      event.purpose,
      event.scope,
      state,
      event.at,
      event.validUntil,
      event.validUntil ? 'until the date, or a stop' : 'until a stop',
      event.notice.version,
      event.notice.sha256,
      event.notice.language,
      JSON.stringify({ channel, ui_version: uiVersion, control_id: event.control, default_state: 'off', action: event.action }),
      doubleOptin &&
        JSON.stringify({ token_hash: doubleOptin.tokenHash, sent_at: doubleOptin.sentAt, confirmed_at: doubleOptin.confirmedAt }),
      session?.sessionRef ?? null,
      session ? authLevel(session.freshUntil, event.at) : null,
      state === 'withdrawn' ? WITHDRAWAL_EFFECT[event.purpose] : null,
    ]);
  }
}
