import { Injectable } from '@nestjs/common';
import type { Facet } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Cuts, newestFirst } from './cuts.service.js';
import { counts, FACET_CAP, howMany, TOTAL_CAP, type Asked } from './pool.sql.js';

type Count = { facet: Facet; code: string; count: number };
type Seen = { seen: number; fit: number; counts: Count[] };
/** `isCapped`: only the newest were looked at. */
export type Counted = { total: number; isCapped: boolean; counts: Count[] };

/** Smaller groups are not counted: a number must not point at somebody. */
export const SMALLEST_GROUP = 5;

/** How many there are, in all and per facet; of the newest when there are very many. */
@Injectable()
export class Counting {
  constructor(private readonly cuts: Cuts) {}

  async of(tx: EntityManager, asked: Asked): Promise<Counted> {
    const sums = new Map<string, Count>();
    let [seen, fit] = [0, 0];
    await newestFirst(await this.cuts.spans(), async (span) => {
      const [found] = await tx.query<Seen[]>(...counts(asked, span, FACET_CAP + 1 - seen));
      for (const each of found.counts) {
        const key = `${each.facet} ${each.code}`;
        sums.set(key, { ...each, count: each.count + (sums.get(key)?.count ?? 0) });
      }
      seen += found.seen;
      fit += found.fit;
      return seen > FACET_CAP;
    });
    const isCapped = seen > FACET_CAP;
    const total = isCapped && fit <= TOTAL_CAP ? await this.upTo(tx, asked, TOTAL_CAP + 1) : fit;
    // the larger group first; of groups too small to count none stands out
    const shown = (count: number) => (count < SMALLEST_GROUP ? 0 : count);
    const inOrder = [...sums.values()].sort((a, b) => shown(b.count) - shown(a.count) || (a.code < b.code ? -1 : 1));
    return { total, isCapped, counts: inOrder };
  }

  /** How many there are, newest first, and no further than `most`. */
  async upTo(tx: EntityManager, asked: Asked, most: number, isUnnamed = false): Promise<number> {
    let found = 0;
    await newestFirst(await this.cuts.spans(), async (span) => {
      found += (await tx.query<{ n: number }[]>(...howMany(asked, span, most - found, isUnnamed)))[0].n;
      return found >= most;
    });
    return found;
  }
}
