import { Injectable } from '@nestjs/common';
import type { Facet } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { ANY_TIME, newestFirst, type Span } from './cuts.service.js';
import { CAP, counts, howMany, type Asked } from './pool.sql.js';

type Count = { facet: Facet; code: string; count: number };
type Seen = { seen: number; fit: number; counts: Count[] };
/** `isCapped`: only the newest were looked at. */
export type Counted = { total: number; isCapped: boolean; counts: Count[] };

/** Smaller groups are not counted: a number must not point at somebody. */
export const SMALLEST_GROUP = 5;

/** How many there are, in all and per facet; of the newest when there are very many. */
@Injectable()
export class Counting {
  async of(tx: EntityManager, asked: Asked, spans: readonly Span[]): Promise<Counted> {
    const sums = new Map<string, Count>();
    let [seen, fit] = [0, 0];
    await newestFirst(spans, async (span) => {
      const [found] = await tx.query<Seen[]>(...counts(asked, span, CAP + 1 - seen));
      for (const each of found.counts) {
        const key = `${each.facet} ${each.code}`;
        sums.set(key, { ...each, count: each.count + (sums.get(key)?.count ?? 0) });
      }
      seen += found.seen;
      fit += found.fit;
      return seen > CAP;
    });
    const isCapped = seen > CAP;
    const total = isCapped && fit <= CAP ? await this.upTo(tx, asked, CAP + 1) : fit;
    // the larger group first; of groups too small to count none stands out
    const shown = (count: number) => (count < SMALLEST_GROUP ? 0 : count);
    const inOrder = [...sums.values()].sort((a, b) => shown(b.count) - shown(a.count) || (a.code < b.code ? -1 : 1));
    return { total, isCapped, counts: inOrder };
  }

  /** How many there are, and no further than `most`. */
  async upTo(tx: EntityManager, asked: Asked, most: number, isUnnamed = false): Promise<number> {
    return (await tx.query<{ n: number }[]>(...howMany(asked, ANY_TIME, most, isUnnamed)))[0].n;
  }
}
