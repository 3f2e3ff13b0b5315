import { visitsOf } from './visits';

const view = (organisation: string, at: string, what: 'profile' | 'cv' | 'photo', level: 'anonymous' | 'recruiters' = 'recruiters') => ({
  organisation,
  at,
  what,
  level,
  organisationId: '00000000-0000-4000-8000-000000000000',
  ground: 'be-found',
  vacancy: null,
  purpose: null,
  role: 'recruiter',
  fields: [],
});
const day = (at: string) => at.slice(0, 10);

it('takes what one organisation opened on one day together, at the last moment', () => {
  const visits = visitsOf(
    [
      view('Kievitspoor', '2026-11-20T10:02:00Z', 'photo'),
      view('Kievitspoor', '2026-11-20T10:01:00Z', 'cv'),
      view('Zandvoorde', '2026-11-20T09:30:00Z', 'profile'),
      view('Kievitspoor', '2026-11-20T09:00:00Z', 'profile'),
      view('Kievitspoor', '2026-11-20T08:00:00Z', 'profile', 'anonymous'),
      view('Kievitspoor', '2026-11-19T10:00:00Z', 'profile'),
    ],
    day,
  );
  expect(visits).toEqual([
    { organisation: 'Kievitspoor', level: 'recruiters', at: '2026-11-20T10:02:00Z', what: ['profile', 'cv', 'photo'] },
    { organisation: 'Zandvoorde', level: 'recruiters', at: '2026-11-20T09:30:00Z', what: ['profile'] },
    { organisation: 'Kievitspoor', level: 'anonymous', at: '2026-11-20T08:00:00Z', what: ['profile'] },
    { organisation: 'Kievitspoor', level: 'recruiters', at: '2026-11-19T10:00:00Z', what: ['profile'] },
  ]);
});
