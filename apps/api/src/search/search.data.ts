import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: what recruiters get of them, and who looked. */
export const searchData = {
  slice: 'search',
  tables: {
    'public.candidate_search': {
      category: 'profile',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        candidate_id: 'key',
        id: 'key',
        subject_ref: 'key',
        level: 'personal',
        recency: 'personal',
        visible_until: 'personal',
        view: 'personal',
        words: 'personal',
        placed: 'personal',
        sector: 'personal',
        function: 'personal',
        region: 'personal',
        years_band: 'personal',
        availability: 'personal',
        rate: 'personal',
        specialisms: 'personal',
        education: 'personal',
        languages: 'personal',
        cv_document: 'key',
        photo_document: 'key',
      },
      atClosing: 'delete',
      notInCopy: ['words', 'placed'],
    },
    'public.view_digest': {
      category: 'account',
      subject: { column: 'account_id', by: 'account' },
      columns: { account_id: 'key', asked_at: 'personal', seen_until: 'technical', mail_id: 'technical' },
      atClosing: 'delete',
    },
    'public.candidate_view': {
      category: 'view',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        id: 'technical',
        candidate_id: 'key',
        at: 'personal',
        organisation_id: 'technical',
        organisation_name: 'personal',
        viewer_account: 'key',
        role: 'personal',
        what: 'personal',
        level: 'personal',
        ground: 'technical',
        fields: 'personal',
        vacancy: 'personal',
        purpose: 'personal',
      },
      atClosing: 'delete',
      // who of the organisation it was stays between them and us
      notInCopy: ['viewer_account'],
    },
  },
} as const satisfies PersonalDataDeclaration;
