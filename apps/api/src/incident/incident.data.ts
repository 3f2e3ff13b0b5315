import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: what was reported and by whom. The facts of an incident are about nobody. */
export const incidentData = {
  slice: 'incident',
  tables: {
    'public.incident': {
      category: 'R6',
      columns: {
        id: 'technical',
        version: 'technical',
        number: 'technical',
        kind: 'technical',
        known_at: 'technical',
        report_by: 'technical',
        request_id: 'technical',
        closed_at: 'technical',
        outcome: 'technical',
        overdue_at: 'technical',
        due_at: 'technical',
      },
      atClosing: 'none',
    },
    'public.incident_step': {
      category: 'R6',
      columns: { incident_id: 'technical', what: 'technical', at: 'technical' },
      atClosing: 'none',
    },
    'public.incident_report': {
      category: 'request',
      subject: { column: 'account_id', by: 'account' },
      address: 'email',
      columns: { incident_id: 'technical', account_id: 'key', words: 'personal', email: 'personal', due_at: 'technical' },
      atClosing: 'delete',
    },
  },
} as const satisfies PersonalDataDeclaration;
