import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds beside the log itself (core): why an admin took a copy of it. */
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
  },
} as const satisfies PersonalDataDeclaration;
