import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: what they agreed to, under a pseudonym. */
export const consentData = {
  slice: 'consent',
  tables: {
    'evidence.consent_event': {
      category: 'R2',
      subject: { column: 'subject_ref', by: 'subjectRef' },
      columns: {
        id: 'technical',
        ord: 'technical',
        record_id: 'technical',
        subject_ref: 'key',
        purpose: 'personal',
        scope: 'personal',
        state: 'personal',
        type: 'personal',
        at: 'personal',
        valid_until: 'personal',
        duration_rule: 'technical',
        notice_version: 'personal',
        notice_sha256: 'technical',
        language: 'personal',
        method: 'personal',
        double_optin: 'personal',
        session_ref: 'personal',
        auth_level: 'technical',
        withdrawal_effect: 'technical',
        leaf_hash: 'technical',
        due_at: 'technical',
      },
      atClosing: 'keep',
      notInCopy: ['session_ref', 'leaf_hash'],
    },
    'evidence.notice': {
      category: 'technical',
      columns: {
        sha256: 'technical',
        purpose: 'technical',
        version: 'technical',
        language: 'technical',
        content: 'technical',
        first_shown_at: 'technical',
      },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
