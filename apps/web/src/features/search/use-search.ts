import type { Facet } from '@helder/contract/search.js';
import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { askedIn, changed, changedAll, type Near, type Sort } from './address';

type Trail = { trail?: string[] };

/** The question in the address, and every way to change it. Each change is a step back in the browser. */
export function useSearch() {
  const [params, setParams] = useSearchParams();
  const { trail = [] } = (useLocation().state ?? {}) as Trail;
  const asked = useMemo(() => askedIn(params), [params]);
  const go = (next: URLSearchParams, state: Trail = {}) => setParams(next, { preventScrollReset: true, state });
  const set = (name: string, value: string | undefined) => go(changed(params, name, value));
  const page = (after: string | undefined, next: string[]) => {
    const address = changed(params, 'after', after);
    setParams(address, { state: { trail: next } });
  };
  return {
    asked,
    /** The address as text, for a way back to it. */
    address: params.toString(),
    open: params.get('open'),
    /** How many pages came before this one, when we know. */
    pagesBefore: asked.after ? trail.length || null : 0,
    say: (q: string) => set('q', q.trim()),
    sort: (by: Sort) => set('sort', by),
    setMaxRate: (rate: number | undefined) => set('maxRate', rate === undefined ? undefined : String(rate)),
    setNear: (near: Near | undefined) => go(changedAll(params, { near: near?.postcode, within: near?.within })),
    toggle: (facet: Facet, code: string) => {
      const codes = asked.facets[facet];
      set(facet, (codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code]).join(','));
    },
    clear: () => go(new URLSearchParams(asked.q && { q: asked.q })),
    choose: (id: string) => {
      const next = new URLSearchParams(params);
      next.set('open', id);
      go(next, { trail });
    },
    next: (after: string) => page(after, [...trail, asked.after ?? '']),
    previous: trail.length ? () => page(trail.at(-1), trail.slice(0, -1)) : undefined,
    first: asked.after && !trail.length ? () => page(undefined, []) : undefined,
  };
}
export type Search = ReturnType<typeof useSearch>;
