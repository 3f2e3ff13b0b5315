import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: who was asked for in the closed register, until it is read; then only that it was read. */
export const retainedData = {
  slice: 'retained',
  tables: {
    // nobody can be looked up here by a key: it has none
    'retained.reading': {
      category: 'closed-reading',
      columns: {
        id: 'technical',
        what: 'technical',
        email: 'personal',
        hold_id: 'technical',
        reason: 'personal',
        case_number: 'technical',
        asked_at: 'technical',
        asked_by: 'key',
        allowed_at: 'technical',
        allowed_by: 'key',
        read_at: 'personal',
        role: 'personal',
        reads_refs: 'technical',
        due_at: 'technical',
      },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
