import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: whom a recruiter wrote down, and what a recruiter looks for. */
export const recruitingData = {
  slice: 'recruiting',
  tables: {
    'public.shortlist': {
      category: 'recruiting',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        account_id: 'key',
        organisation_id: 'technical',
        name: 'personal',
        made_at: 'personal',
        used_at: 'personal',
      },
      atClosing: 'delete',
    },
    'public.shortlist_place': {
      category: 'technical',
      columns: { id: 'technical', shortlist_id: 'technical', added_at: 'technical' },
      atClosing: 'none',
    },
    'public.shortlist_entry': {
      category: 'recruiting',
      subject: { column: 'candidate_id', by: 'account' },
      columns: {
        place_id: 'technical',
        shortlist_id: 'technical',
        candidate_id: 'key',
        search_id: 'key',
        organisation_name: 'personal',
        note: 'personal',
        added_at: 'personal',
      },
      atClosing: 'delete',
    },
    'public.saved_search': {
      category: 'recruiting',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        account_id: 'key',
        organisation_id: 'technical',
        name: 'personal',
        query: 'personal',
        made_at: 'personal',
        used_at: 'personal',
        seen_until: 'technical',
        mailed_at: 'personal',
        mail_id: 'technical',
      },
      atClosing: 'delete',
    },
  },
} as const satisfies PersonalDataDeclaration;
