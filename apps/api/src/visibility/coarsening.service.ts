import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isNamed, LEVELS, LOWEST, rungKeys, SMALLEST_CROWD, takenOn, type Disclosed, type ShownLevel } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';

/** A group that was too small must grow to this before it counts: who comes and goes one by one does not show. */
const BIG_ENOUGH = SMALLEST_CROWD + 2;
const RUNGS = Array.from({ length: LOWEST }, (_, rung) => rung);
/** Whom everybody can find without a name now: who hides from anybody is not counted, or that one could tell. */
const COUNTED = `select c.candidate_id, c.keys from crowd_place c
  join candidate_search s on s.candidate_id = c.candidate_id join account a on a.id = c.candidate_id
  where s.visible_until > $1 and not objects_to(a.subject_ref, 'group-figures')
    and not exists (select from exclusion e where e.account_id = c.candidate_id)`;
/** Group by group from the finest rung down: who has a place leaves the count, so that the rest are truly alike. */
const COUNT = `with left_0 as (${COUNTED}), ${RUNGS.map(
  (rung) => `big_${rung} as (
    select key from (select keys[${rung + 1}] as key, count(*) as n from left_${rung} group by 1) counted
    where n >= ${BIG_ENOUGH} or n >= ${SMALLEST_CROWD} and exists (select from crowd_group g where g.rung = ${rung} and g.key = counted.key)
  ), left_${rung + 1} as (select * from left_${rung} where keys[${rung + 1}] not in (select key from big_${rung}))`,
).join(', ')}
  , big as materialized (${RUNGS.map((rung) => `select ${rung} as rung, key from big_${rung}`).join(' union all ')}),
  gone as (delete from crowd_group g where not exists (select from big where big.rung = g.rung and big.key = g.key))
  insert into crowd_group (rung, key) select rung, key from big on conflict do nothing`;
const COUNTED_AT = 'insert into crowd_count (at) values ($1) on conflict (is_last) do update set at = excluded.at';
/** The finest rung on which somebody is among enough; nothing was counted yet: as it is. */
const RUNG = `case when not exists (select from crowd_count) then 0 else coalesce(
  (select min(g.rung) from crowd_group g, unnest($1::text[]) with ordinality own (key, n) where g.rung = own.n - 1 and g.key = own.key), ${LOWEST}) end`;
const DUE = `select c.candidate_id as id, a.subject_ref as "subjectRef" from crowd_place c join account a on a.id = c.candidate_id
  where c.rung <> ${RUNG.replace('$1::text[]', 'c.keys')}`;

/** In the pool without a name, and not compared yet: written before there was a count. */
const UNKNOWN = `select a.id, a.subject_ref as "subjectRef" from candidate_search s join account a on a.id = s.candidate_id
  join profile p on p.account_id = a.id
  where s.level in (${LEVELS.filter((level) => level !== 'hidden' && !isNamed(level))
    .map((level) => `'${level}'`)
    .join()}) and p.published_at is not null and not exists (select from crowd_place c where c.candidate_id = a.id)`;

/** Rows without a name that would stand alone show less, by a count once a day: nobody's coming or going shows at once (ADR 23). */
@Injectable()
export class Coarsening implements OnModuleInit {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    const asked = (sql: string) => this.database.asSystem((tx) => tx.query<Candidate[]>(sql));
    this.sweeps.register({
      name: 'visibility.coarsening',
      every: 'day',
      due: async () => (await asked(DUE)).length,
      run: async (now) => {
        await this.rewrite(await asked(UNKNOWN));
        await this.database.asSystem(async (tx) => {
          await tx.query(COUNT, [now]);
          await tx.query(COUNTED_AT, [now]);
        });
        return { changed: await this.rewrite(await asked(DUE)) };
      },
    });
  }

  // each in a transaction of its own: the row is written by its one writer
  private async rewrite(candidates: readonly Candidate[]): Promise<number> {
    for (const candidate of candidates) await this.database.asSystem((tx) => this.changes.announce(tx, candidate, 'crowd'));
    return candidates.length;
  }

  /** On which rung this row stands by the last count; 0 with a name. */
  async rungOf(tx: EntityManager, level: ShownLevel, disclosed: Disclosed): Promise<number> {
    if (isNamed(level)) return 0;
    return (await tx.query<{ rung: number }[]>(`select ${RUNG} as rung`, [rungKeys(level, disclosed)]))[0].rung;
  }

  /** The row in the pool was written so, or taken out. */
  async note(
    tx: EntityManager,
    candidate: Candidate,
    row: { level: ShownLevel; asWritten: Disclosed; rung: number } | null,
  ): Promise<void> {
    if (!row || isNamed(row.level)) {
      await tx.query('delete from crowd_place where candidate_id = $1', [candidate.id]);
      return;
    }
    const { level, asWritten, rung } = row;
    const [known] = await tx.query<{ rung: number }[]>('select rung from crowd_place where candidate_id = $1', [candidate.id]);
    await tx.query(
      `insert into crowd_place (candidate_id, keys, rung) values ($1, $2, $3)
       on conflict (candidate_id) do update set keys = excluded.keys, rung = excluded.rung`,
      [candidate.id, rungKeys(level, asWritten), rung],
    );
    const before = known?.rung ?? 0;
    if (before === rung) return;
    const isCoarser = rung > before;
    const as = takenOn(asWritten, Math.min(rung, before));
    const changed = takenOn(asWritten, Math.max(rung, before)).filter((field) => field === 'years' || !as.includes(field));
    await this.journal.write(tx, {
      action: 'visibility.coarsen',
      crud: 'update',
      target: { type: 'visibility', ref: candidate.subjectRef },
      subject: candidate.subjectRef,
      changes: changed.map((field) => ({ field, op: isCoarser ? 'clear' : 'set' })),
      counts: { rung },
      by: null,
    });
  }
}
