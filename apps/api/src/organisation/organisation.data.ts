import type { PersonalDataDeclaration } from '../core/personal-data.js';

const none = { category: 'technical', atClosing: 'none' } as const;

/** What this slice holds about people: who recruits for which organisation. */
export const organisationData = {
  slice: 'organisation',
  tables: {
    'public.organisation': {
      ...none,
      columns: {
        id: 'technical',
        name: 'technical',
        kvk: 'technical',
        city: 'technical',
        mail_domain: 'technical',
        group_name: 'technical',
        name_key: 'technical',
        group_key: 'technical',
        created_at: 'technical',
      },
    },
    'public.recruiter': {
      category: 'account',
      subject: { column: 'account_id', by: 'account' },
      columns: { account_id: 'key', organisation_id: 'personal' },
      atClosing: 'delete',
    },
    'public.pool_grant': { ...none, columns: { organisation_id: 'technical', granted_at: 'technical' } },
  },
} as const satisfies PersonalDataDeclaration;
