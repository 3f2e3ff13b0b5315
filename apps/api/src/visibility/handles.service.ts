import { Injectable } from '@nestjs/common';
import type { BodyOf, visibility as endpoints } from '@helder/contract';
import { makeHandle, tellsWho } from '@helder/policy';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { VisibilityRows } from './visibility-rows.service.js';

/** What a candidate goes by where recruiters do not get the name: made by chance, and the candidate's to change. */
@Injectable()
export class Handles {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly config: Config,
    private readonly journal: Journal,
    private readonly rows: VisibilityRows,
  ) {}

  /** Gives one to who has none. */
  async give(tx: EntityManager, candidate: Candidate): Promise<void> {
    const account = await this.accounts.byId(tx, candidate.id);
    const { handle } = await this.rows.of(tx, candidate.id);
    if (account && !handle)
      await this.rows.setHandle(
        tx,
        candidate.id,
        makeHandle((n) => randomInt(n), account),
      );
  }

  async set(tx: EntityManager, candidate: Candidate, { handle, isWarned }: BodyOf<typeof endpoints.setHandle>): Promise<void> {
    if (!this.config.pack.visibility.levels.includes('on-interest')) throw new Problem('visibility/not-switchable');
    const account = await this.accounts.byId(tx, candidate.id);
    if (!isWarned && account && tellsWho(handle, account)) throw new Problem('visibility/handle-tells');
    await this.rows.setHandle(tx, candidate.id, handle);
    await this.changes.announce(tx, candidate, 'visibility');
    await this.journal.write(tx, {
      action: 'visibility.rename',
      crud: 'update',
      target: { type: 'visibility', ref: candidate.subjectRef },
      subject: candidate.subjectRef,
      ground: 'consent',
      changes: [{ field: 'handle', op: 'set' }],
      reason: isWarned ? 'warned' : null,
    });
  }
}
