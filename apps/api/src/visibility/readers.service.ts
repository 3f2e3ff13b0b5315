import { Injectable } from '@nestjs/common';
import type { NOTHING_BECAUSE } from '@helder/contract';
import type { Level } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Config } from '../core/config.js';
import { notFound } from '../core/http/problem.js';

export type Reader = { id: string; name: string; city: string; nameKey: string | null; hasGrant: boolean; excludedBy: string[] };
type Because = (typeof NOTHING_BECAUSE)[number];

// what the view `pool` asks of a reader, asked of all readers for one candidate: the same keys, the same comparison
const READERS = `select o.id, o.name, o.city, o.name_key as "nameKey", g.organisation_id is not null as "hasGrant",
    array(select e.id from exclusion e where e.account_id = $1 and e.keys && known.keys) as "excludedBy"
  from organisation o left join pool_grant g on g.organisation_id = o.id cross join lateral (select organisation_keys(o.id) as keys) known
  where $2 or g.organisation_id is not null order by o.name, o.id`;

/** The organisations that may search, as one candidate stands to them: those with a grant, or all where candidates can be public. */
@Injectable()
export class Readers {
  constructor(private readonly config: Config) {}

  of(tx: EntityManager, { id }: { id: string }, isPublic = this.config.pack.visibility.levels.includes('public')): Promise<Reader[]> {
    return tx.query(READERS, [id, isPublic]);
  }

  /** How many of them find the candidate. */
  async count(tx: EntityManager, candidate: { id: string }, isPublic?: boolean): Promise<number> {
    return (await this.of(tx, candidate, isPublic)).filter(({ excludedBy }) => !excludedBy.length).length;
  }

  /** Why this reader gets nothing of a candidate at this level; null when the level alone decides. */
  async whyNothing(tx: EntityManager, candidate: { id: string }, reader: string, level: Level): Promise<Because | null> {
    if (reader === 'visitor') return 'signed-out';
    const found = (await this.of(tx, candidate)).find(({ id }) => id === reader);
    if (!found) throw notFound();
    if (found.excludedBy.length) return 'excluded';
    return found.hasGrant || level === 'public' ? null : 'no-grant';
  }
}
