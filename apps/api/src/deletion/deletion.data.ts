import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: who is leaving, what was erased, and the little that stays. */
export const deletionData = {
  slice: 'deletion',
  tables: {
    'public.closing': {
      category: 'account',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        account_id: 'key',
        ledger_id: 'technical',
        asked_at: 'personal',
        purge_at: 'personal',
        step: 'technical',
        announced: 'technical',
        counts: 'technical',
        stuck_at: 'technical',
        reads_ref: 'technical',
      },
      atClosing: 'delete',
      notInCopy: ['reads_ref'],
    },
    'evidence.erasure_ledger': {
      category: 'R8',
      subject: { column: 'subject_ref', by: 'subjectRef' },
      columns: {
        id: 'technical',
        state: 'technical',
        asked_at: 'personal',
        undo_until: 'technical',
        erased_at: 'personal',
        certificate_code_hash: 'technical',
        erased: 'technical',
        subject_ref: 'key',
        replay_until: 'technical',
      },
      atClosing: 'keep',
      notInCopy: ['certificate_code_hash'],
    },
    'evidence.remaining': {
      category: 'certificate',
      columns: { ledger_id: 'technical', code: 'technical', until: 'technical', gone_at: 'technical' },
      atClosing: 'none',
    },
    // nobody can be looked up here by a key: it has none
    'retained.administrative_remainder': {
      category: 'R0',
      columns: {
        id: 'technical',
        name: 'personal',
        email: 'personal',
        registered_at: 'personal',
        terms_version: 'personal',
        closed_at: 'personal',
        due_at: 'technical',
        reads_ref: 'technical',
      },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
