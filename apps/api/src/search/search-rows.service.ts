import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';
import { Coarsening, Disclosures, toView, type Disclosure } from '../visibility/visibility.module.js';
import { placeOf, rowOf } from './search-row.rules.js';
import { WRITE_ROW } from './search-row.sql.js';

type Known = { id: string; level: string; recency: Date };

/** One row per findable candidate, rewritten in the transaction of the act that changes it. No row is nothing to find. */
@Injectable()
export class SearchRows implements OnModuleInit {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly coarsening: Coarsening,
    private readonly database: Database,
    private readonly disclosures: Disclosures,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    // last, so that an act of many steps is seen whole, and so that our lock is the last one it waits for
    this.changes.listen(async (tx, candidate, change) => {
      // an organisation that knew who it was does not find the same person under the same id
      if (change === 'unrevealed') await tx.query('delete from candidate_search where candidate_id = $1', [candidate.id]);
      this.database.beforeCommit(tx, `search ${candidate.id}`, () => this.rewrite(tx, candidate));
    });
    this.sweeps.register({
      name: 'search.expired',
      every: 'minute',
      due: (now) =>
        this.database.asSystem(
          async (tx) =>
            (await tx.query<{ n: number }[]>('select count(*)::int as n from candidate_search where visible_until <= $1', [now]))[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          removed: (await returning(tx, 'delete from candidate_search where visible_until <= $1 returning id', [now])).length,
        })),
    });
  }

  private async rewrite(tx: EntityManager, candidate: Candidate): Promise<void> {
    // two acts at once: the second looks after the first is done, and sees what it did
    await tx.query('select from account where id = $1 for no key update', [candidate.id]);
    // out and in again, as a new recency may be in another layer
    const [known] = await returning<Known>(tx, 'delete from candidate_search where candidate_id = $1 returning id, level, recency', [
      candidate.id,
    ]);
    const disclosure = await this.disclosures.of(tx, candidate);
    await this.coarsening.note(tx, candidate, disclosure);
    if (!disclosure) return;
    const stays = known?.level === disclosure.level ? known : undefined;
    await tx.query(WRITE_ROW, rowOf(candidate, disclosure, toView(disclosure, stays?.id ?? randomUUID()), this.place(disclosure, stays)));
  }

  // never back in time: a reader between two pages would meet the same person twice
  private place(disclosure: Disclosure, stays: Known | undefined): Date {
    return stays && stays.recency >= disclosure.recency ? stays.recency : placeOf(disclosure, this.clock.now());
  }
}
