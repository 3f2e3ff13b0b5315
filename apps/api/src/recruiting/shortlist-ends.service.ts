import { Injectable, type OnModuleInit } from '@nestjs/common';
import { before, retentionRule } from '@helder/policy';
import { CandidateChanges } from '../core/candidate-change.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';

/** Whoever can no longer be found under that name stands in no list: the place stays, what was written goes. */
const LEFT =
  'from shortlist_entry e where not exists (select from candidate_search c where c.candidate_id = e.candidate_id and c.id = e.search_id)';

/** What recruiters keep ends: a candidate who hides at once, and a list or a search that nobody uses by the register. */
@Injectable()
export class ShortlistEnds implements OnModuleInit {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly config: Config,
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    // after the search row was rewritten, in the same transaction
    this.changes.listen(async (tx, { id }) =>
      this.database.beforeCommit(tx, `recruiting ${id}`, async () => void (await tx.query(`delete ${LEFT} and e.candidate_id = $1`, [id]))),
    );
    const keptFor = retentionRule(this.config.pack, 'recruiting').period!;
    this.sweeps.register({
      name: 'recruiting.unused',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) =>
            (
              await tx.query<{ n: number }[]>(
                `select (select count(*) from shortlist where used_at <= $1)::int + (select count(*) from saved_search where used_at <= $1)::int
                   + (select count(*) ${LEFT})::int as n`,
                [before(now, keptFor)],
              )
            )[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => {
          let erased = 0;
          for (const table of ['shortlist', 'saved_search'])
            erased += (await returning(tx, `delete from ${table} where used_at <= $1 returning id`, [before(now, keptFor)])).length;
          return { erased: erased + (await returning(tx, `delete ${LEFT} returning place_id`)).length };
        }),
    });
  }
}
