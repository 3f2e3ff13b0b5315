import { Injectable, type OnModuleInit } from '@nestjs/common';
import { REVEAL } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { returning } from '../core/database.js';
import { Journal } from '../core/journal.js';
import { Disclosures } from '../visibility/visibility.module.js';
import { isRunning } from './reveal.sql.js';

/** Why it is over. Hiding from all and from one are one word: whom somebody hides from stands in no log. */
type Why = 'stopped' | 'date' | 'unanswered' | 'not-visible';
type Running = { id: string; organisation: string; state: 'open' | 'granted'; isExcluded: boolean; isOver: boolean };
type Ended = { organisation: string; fields: string[] };

export const EXCLUDED =
  'exists (select from exclusion e where e.account_id = r.candidate_id and e.keys && organisation_keys(r.organisation_id))';
const RUNNING = `select r.id, r.organisation_id as organisation, r.state, ${EXCLUDED} as "isExcluded",
  not ${isRunning('$2')} as "isOver" from reveal r
  where r.candidate_id = $1 and r.state in ('open', 'granted')`;
const END = `update reveal set state = case when $3 = 'unanswered' then 'expired' else 'ended' end, ended_at = least($4, case state when 'open' then answer_by else until end)
  where candidate_id = $1 and id = $2 and state in ('open', 'granted') returning organisation_id as organisation, fields`;

/** How questions and what was shown on them end: each with its consent, its event, and another id in the pool. */
@Injectable()
export class RevealEndings implements OnModuleInit {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly consents: Consents,
    private readonly disclosures: Disclosures,
    private readonly journal: Journal,
  ) {}

  onModuleInit() {
    this.changes.listen(async (tx, candidate) => this.endWhatMust(tx, candidate));
    this.consents.onEnded(async (tx, candidate, purpose) => {
      if (purpose === REVEAL) await this.endWithoutYes(tx, candidate);
    });
  }

  /** What is over is over; nobody sees somebody who hides, and an excluded organisation keeps nothing. A restriction only waits (art. 18 AVG). */
  async endWhatMust(tx: EntityManager, candidate: Candidate): Promise<void> {
    const running = await this.running(tx, candidate);
    if (running.length === 0) return;
    const { level, because } = (await this.disclosures.standOf(tx, candidate)).effective;
    const isHidden = level === 'hidden' && because !== 'restricted';
    for (const { id, state, isOver, isExcluded } of running)
      if (isOver) await this.end(tx, candidate, id, state === 'open' ? 'unanswered' : 'date');
      else if (isHidden || isExcluded) await this.end(tx, candidate, id, 'not-visible');
  }

  async end(tx: EntityManager, candidate: Candidate, id: string, why: Why): Promise<void> {
    const ended = await returning<Ended>(tx, END, [candidate.id, id, why, this.clock.now()]);
    for (const { organisation, fields } of ended) {
      await this.journal.write(tx, {
        action: why === 'unanswered' ? 'reveal.expire' : 'reveal.end',
        crud: 'update',
        target: { type: 'reveal', ref: id },
        subject: candidate.subjectRef,
        organisation,
        ground: 'consent',
        reason: why,
        // time did it, whoever came by
        ...((why === 'date' || why === 'unanswered') && { by: null }),
        changes: fields.map((field) => ({ field, op: 'remove' })),
      });
      if (fields.length) await this.consents.withdraw(tx, candidate, { purpose: REVEAL, organisation }, `reveal/${why}`);
    }
    if (ended.some(({ fields }) => fields.length)) await this.changes.announce(tx, candidate, 'unrevealed');
  }

  /** By its day, or by a text with another meaning: what rested on it is over. */
  private async endWithoutYes(tx: EntityManager, candidate: Candidate) {
    for (const { id, organisation, state } of await this.running(tx, candidate))
      if (state === 'granted' && !(await this.consents.isActive(tx, candidate.subjectRef, { purpose: REVEAL, organisation })))
        await this.end(tx, candidate, id, 'date');
  }

  private running = (tx: EntityManager, { id }: Candidate) => tx.query<Running[]>(RUNNING, [id, this.clock.now()]);
}
