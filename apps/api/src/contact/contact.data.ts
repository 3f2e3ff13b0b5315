import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: questions that are open. Nobody needs an account; the address says whose they are. */
export const contactData = {
  slice: 'contact',
  tables: {
    'public.ticket': {
      category: 'ticket',
      subject: { column: 'email', by: 'email' },
      columns: {
        id: 'technical',
        number: 'technical',
        version: 'technical',
        kind: 'personal',
        state: 'technical',
        asked_at: 'personal',
        answered_at: 'personal',
        closed_at: 'technical',
        first_name: 'personal',
        last_name: 'personal',
        email: 'key',
        question: 'personal',
        company: 'personal',
        found_by: 'personal',
        device: 'personal',
        language: 'personal',
        answer: 'personal',
        mail_ids: 'technical',
      },
      atClosing: 'delete',
      provided: { columns: ['kind', 'first_name', 'last_name', 'question', 'company', 'found_by', 'language', 'asked_at'] },
    },
  },
} as const satisfies PersonalDataDeclaration;
