import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: who is a contact, who applied with what, and who read it. */
export const vacancyData = {
  slice: 'vacancy',
  tables: {
    'public.vacancy': {
      category: 'technical',
      columns: {
        id: 'technical',
        version: 'technical',
        organisation_id: 'technical',
        title: 'technical',
        body: 'technical',
        function: 'technical',
        sector: 'technical',
        region: 'technical',
        hours_min: 'technical',
        hours_max: 'technical',
        closes_on: 'technical',
        ends_at: 'technical',
        posted_at: 'technical',
        closed_at: 'technical',
        down_at: 'technical',
        down_reason: 'technical',
        objection: 'technical',
        objected_at: 'technical',
        down_answer: 'technical',
      },
      atClosing: 'none',
    },
    'public.vacancy_contact': {
      category: 'account',
      subject: { column: 'account_id', by: 'account' },
      columns: { vacancy_id: 'technical', account_id: 'key' },
      atClosing: 'delete',
    },
    'public.application': {
      category: 'application',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        id: 'technical',
        version: 'technical',
        vacancy_id: 'personal',
        candidate_id: 'key',
        subject_ref: 'key',
        state: 'personal',
        message: 'personal',
        sent_at: 'personal',
        state_at: 'personal',
        rejected_at: 'personal',
      },
      atClosing: 'delete',
      provided: { columns: ['vacancy_id', 'message', 'sent_at'] },
    },
    'public.application_document': {
      category: 'application',
      subject: { column: 'candidate_id', by: 'account' },
      columns: { application_id: 'technical', document_id: 'personal', candidate_id: 'key' },
      atClosing: 'delete',
      provided: { columns: ['document_id'] },
    },
    'public.application_view': {
      category: 'application',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        id: 'technical',
        application_id: 'technical',
        candidate_id: 'key',
        at: 'personal',
        organisation_name: 'personal',
        viewer_account: 'key',
        role: 'personal',
        what: 'personal',
      },
      atClosing: 'delete',
      // who of the organisation it was stays between them and us
      notInCopy: ['viewer_account'],
    },
  },
  records: {
    application: {
      table: 'public.application',
      at: 'sent_at',
      parts: { 'public.application_document': 'application_id', 'public.application_view': 'application_id' },
    },
  },
} as const satisfies PersonalDataDeclaration;
