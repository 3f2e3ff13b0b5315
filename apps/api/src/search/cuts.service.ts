import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';

/** A part of the pool by recency: from (included) until (not included), open where null. */
export type Span = { from: Date | null; until: Date | null };
export const ANY_TIME: Span = { from: null, until: null };

/** Behind how many of the newest the pool is cut: what many fit is answered by the first part, what few fit costs little in all of them. */
const CUTS = [20_000, 100_000];
/** A full page among so few is one of many that fit. */
const MANY = 500;
const KNOWN_FOR = 60_000;
const BEHIND = 'select recency from candidate_search order by recency desc offset $1 limit 1';

/** In which parts the pool is read, newest first: a matter of speed, the answer is the same wherever it is cut. */
@Injectable()
export class Cuts {
  private known?: { at: number; cuts: Promise<(Date | null)[]> };

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** For a page: from a place on, where there is one. */
  async spans(place?: string): Promise<Span[]> {
    const [, ...cuts] = await this.cuts();
    return partsAt(cuts).filter(({ from }) => !place || !from || from <= new Date(place));
  }

  /** For what must see the newer ones too: the newest part, then everything; a pool that is not cut is asked once. */
  async sinces(): Promise<Span[]> {
    const [newest, ...older] = await this.spans();
    return older.length ? [newest, ANY_TIME] : [ANY_TIME];
  }

  /** For counting, after the first page of the newest: the further back its last one stands, the more is counted at once. */
  async spansAfter(last: string | null): Promise<Span[]> {
    const [many, ...cuts] = await this.cuts();
    const isWithin = (cut: Date | null | undefined) => last !== null && (!cut || new Date(last) >= cut);
    if (isWithin(many)) return partsAt(cuts);
    return isWithin(cuts[0]) ? partsAt(cuts.slice(1)) : [ANY_TIME];
  }

  private async cuts(): Promise<(Date | null)[]> {
    const now = this.clock.now().getTime();
    if (!this.known || Math.abs(now - this.known.at) > KNOWN_FOR) this.known = { at: now, cuts: this.look() };
    return this.known.cuts.catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
  }

  private look(): Promise<(Date | null)[]> {
    return this.database.asSystem(async (tx) => {
      const cuts: (Date | null)[] = [];
      for (const cut of [MANY, ...CUTS]) cuts.push((await tx.query<{ recency: Date }[]>(BEHIND, [cut]))[0]?.recency ?? null);
      return cuts;
    });
  }
}

function partsAt(cuts: readonly (Date | null)[]): Span[] {
  const from = [...cuts.filter((cut) => cut !== null), null];
  return from.map((cut, n) => ({ from: cut, until: from[n - 1] ?? null }));
}

/** Asks span after span, newest first, until there is enough. */
export async function newestFirst(spans: readonly Span[], ask: (span: Span) => Promise<boolean>): Promise<void> {
  for (const span of spans) if (await ask(span)) return;
}
