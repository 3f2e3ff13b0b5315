import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: who asked them for contact, what they show whom until when, and what was said. */
export const revealData = {
  slice: 'reveal',
  tables: {
    'public.reveal_request': {
      category: 'technical',
      columns: { id: 'technical', organisation_id: 'technical', asked_at: 'technical' },
      atClosing: 'none',
    },
    'public.reveal': {
      category: 'message',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        id: 'technical',
        candidate_id: 'key',
        subject_ref: 'key',
        organisation_id: 'technical',
        organisation_name: 'personal',
        asked_by: 'key',
        role: 'personal',
        vacancy_id: 'personal',
        purpose: 'personal',
        message: 'personal',
        state: 'personal',
        asked_at: 'personal',
        answer_by: 'personal',
        answered_at: 'personal',
        ended_at: 'personal',
        reported_at: 'personal',
        fields: 'personal',
        until: 'personal',
      },
      atClosing: 'delete',
      provided: { columns: ['organisation_name', 'answered_at', 'fields', 'until'], where: 'answered_at is not null' },
      // who of the organisation it was stays between them and us
      notInCopy: ['asked_by'],
    },
    'public.reveal_message': {
      category: 'message',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        id: 'technical',
        reveal_id: 'technical',
        candidate_id: 'key',
        said_by: 'personal',
        sender_account: 'key',
        body: 'personal',
        sent_at: 'personal',
        read_at: 'personal',
      },
      atClosing: 'delete',
      provided: { columns: ['body', 'sent_at'], where: `said_by = 'candidate'` },
      notInCopy: ['sender_account'],
    },
  },
  records: { conversation: { table: 'public.reveal', at: 'asked_at', parts: { 'public.reveal_message': 'reveal_id' } } },
} as const satisfies PersonalDataDeclaration;
