import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: their answers. Reports and counts are about nobody. */
export const cookieData = {
  slice: 'cookie',
  tables: {
    'public.cookie_choice': {
      category: 'cookie-choice',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        ord: 'technical',
        account_id: 'key',
        at: 'personal',
        due_at: 'technical',
        accepted: 'personal',
        refused: 'personal',
        register_sha256: 'technical',
        language: 'personal',
        control: 'technical',
      },
      atClosing: 'delete',
    },
    'public.cookie_report': {
      category: 'technical',
      columns: { id: 'technical', at: 'technical', name: 'technical', page: 'technical' },
      atClosing: 'none',
    },
    'public.visit_count': {
      category: 'technical',
      columns: { day: 'technical', page: 'technical', referrer: 'technical', visits: 'technical' },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
