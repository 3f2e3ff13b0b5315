import type { View } from './search.types';
import { visitsOf } from './visits';

const view = (at: string, what: View['what'], more: Partial<View> = {}): View => ({
  at,
  what,
  organisation: 'Bureau Kievitspoor',
  organisationId: '00000000-0000-4000-8000-000000000000',
  ground: 'be-found',
  vacancy: null,
  purpose: null,
  role: 'recruiter',
  level: 'recruiters',
  fields: what === 'profile' ? ['name', 'work'] : [what],
  ...more,
});
const day = (at: string) => at.slice(0, 10);

describe('visits', () => {
  it('are one for each organisation, day and level, with everything that was seen, newest first', () => {
    const views = [
      view('2026-11-20T14:00:00Z', 'cv'),
      view('2026-11-20T13:00:01Z', 'photo'),
      view('2026-11-20T13:00:00Z', 'profile'),
      view('2026-11-20T12:00:00Z', 'profile', { organisation: 'Zorgwerf', organisationId: '2' }),
      view('2026-11-20T11:00:00Z', 'profile'),
      view('2026-11-20T09:00:00Z', 'profile', { level: 'anonymous', fields: ['sector'] }),
      view('2026-11-19T09:00:00Z', 'profile'),
      view('2026-11-19T08:00:00Z', 'application', { level: null, vacancy: 'Nachtdienst', fields: [] }),
    ];
    expect(
      visitsOf(views, day).map(({ organisation, level, at, what, times, fields }) => [
        organisation,
        level,
        at.slice(8, 13),
        what.join(),
        times,
        fields.join(),
      ]),
    ).toEqual([
      ['Bureau Kievitspoor', 'recruiters', '20T14', 'profile,cv,photo', 2, 'cv,photo,name,work'],
      ['Zorgwerf', 'recruiters', '20T12', 'profile', 1, 'name,work'],
      ['Bureau Kievitspoor', 'anonymous', '20T09', 'profile', 1, 'sector'],
      ['Bureau Kievitspoor', 'recruiters', '19T09', 'profile', 1, 'name,work'],
      ['Bureau Kievitspoor', null, '19T08', 'application', 1, ''],
    ]);
  });
});
