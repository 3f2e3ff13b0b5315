import { Injectable } from '@nestjs/common';
import { CONSENT_PURPOSES, consentUntil, type ConsentPurpose, type Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { ConsentEvents, type ConsentRow } from './consent-events.service.js';
import { consentState, END_ACTION, eventFor, type Answer, type Ending, type Folded } from './consent.rules.js';
import { Notices, type Notice } from './notices.service.js';

/** A yes or a no, the text it answers and the control it was given with. */
export type ConsentAnswer = { state: Answer; notice: { sha256: string; language: Language }; control: string };
export type MoreOnConsent = {
  doubleOptin?: { tokenHash: string; sentAt: Date; confirmedAt: Date };
  validUntil?: Date;
  channel?: 'web' | 'mail' | 'system';
};
type Ended = (tx: EntityManager, candidate: Candidate, purpose: ConsentPurpose, ending: Ending) => Promise<void>;
type ShownNotice = Pick<Notice, 'version' | 'sha256' | 'language'>;

/** What people agreed to, purpose by purpose: events that are only ever added, and the state that follows from them. */
@Injectable()
export class Consents {
  private readonly ended: Ended[] = [];

  constructor(
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly notices: Notices,
    private readonly rows: ConsentEvents,
  ) {}

  /** Runs in the transaction in which a consent ends, so that the effect is as certain as the end. */
  onEnded(listener: Ended) {
    this.ended.push(listener);
  }

  noticeFor(purpose: ConsentPurpose, language: Language): Notice {
    return this.notices.of(purpose, language);
  }

  events(tx: EntityManager, subjectRef: string, purpose?: ConsentPurpose): Promise<ConsentRow[]> {
    return this.rows.of(tx, subjectRef, purpose);
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

  /** Writes down that a yes ended by itself, at the moment it did. False when it did not, or when that was written already. */
  async noteEnd(tx: EntityManager, candidate: Candidate, purpose: ConsentPurpose, { isFinal = true } = {}): Promise<boolean> {
    const last = await this.lastOf(tx, candidate, purpose);
    if (!last?.endsBy || !last.validUntil || last.validUntil > this.clock.now()) return false;
    await this.endByItself(tx, candidate, { last, state: 'expired', at: last.validUntil, action: END_ACTION[last.endsBy] });
    if (isFinal) await this.tellEnded(tx, candidate, purpose, last.endsBy);
    return true;
  }

  /** Nobody answered the new text in time: what was kept in wait of it may go. */
  async noteUnanswered(tx: EntityManager, candidate: Candidate, purpose: ConsentPurpose): Promise<boolean> {
    const last = await this.lastOf(tx, candidate, purpose);
    if (last?.state !== 'expired' || last.action !== END_ACTION.text) return false;
    await this.endByItself(tx, candidate, { last, state: 'invalidated', at: this.clock.now(), action: END_ACTION.unanswered });
    await this.tellEnded(tx, candidate, purpose, 'date');
    return true;
  }

  private async write(
    tx: EntityManager,
    candidate: Candidate,
    purpose: ConsentPurpose,
    answer: { state: Answer; control: string; notice: ShownNotice | null },
    { channel = 'web', doubleOptin, ...more }: MoreOnConsent,
  ) {
    // a yes takes over what the one before it kept
    await this.noteEnd(tx, candidate, purpose, { isFinal: answer.state !== 'given' });
    const now = this.clock.now();
    const earlier = await this.events(tx, candidate.subjectRef, purpose);
    const state = eventFor(consentState(earlier, now).state, answer.state);
    if (!state) return;
    const last = earlier.at(-1);
    const isYes = state === 'given' || state === 'reconfirmed';
    await this.rows.add(tx, candidate.subjectRef, {
      recordId: last?.recordId ?? null,
      purpose,
      state,
      at: now,
      validUntil: isYes ? (more.validUntil ?? consentUntil(this.notices.inForce(purpose), now)) : null,
      notice: answer.notice ?? noticeOf(last!),
      channel,
      control: answer.control,
      action: state === 'withdrawn' ? 'press' : 'tick and send',
      ...(doubleOptin && { doubleOptin }),
    });
    await this.told(tx, candidate, purpose, state, {
      // by a mailed link: the person, though nobody is signed in
      ...(channel === 'mail' && { by: { subjectRef: candidate.subjectRef, role: 'candidate' } }),
    });
    if (state === 'withdrawn') await this.tellEnded(tx, candidate, purpose, 'stop');
    else await this.changes.announce(tx, candidate, 'consent');
  }

  private async endByItself(
    tx: EntityManager,
    candidate: Candidate,
    { last, state, at, action }: { last: ConsentRow; state: 'expired' | 'invalidated'; at: Date; action: string },
  ) {
    const { recordId, purpose } = last;
    const how = { channel: 'system', control: 'consent/end', action } as const;
    await this.rows.add(tx, candidate.subjectRef, { recordId, purpose, state, at, validUntil: null, notice: noticeOf(last), ...how });
    await this.told(tx, candidate, purpose, state, { by: null });
  }

  /** Takes the turn of this person and purpose: two answers at the same moment would both act on the same state. */
  private async lastOf(tx: EntityManager, { subjectRef }: Candidate, purpose: ConsentPurpose): Promise<ConsentRow | undefined> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent ${subjectRef} ${purpose}`]);
    return (await this.events(tx, subjectRef, purpose)).at(-1);
  }

  private told(
    tx: EntityManager,
    { subjectRef }: Candidate,
    purpose: ConsentPurpose,
    state: ConsentRow['state'],
    by: Pick<Parameters<Journal['write']>[1], 'by'>,
  ) {
    const isOver = ['withdrawn', 'expired', 'invalidated'].includes(state);
    return this.journal.write(tx, {
      action: `consent.${state}`,
      crud: isOver ? 'update' : 'create',
      target: { type: 'consent', ref: purpose },
      subject: subjectRef,
      ground: 'consent',
      changes: [{ field: purpose, op: isOver ? 'clear' : 'set' }],
      ...by,
    });
  }

  private async tellEnded(tx: EntityManager, candidate: Candidate, purpose: ConsentPurpose, ending: Ending) {
    for (const listener of this.ended) await listener(tx, candidate, purpose, ending);
    await this.changes.announce(tx, candidate, 'consent');
  }
}

const noticeOf = ({ noticeVersion, noticeSha256, language }: ConsentRow): ShownNotice => ({
  version: noticeVersion,
  sha256: noticeSha256,
  language,
});
