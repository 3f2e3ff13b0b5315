import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: the number the CRM knows them by, while they said yes to something. */
export const crmData = {
  slice: 'crm',
  tables: {
    'public.crm_contact': {
      category: 'newsletter',
      subject: { column: 'account_id', by: 'account' },
      columns: { account_id: 'key', contact_id: 'personal' },
      atClosing: 'delete',
    },
  },
} as const satisfies PersonalDataDeclaration;
