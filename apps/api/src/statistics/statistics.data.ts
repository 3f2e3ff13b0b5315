import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: nothing. An organisation that searched is no person. */
export const statisticsData = {
  slice: 'statistics',
  tables: {
    'public.search_count': {
      category: 'technical',
      columns: { month: 'technical', function: 'technical', organisation_id: 'technical' },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
