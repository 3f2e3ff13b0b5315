import type { View } from './search.types';

export type Visit = Pick<View, 'organisation' | 'organisationId' | 'role' | 'level' | 'at' | 'fields' | 'vacancy'> & {
  what: View['what'][];
  times: number;
};
const ORDER: readonly View['what'][] = ['application', 'profile', 'cv', 'photo'];

/** What one organisation opened on one day, at one level, is one visit: at its last moment, with everything that was seen. */
export function visitsOf(views: readonly View[], dayOf: (at: string) => string): Visit[] {
  const visits = new Map<string, Visit>();
  for (const { organisation, organisationId, role, level, at, what, fields, vacancy } of views) {
    const key = [organisationId, role, level, vacancy, dayOf(at)].join('\n');
    const visit = visits.get(key) ?? { organisation, organisationId, role, level, vacancy, at, what: [], fields: [], times: 0 };
    visits.set(key, {
      ...visit,
      what: ORDER.filter((each) => each === what || visit.what.includes(each)),
      fields: [...new Set([...visit.fields, ...fields])],
      // a photo comes along with the profile: it is no visit of its own
      times: visit.times + (what === 'profile' || what === 'application' ? 1 : 0),
    });
  }
  return [...visits.values()];
}
