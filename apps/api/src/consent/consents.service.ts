import { Injectable } from '@nestjs/common';
import { CONSENT_PURPOSES, type ConsentPurpose, type Language } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/http/problem.js';
import { authLevel, Journal } from '../core/journal.js';
import { requestContext } from '../core/request-context.js';
import { consentState, eventFor, WITHDRAWAL_EFFECT, type Answer, type ConsentFact, type EventState, type Folded } from './consent.rules.js';
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
  purpose: ConsentPurpose;
  noticeVersion: string;
  noticeSha256: string;
  language: Language;
  control: string;
};
type Stopped = (tx: EntityManager, candidate: Candidate, purpose: ConsentPurpose) => Promise<void>;
type ShownNotice = Pick<Notice, 'version' | 'sha256' | 'language'>;

const EVENTS = `select id, record_id as "recordId", purpose, state, at, valid_until as "validUntil", notice_version as "noticeVersion",
  notice_sha256 as "noticeSha256", language, method->>'control_id' as control
  from evidence.consent_event where subject_ref = $1 and ($2::text is null or purpose = $2) order by ord`;
const INSERT = `insert into evidence.consent_event (id, record_id, subject_ref, purpose, state, type, at, valid_until, duration_rule, notice_version,
  notice_sha256, language, method, double_optin, session_ref, auth_level, withdrawal_effect)
  values ($1, $2, $3, $4, $5, 'explicit', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;
const { version: uiVersion } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What people agreed to, purpose by purpose: events that are only ever added, and the state that follows from them. */
@Injectable()
export class Consents {
  private readonly stopped: Stopped[] = [];

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

  noticeFor(purpose: ConsentPurpose, language: Language): Notice {
    return this.notices.of(purpose, language);
  }

  events(tx: EntityManager, subjectRef: string, purpose?: ConsentPurpose): Promise<ConsentRow[]> {
    return tx.query<ConsentRow[]>(EVENTS, [subjectRef, purpose ?? null]);
  }

  async stateOf(tx: EntityManager, subjectRef: string, purpose: ConsentPurpose): Promise<Folded> {
    return consentState(await this.events(tx, subjectRef, purpose), this.clock.now());
  }

  /** Every purpose in one question. */
  async statesOf(tx: EntityManager, subjectRef: string): Promise<Record<ConsentPurpose, Folded>> {
    const events = await this.events(tx, subjectRef);
    const stateOf = (purpose: ConsentPurpose) =>
      consentState(
        events.filter((event) => event.purpose === purpose),
        this.clock.now(),
      );
    return Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, stateOf(purpose)])) as Record<ConsentPurpose, Folded>;
  }

  async isActive(tx: EntityManager, subjectRef: string, purpose: ConsentPurpose): Promise<boolean> {
    return (await this.stateOf(tx, subjectRef, purpose)).state === 'given';
  }

  /** One answer to one text. The text must be the one in force; a stop is the exception, it always works. */
  async act(
    tx: EntityManager,
    candidate: Candidate,
    purpose: ConsentPurpose,
    answer: ConsentAnswer,
    more: MoreOnConsent = {},
  ): Promise<void> {
    if (answer.state === 'withdrawn') return this.withdraw(tx, candidate, purpose, answer.control, more);
    const notice = this.notices.of(purpose, answer.notice.language);
    if (notice.sha256 !== answer.notice.sha256) throw new Problem('consent/notice-changed');
    await this.write(tx, candidate, purpose, { ...answer, notice }, more);
    await this.notices.keep(tx, notice);
  }

  /** Stops, under the text that was agreed to; does nothing when there is nothing to stop. */
  async withdraw(
    tx: EntityManager,
    candidate: Candidate,
    purpose: ConsentPurpose,
    control: string,
    more: MoreOnConsent = {},
  ): Promise<void> {
    await this.write(tx, candidate, purpose, { state: 'withdrawn', control, notice: null }, more);
  }

  private async write(
    tx: EntityManager,
    candidate: Candidate,
    purpose: ConsentPurpose,
    answer: { state: Answer; control: string; notice: ShownNotice | null },
    more: MoreOnConsent,
  ) {
    // two answers at the same moment take turns, or both would act on the same state
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent ${candidate.subjectRef} ${purpose}`]);
    const earlier = await this.events(tx, candidate.subjectRef, purpose);
    const state = eventFor(consentState(earlier, this.clock.now()).state, answer.state);
    if (!state) return;
    const last = earlier.at(-1);
    const notice = answer.notice ?? {
      version: last!.noticeVersion,
      sha256: last!.noticeSha256,
      language: last!.language,
    };
    const id = randomUUID();
    await this.insert(tx, candidate, { id, recordId: last?.recordId ?? id, purpose, state, control: answer.control, notice }, more);
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
    if (state === 'withdrawn') for (const listener of this.stopped) await listener(tx, candidate, purpose);
    await this.changes.announce(tx, candidate, 'consent');
  }

  private async insert(
    tx: EntityManager,
    candidate: Candidate,
    event: {
      id: string;
      recordId: string;
      purpose: ConsentPurpose;
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
