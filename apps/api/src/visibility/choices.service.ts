import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fieldOf, graceUntil, LEVELS, sharesMore, type FieldKey, type Language, type Level, type ShownLevel } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { Journal, type Act } from '../core/journal.js';
import { requestContext } from '../core/request-context.js';
import { Profiles } from '../profile/profile.module.js';
import { Handles } from './handles.service.js';
import { newUntil } from './visibility.rules.js';
import { NO_YEAR, VisibilityRows } from './visibility-rows.service.js';

export type Yes = { agreed?: { sha256: string; language: Language }; isCorrect?: true };
/** Where a choice is made: on the page, or by a mailed link. */
export type Way = { control: string; channel: 'web' | 'mail' };

/**
 * How much a candidate shares. Less is done at once; more only with a yes to the text in force. Consent is written
 * before the level, everywhere: two acts at once then wait for each other in the same order.
 */
@Injectable()
export class Choices implements OnModuleInit {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly handles: Handles,
    private readonly journal: Journal,
    private readonly profiles: Profiles,
    private readonly rows: VisibilityRows,
  ) {}

  onModuleInit() {
    this.consents.onEnded(async (tx, candidate, purpose, ending) => {
      // by its own date it ends together with the visible year, which tells the candidate
      if (purpose === 'be-found' && ending !== 'date') await this.setHidden(tx, candidate);
    });
  }

  async choose(tx: EntityManager, candidate: Candidate, level: Level, yes: Yes, version: number, way: Way): Promise<void> {
    const row = await this.rows.of(tx, candidate.id);
    if (level === 'hidden') return this.hide(tx, candidate, way);
    if (yes.agreed) return this.activate(tx, candidate, level, yes, version, way);
    // a start level that nobody said yes to shows nothing yet
    if (row.activatedAt && !sharesMore(row.level, level)) return this.reduce(tx, candidate, level);
    if (row.version !== version) throw new Problem('stale');
    throw new Problem((await this.profiles.publishedOf(tx, candidate.id)) ? 'visibility/ask-first' : 'visibility/nothing-published');
  }

  /** A yes: the level, and a new year from now. */
  async activate(
    tx: EntityManager,
    candidate: Candidate,
    level: ShownLevel,
    { agreed, isCorrect }: Yes,
    version: number,
    way: Way,
  ): Promise<void> {
    const { grace, levels } = this.config.pack.visibility;
    if (!levels.includes(level)) throw new Problem('visibility/not-switchable');
    if (!(await this.profiles.publishedOf(tx, candidate.id))) throw new Problem('visibility/nothing-published');
    if (!agreed || !isCorrect) throw new Problem('visibility/ask-first');
    const now = this.clock.now();
    const until = newUntil(now, this.config.pack);
    const year = { ...NO_YEAR, activatedAt: now, visibleUntil: until, graceUntil: until && graceUntil(until, grace ?? 'P0D') };
    await this.consents.act(
      tx,
      candidate,
      'be-found',
      { state: 'given', notice: agreed, control: way.control },
      { ...(year.graceUntil && { validUntil: year.graceUntil }), channel: way.channel },
    );
    if (!(await this.rows.setLevel(tx, candidate.id, level, year, version))) throw new Problem('stale');
    if (level === 'on-interest') await this.handles.give(tx, candidate);
    await this.told(tx, candidate, { action: 'visibility.activate', changes: [{ field: 'level', op: 'set' }] });
  }

  /** Nobody finds the candidate any more; the consent to be found ends with it. */
  async hide(tx: EntityManager, candidate: Candidate, { control, channel }: Way): Promise<void> {
    await this.consents.withdraw(tx, candidate, 'be-found', control, { channel });
    await this.setHidden(tx, candidate);
  }

  async share(
    tx: EntityManager,
    candidate: Candidate,
    field: FieldKey,
    { isShared, isWarned }: { isShared: boolean; isWarned?: true },
  ): Promise<void> {
    const { sharedAtFirst, sensitivity } = fieldOf(field);
    if (sharedAtFirst === null) throw new Problem('visibility/not-switchable');
    if (isShared && sensitivity === 'contact' && !isWarned) throw new Problem('visibility/warn-first');
    await this.rows.setSwitch(tx, candidate.id, field, isShared);
    const action = isShared ? 'visibility.share' : 'visibility.unshare';
    await this.told(tx, candidate, { action, changes: [{ field, op: isShared ? 'set' : 'clear' }], reason: isWarned ? 'warned' : null });
  }

  private async reduce(tx: EntityManager, candidate: Candidate, level: Level) {
    const above = LEVELS.filter((each) => sharesMore(level, each));
    if (!(await this.rows.lower(tx, candidate.id, level, above))) return;
    await this.told(tx, candidate, { action: 'visibility.reduce', changes: [{ field: 'level', op: 'set' }] });
  }

  private async setHidden(tx: EntityManager, candidate: Candidate) {
    if (!(await this.rows.hide(tx, candidate.id))) return;
    await this.told(tx, candidate, { action: 'visibility.hide', changes: [{ field: 'level', op: 'clear' }] });
  }

  private async told(tx: EntityManager, candidate: Candidate, act: Pick<Act, 'action' | 'changes' | 'reason'>) {
    await this.changes.announce(tx, candidate, 'visibility');
    await this.journal.write(tx, {
      ...act,
      crud: 'update',
      target: { type: 'visibility', ref: candidate.subjectRef },
      subject: candidate.subjectRef,
      ground: 'consent',
      ...byOf(candidate),
    });
  }
}

/** By a mailed link: the person, though nobody is signed in. */
const byOf = (candidate: Candidate): Pick<Act, 'by'> =>
  requestContext.getStore()?.account ? {} : { by: { subjectRef: candidate.subjectRef, role: 'candidate' } };
