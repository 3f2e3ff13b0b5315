import { FILE_KINDS } from '@helder/policy/fields.js';
import type { View } from './search.types';

export type Visit = Pick<View, 'organisation' | 'organisationId' | 'role' | 'level' | 'at' | 'fields' | 'vacancy' | 'purpose'> & {
  what: View['what'][];
  grounds: string[];
  times: number;
};
const ORDER: readonly View['what'][] = ['application', 'profile', ...FILE_KINDS, 'messages'];

/** What one organisation opened on one day, at one level, is one visit: at its last moment, with everything that was seen. */
export function visitsOf(views: readonly View[], dayOf: (at: string) => string): Visit[] {
  const visits = new Map<string, Visit>();
  for (const { organisation, organisationId, role, level, at, what, fields, ground, vacancy, purpose } of views) {
    const key = [organisationId, role, level, vacancy, purpose?.nl, dayOf(at)].join('\n');
    const visit = visits.get(key) ?? {
      organisation,
      organisationId,
      role,
      level,
      vacancy,
      purpose,
      at,
      what: [],
      fields: [],
      grounds: [],
      times: 0,
    };
    visits.set(key, {
      ...visit,
      what: ORDER.filter((each) => each === what || visit.what.includes(each)),
      fields: [...new Set([...visit.fields, ...fields])],
      grounds: [...new Set([...visit.grounds, ground])],
      // a photo comes along with the profile, and what was granted with what is for everybody: no visit of their own
      times: visit.times + ((what === 'profile' && ground === 'be-found') || what === 'application' ? 1 : 0),
    });
  }
  return [...visits.values()];
}
