import { Injectable } from '@nestjs/common';
import { CONSENT_PURPOSES, type ConsentPurpose, type Language, type Topic } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/http/problem.js';
import { authLevel, Journal } from '../core/journal.js';
import { requestContext } from '../core/request-context.js';
import {
  consentState,
  eventFor,
  filedUnder,
  WITHDRAWAL_EFFECT,
  type Answer,
  type AnyPurpose,
  type Asked,
  type ConsentFact,
  type EventState,
  type Folded,
} from './consent.rules.js';
import { Notices, type Notice } from './notices.service.js';

/** A yes or a no, the text it answers and the control it was given with. */
export type ConsentAnswer = { state: Answer; notice: { sha256: string; language: Language }; control: string };
export type MoreOnConsent = {
  doubleOptin?: { tokenHash: string; sentAt: Date; confirmedAt: Date };
  validUntil?: Date;
  channel?: 'web' | 'mail' | 'system';
};
export type ConsentRow = ConsentFact & {
  id: string;
  recordId: string;
  purpose: AnyPurpose;
  scope: string;
  noticeVersion: string;
  noticeSha256: string;
  language: Language;
  control: string;
};
type Stopped = (tx: EntityManager, candidate: Candidate, purpose: AnyPurpose, topic: Topic | null) => Promise<void>;
type Changed = (tx: EntityManager, candidate: Candidate, topic: Topic | null) => Promise<void>;
type ShownNotice = Pick<Notice, 'version' | 'sha256' | 'language'>;

const EVENTS = `select id, record_id as "recordId", purpose, scope, state, at, valid_until as "validUntil", notice_version as "noticeVersion",
  notice_sha256 as "noticeSha256", language, method->>'control_id' as control
  from evidence.consent_event where subject_ref = $1 and ($2::text is null or purpose = $2 and scope = $3) order by ord`;
const INSERT = `insert into evidence.consent_event (id, record_id, subject_ref, purpose, scope, state, type, at, valid_until, duration_rule, notice_version,
  notice_sha256, language, method, double_optin, session_ref, auth_level, withdrawal_effect)
  values ($1, $2, $3, $4, $5, $6, 'explicit', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const { version: uiVersion } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What people agreed to, purpose by purpose: events that are only ever added, and the state that follows from them. */
@Injectable()
export class Consents {
  private readonly stopped: Stopped[] = [];
  private readonly changed: Changed[] = [];

  constructor(
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly notices: Notices,
  ) {}

  /** Runs in the transaction of a withdrawal, so that its effect is as certain as the withdrawal. */
  onWithdrawn(listener: Stopped) {
    this.stopped.push(listener);
  }

  /** Runs in the transaction of every answer: whoever must be told is told exactly then. */
  onChanged(listener: Changed) {
    this.changed.push(listener);
  }

  noticeFor(asked: Asked, language: Language): Notice {
    return this.notices.of(asked, language);
  }

  events(tx: EntityManager, subjectRef: string, asked?: Asked): Promise<ConsentRow[]> {
    const filed = asked && filedUnder(asked);
    return tx.query<ConsentRow[]>(EVENTS, [subjectRef, filed?.purpose ?? null, filed?.scope ?? null]);
  }

  async stateOf(tx: EntityManager, subjectRef: string, asked: Asked): Promise<Folded> {
    return consentState(await this.events(tx, subjectRef, asked), this.clock.now());
  }

  /** Every purpose in one question. */
  async statesOf(tx: EntityManager, subjectRef: string): Promise<Record<ConsentPurpose, Folded>> {
    const states = await this.statesOfAll(tx, subjectRef, CONSENT_PURPOSES);
    return Object.fromEntries(states) as Record<ConsentPurpose, Folded>;
  }

  /** Each of these in one question. */
  async statesOfAll<A extends Asked>(tx: EntityManager, subjectRef: string, all: readonly A[]): Promise<Map<A, Folded>> {
    const events = await this.events(tx, subjectRef);
    const stateOf = (asked: A) => {
      const { purpose, scope } = filedUnder(asked);
      return consentState(
        events.filter((event) => event.purpose === purpose && event.scope === scope),
        this.clock.now(),
      );
    };
    return new Map(all.map((asked) => [asked, stateOf(asked)]));
  }

  async isActive(tx: EntityManager, subjectRef: string, asked: Asked): Promise<boolean> {
    return (await this.stateOf(tx, subjectRef, asked)).state === 'given';
  }

  /** One answer to one text. The text must be the one in force; a stop is the exception, it always works. */
  async act(tx: EntityManager, candidate: Candidate, asked: Asked, answer: ConsentAnswer, more: MoreOnConsent = {}): Promise<void> {
    if (answer.state === 'withdrawn') return this.withdraw(tx, candidate, asked, answer.control, more);
    const notice = this.notices.of(asked, answer.notice.language);
    if (notice.sha256 !== answer.notice.sha256) throw new Problem('consent/notice-changed');
    await this.write(tx, candidate, asked, { ...answer, notice }, more);
    await this.notices.keep(tx, notice);
  }

  /** Stops, under the text that was agreed to; does nothing when there is nothing to stop. */
  async withdraw(tx: EntityManager, candidate: Candidate, asked: Asked, control: string, more: MoreOnConsent = {}): Promise<void> {
    await this.write(tx, candidate, asked, { state: 'withdrawn', control, notice: null }, more);
  }

  private async write(
    tx: EntityManager,
    candidate: Candidate,
    asked: Asked,
    answer: { state: Answer; control: string; notice: ShownNotice | null },
    more: MoreOnConsent,
  ) {
    const { purpose, scope, topic } = filedUnder(asked);
    // two answers at the same moment take turns, or both would act on the same state
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent ${candidate.subjectRef} ${purpose} ${scope}`]);
    const earlier = await this.events(tx, candidate.subjectRef, asked);
    const state = eventFor(consentState(earlier, this.clock.now()).state, answer.state);
    if (!state) return;
    const last = earlier.at(-1);
    const notice = answer.notice ?? {
      version: last!.noticeVersion,
      sha256: last!.noticeSha256,
      language: last!.language,
    };
    const id = randomUUID();
    await this.insert(tx, candidate, { id, recordId: last?.recordId ?? id, purpose, scope, state, control: answer.control, notice }, more);
    await this.journal.write(tx, {
      action: `consent.${state}`,
      crud: state === 'withdrawn' ? 'update' : 'create',
      target: { type: 'consent', ref: purpose },
      subject: candidate.subjectRef,
      ground: 'consent',
      changes: [{ field: purpose, op: state === 'withdrawn' ? 'clear' : 'set' }],
      // by a mailed link: the person, though nobody is signed in
      ...(more.channel === 'mail' && { by: { subjectRef: candidate.subjectRef, role: 'candidate' } }),
    });
    if (state === 'withdrawn') for (const listener of this.stopped) await listener(tx, candidate, purpose, topic);
    for (const listener of this.changed) await listener(tx, candidate, topic);
    await this.changes.announce(tx, candidate, 'consent');
  }

  private async insert(
    tx: EntityManager,
    candidate: Candidate,
    event: {
      id: string;
      recordId: string;
      purpose: AnyPurpose;
      scope: string;
      state: EventState;
      control: string;
      notice: ShownNotice;
    },
    { doubleOptin, validUntil, channel = 'web' }: MoreOnConsent,
  ) {
    const session = requestContext.getStore()?.account;
    const now = this.clock.now();
    const isYes = event.state === 'given' || event.state === 'reconfirmed';
    const method = {
      channel,
      ui_version: uiVersion,
      control_id: event.control,
      default_state: 'off',
      action: event.state === 'withdrawn' ? 'press' : 'tick and send',
    };
    await tx.query(INSERT, [
      event.id,
      event.recordId,
      candidate.subjectRef,
      event.purpose,
      event.scope,
      event.state,
      now,
      (isYes && validUntil) || null,
      validUntil ? 'until the date, or a stop' : 'until a stop',
      event.notice.version,
      event.notice.sha256,
      event.notice.language,
      JSON.stringify(method),
      doubleOptin
        ? JSON.stringify({
            token_hash: doubleOptin.tokenHash,
            sent_at: doubleOptin.sentAt,
            confirmed_at: doubleOptin.confirmedAt,
          })
        : null,
      session?.sessionRef ?? null,
      session ? authLevel(session.freshUntil, now) : null,
      event.state === 'withdrawn' ? WITHDRAWAL_EFFECT[event.purpose] : null,
    ]);
  }
}
