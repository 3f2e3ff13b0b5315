import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: who was frozen, and whose profiles it is about. */
export const readingData = {
  slice: 'reading',
  tables: {
    'public.reading_freeze': {
      category: 'view',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        account_id: 'key',
        organisation_id: 'technical',
        at: 'personal',
        people: 'personal',
        within: 'personal',
        kind: 'personal',
        lifted_at: 'personal',
        lifted_by: 'key',
        reason: 'personal',
      },
      atClosing: 'delete',
      // which admin it was stays in the log
      notInCopy: ['lifted_by'],
    },
    'public.reading_leaf': {
      category: 'view',
      subject: { column: 'account_id', by: 'account' },
      columns: { account_id: 'key', hour: 'personal', people: 'personal' },
      atClosing: 'delete',
    },
    'public.reading_errand': {
      category: 'view',
      subject: { column: 'account_id', by: 'account' },
      columns: { session_id: 'key', account_id: 'key', vacancy_id: 'technical', purpose: 'personal', chosen_at: 'personal' },
      atClosing: 'delete',
    },
    'public.freeze_read': {
      category: 'view',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        freeze_id: 'technical',
        candidate_id: 'key',
        subject_ref: 'key',
        fields: 'personal',
        first_at: 'personal',
        last_at: 'personal',
      },
      atClosing: 'delete',
    },
  },
} as const satisfies PersonalDataDeclaration;
