import { Injectable } from '@nestjs/common';
import { CONSENT_PURPOSES, consentUntil, type ConsentPurpose, type Language, type Topic } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { ConsentEvents, type ConsentRow } from './consent-events.service.js';
import {
  consentState,
  END_ACTION,
  eventFor,
  filedUnder,
  type Answer,
  type AnyPurpose,
  type Asked,
  type Ending,
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
type Ended = (tx: EntityManager, candidate: Candidate, purpose: AnyPurpose, ending: Ending, topic: Topic | null) => Promise<void>;
type Changed = (tx: EntityManager, candidate: Candidate, topic: Topic | null) => Promise<void>;
type ShownNotice = Pick<Notice, 'version' | 'sha256' | 'language'>;

/** What people agreed to, purpose by purpose: events that are only ever added, and the state that follows from them. */
@Injectable()
export class Consents {
  private readonly ended: Ended[] = [];
  private readonly changed: Changed[] = [];

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

  /** Runs in the transaction of every yes, no and end: whoever outside must hear of it hears of exactly that. */
  onChanged(listener: Changed) {
    this.changed.push(listener);
  }

  noticeFor(asked: Asked, language: Language): Notice {
    return this.notices.of(asked, language);
  }

  events(tx: EntityManager, subjectRef: string, asked?: Asked): Promise<ConsentRow[]> {
    return this.rows.of(tx, subjectRef, asked);
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

  /** Writes down that a yes ended by itself, at the moment it did. False when it did not, or when that was written already. */
  async noteEnd(tx: EntityManager, candidate: Candidate, asked: Asked, { isFinal = true } = {}): Promise<boolean> {
    const last = await this.lastOf(tx, candidate, asked);
    if (!last?.endsBy || !last.validUntil || last.validUntil > this.clock.now()) return false;
    await this.endByItself(tx, candidate, { last, state: 'expired', at: last.validUntil, action: END_ACTION[last.endsBy] });
    if (isFinal) await this.tellEnded(tx, candidate, asked, last.endsBy);
    return true;
  }

  /** Nobody answered the new text in time: what was kept in wait of it may go. */
  async noteUnanswered(tx: EntityManager, candidate: Candidate, asked: Asked): Promise<boolean> {
    const last = await this.lastOf(tx, candidate, asked);
    if (last?.state !== 'expired' || last.action !== END_ACTION.text) return false;
    await this.endByItself(tx, candidate, { last, state: 'invalidated', at: this.clock.now(), action: END_ACTION.unanswered });
    await this.tellEnded(tx, candidate, asked, 'date');
    return true;
  }

  private async write(
    tx: EntityManager,
    candidate: Candidate,
    asked: Asked,
    answer: { state: Answer; control: string; notice: ShownNotice | null },
    { channel = 'web', doubleOptin, ...more }: MoreOnConsent,
  ) {
    // a yes takes over what the one before it kept
    await this.noteEnd(tx, candidate, asked, { isFinal: answer.state !== 'given' });
    const now = this.clock.now();
    const earlier = await this.events(tx, candidate.subjectRef, asked);
    const state = eventFor(consentState(earlier, now).state, answer.state);
    if (!state) return;
    const { purpose, scope } = filedUnder(asked);
    const last = earlier.at(-1);
    const isYes = state === 'given' || state === 'reconfirmed';
    await this.rows.add(tx, candidate.subjectRef, {
      recordId: last?.recordId ?? null,
      purpose,
      scope,
      state,
      at: now,
      validUntil: isYes ? (more.validUntil ?? consentUntil(this.notices.inForce(asked), now)) : null,
      notice: answer.notice ?? noticeOf(last!),
      channel,
      control: answer.control,
      action: state === 'withdrawn' ? 'press' : 'tick and send',
      ...(doubleOptin && { doubleOptin }),
    });
    await this.log(tx, candidate, { purpose, scope }, state, {
      // by a mailed link: the person, though nobody is signed in
      ...(channel === 'mail' && { by: { subjectRef: candidate.subjectRef, role: 'candidate' } }),
    });
    if (state === 'withdrawn') await this.tellEnded(tx, candidate, asked, 'stop');
    else await this.tellChanged(tx, candidate, asked);
  }

  private async endByItself(
    tx: EntityManager,
    candidate: Candidate,
    { last, state, at, action }: { last: ConsentRow; state: 'expired' | 'invalidated'; at: Date; action: string },
  ) {
    const { recordId, purpose, scope } = last;
    const how = { channel: 'system', control: 'consent/end', action } as const;
    await this.rows.add(tx, candidate.subjectRef, {
      recordId,
      purpose,
      scope,
      state,
      at,
      validUntil: null,
      notice: noticeOf(last),
      ...how,
    });
    await this.log(tx, candidate, last, state, { by: null });
  }

  /** Takes the turn of this person and purpose: two answers at the same moment would both act on the same state. */
  private async lastOf(tx: EntityManager, { subjectRef }: Candidate, asked: Asked): Promise<ConsentRow | undefined> {
    const { purpose, scope } = filedUnder(asked);
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent ${subjectRef} ${purpose} ${scope}`]);
    return (await this.events(tx, subjectRef, asked)).at(-1);
  }

  private log(
    tx: EntityManager,
    { subjectRef }: Candidate,
    { purpose, scope }: Pick<ConsentRow, 'purpose' | 'scope'>,
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
      // by which way and for whom: a stop of all is a line for each
      changes: [{ field: scope.includes(':') ? `${purpose}:${scope}` : purpose, op: isOver ? 'clear' : 'set' }],
      ...by,
    });
  }

  private async tellEnded(tx: EntityManager, candidate: Candidate, asked: Asked, ending: Ending) {
    const { purpose, topic } = filedUnder(asked);
    for (const listener of this.ended) await listener(tx, candidate, purpose, ending, topic);
    await this.tellChanged(tx, candidate, asked);
  }

  private async tellChanged(tx: EntityManager, candidate: Candidate, asked: Asked) {
    for (const listener of this.changed) await listener(tx, candidate, filedUnder(asked).topic);
    await this.changes.announce(tx, candidate, 'consent');
  }
}

const noticeOf = ({ noticeVersion, noticeSha256, language }: ConsentRow): ShownNotice => ({
  version: noticeVersion,
  sha256: noticeSha256,
  language,
});
