import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';

/** A part of the pool by recency: from (included) until (not included), open where null. */
export type Span = { from: Date | null; until: Date | null };
export const ANY_TIME: Span = { from: null, until: null };

/** Behind how many of the newest the pool is cut: what many fit is answered by the first part, what few fit costs little in all of them. */
const CUTS = [20_000, 100_000];
const KNOWN_FOR = 60_000;
const BEHIND = 'select recency from candidate_search order by recency desc offset $1 limit 1';

/** In which parts the pool is read, newest first: a matter of speed, the answer is the same wherever it is cut. */
@Injectable()
export class Cuts {
  private known?: { at: number; spans: Promise<Span[]> };

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** From a place on, where there is one. */
  async spans(place?: string): Promise<Span[]> {
    const now = this.clock.now().getTime();
    if (!this.known || Math.abs(now - this.known.at) > KNOWN_FOR) this.known = { at: now, spans: this.look() };
    const spans = await this.known.spans.catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return spans.filter(({ from }) => !place || !from || from <= new Date(place));
  }

  private look(): Promise<Span[]> {
    return this.database.asSystem(async (tx) => {
      const cuts: Date[] = [];
      for (const cut of CUTS) cuts.push(...(await tx.query<{ recency: Date }[]>(BEHIND, [cut])).map(({ recency }) => recency));
      return [...cuts, null].map((from, n) => ({ from, until: cuts[n - 1] ?? null }));
    });
  }
}

/** Asks span after span, newest first, until there is enough. */
export async function newestFirst(spans: readonly Span[], ask: (span: Span) => Promise<boolean>): Promise<void> {
  for (const span of spans) if (await ask(span)) return;
}
