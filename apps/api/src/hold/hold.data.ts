import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: which records of whom may not go, and the records themselves, sealed. */
export const holdData = {
  slice: 'hold',
  tables: {
    'public.legal_hold': {
      category: 'R7',
      subject: { column: 'subject_ref', by: 'subjectRef' },
      columns: {
        id: 'technical',
        subject_ref: 'key',
        ledger_id: 'technical',
        reads_ref: 'technical',
        state: 'technical',
        records: 'personal',
        reason: 'personal',
        case_number: 'personal',
        asked_at: 'personal',
        asked_by: 'key',
        held_at: 'personal',
        held_by: 'key',
        review_at: 'personal',
        told_at: 'technical',
      },
      atClosing: 'keep',
      // which admins they were stays between them and the log
      notInCopy: ['asked_by', 'held_by', 'reads_ref', 'ledger_id'],
    },
    // nobody can be looked up here by a key: it has none
    'retained.held_record': {
      category: 'R7',
      columns: { hold_id: 'technical', nr: 'technical', kind: 'personal', sealed: 'personal' },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
