import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: what they say about themselves, the half-finished draft too. */
export const profileData = {
  slice: 'profile',
  tables: {
    'public.profile': {
      category: 'profile',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        account_id: 'key',
        version: 'technical',
        draft: 'personal',
        draft_saved_at: 'personal',
        published: 'personal',
        published_at: 'personal',
        contact: 'technical',
      },
      atClosing: 'delete',
      provided: { columns: ['draft', 'published', 'published_at'] },
      sealed: 'contact',
    },
  },
} as const satisfies PersonalDataDeclaration;
