import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds beside the log itself (core): why somebody took a copy of it, and its seal. */
export const auditData = {
  slice: 'audit',
  tables: {
    'audit.export': {
      category: 'R4',
      subject: { column: 'by_ref', by: 'subjectRef' },
      columns: {
        id: 'technical',
        at: 'personal',
        by_ref: 'key',
        reason: 'personal',
        filters: 'personal',
        format: 'technical',
        events: 'technical',
        purged_at: 'technical',
      },
      atClosing: 'keep',
    },
    'audit.export_file': {
      category: 'log-copy',
      columns: {
        id: 'technical',
        state: 'technical',
        asked_at: 'technical',
        checkpoint: 'technical',
        tries: 'technical',
        done: 'technical',
        bytes: 'technical',
        ends_at: 'technical',
      },
      atClosing: 'none',
    },
    'audit.about': {
      category: 'R4',
      subject: { column: 'subject_ref', by: 'subjectRef' },
      columns: { event_id: 'technical', subject_ref: 'key', at: 'personal', role: 'personal', action: 'personal' },
      atClosing: 'keep',
    },
    'audit.seal': { category: 'technical', columns: { seq: 'technical', ord: 'technical', leaf: 'technical' }, atClosing: 'none' },
    'audit.checkpoint': {
      category: 'technical',
      columns: {
        n: 'technical',
        tree_size: 'technical',
        root: 'technical',
        prev: 'technical',
        at: 'technical',
        key_id: 'technical',
        signature: 'technical',
        peaks: 'technical',
        settled: 'technical',
      },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
