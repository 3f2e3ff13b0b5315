const LENGTH = 28 * 24 * 3_600_000;
/** Where the grid of layers begins; the same in migration 25. */
const ZERO = Date.UTC(2024, 0, 1);

/** A part of the pool by recency: from (included) until (not included), open where null. */
export type Span = { from: Date | null; until: Date | null };

/** How the pool is read: the layer of now, then three, then ten, then all that is older; a later page begins at its place. */
export function spansAt(now: Date, place?: string): Span[] {
  const layer = (back: number) => new Date(ZERO + (Math.floor((now.getTime() - ZERO) / LENGTH) - back) * LENGTH);
  const starts = [layer(0), layer(3), layer(13), null];
  return starts
    .map((from, n) => ({ from, until: n ? starts[n - 1] : null }))
    .filter(({ from }) => !place || !from || from <= new Date(place));
}

/** The same in two parts, for statements that cost more to plan than to run. */
export function partsAt(now: Date): Span[] {
  const from = spansAt(now)[1].from;
  return [
    { from, until: null },
    { from: null, until: from },
  ];
}

/** Asks span after span, newest first, until there is enough. */
export async function newestFirst(spans: readonly Span[], ask: (span: Span) => Promise<boolean>): Promise<void> {
  for (const span of spans) if (await ask(span)) return;
}
