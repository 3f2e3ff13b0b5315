import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: who wants to hear of which vacancies. Keyed once an account has the address. */
export const alertData = {
  slice: 'alert',
  tables: {
    'public.job_alert': {
      category: 'job-alert',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        account_id: 'key',
        name: 'personal',
        email: 'personal',
        language: 'personal',
        function: 'personal',
        sector: 'personal',
        region: 'personal',
        notice_sha256: 'technical',
        asked_at: 'personal',
        confirmed_at: 'personal',
        token_hash: 'technical',
        token_ends_at: 'technical',
        seen_until: 'technical',
        mailed_at: 'personal',
        mail_id: 'technical',
      },
      atClosing: 'delete',
      provided: { columns: ['name', 'email', 'language', 'function', 'sector', 'region', 'asked_at'] },
    },
  },
} as const satisfies PersonalDataDeclaration;
