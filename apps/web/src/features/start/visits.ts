import { FILE_KINDS } from '@helder/policy/fields.js';
import type { AnswerOf, search } from '@helder/contract';

type View = AnswerOf<typeof search.views>['items'][number];
export type Visit = Pick<View, 'organisation' | 'level' | 'at'> & { what: View['what'][] };

/** Views of one organisation on one day at one level are one visit, at its last moment; newest first, as they come. */
export function visitsOf(views: readonly View[], dayOf: (at: string) => string): Visit[] {
  const visits = new Map<string, Visit>();
  for (const { organisation, level, at, what } of views) {
    const key = [organisation, level, dayOf(at)].join();
    const visit = visits.get(key);
    if (!visit) visits.set(key, { organisation, level, at, what: [what] });
    else if (!visit.what.includes(what)) visit.what.push(what);
  }
  const order: View['what'][] = ['application', 'profile', ...FILE_KINDS, 'messages'];
  return [...visits.values()].map((visit) => ({ ...visit, what: order.filter((what) => visit.what.includes(what)) }));
}
