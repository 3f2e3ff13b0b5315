import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: how much they chose to share, and until when. */
export const visibilityData = {
  slice: 'visibility',
  tables: {
    'public.visibility': {
      category: 'profile',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        account_id: 'key',
        version: 'technical',
        level: 'personal',
        handle: 'personal',
        switches: 'personal',
        activated_at: 'personal',
        visible_until: 'personal',
        grace_until: 'personal',
        asked_at: 'personal',
        ended_at: 'personal',
        changed_at: 'personal',
      },
      atClosing: 'delete',
    },
  },
} as const satisfies PersonalDataDeclaration;
