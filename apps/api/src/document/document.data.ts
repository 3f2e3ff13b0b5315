import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: their CV and photo. The bytes lie in storage, under the keys. */
export const documentData = {
  slice: 'document',
  tables: {
    'public.document': {
      category: 'document',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        account_id: 'key',
        kind: 'personal',
        name: 'personal',
        media_type: 'personal',
        bytes: 'personal',
        file_key: 'technical',
        shared_key: 'technical',
        thumbnail_key: 'technical',
        text: 'personal',
        findings: 'personal',
        scan: 'technical',
        uploaded_at: 'personal',
      },
      atClosing: 'delete',
      provided: { columns: ['kind', 'name', 'media_type', 'bytes', 'uploaded_at'] },
    },
  },
  records: { document: { table: 'public.document', at: 'uploaded_at', file: { key: 'file_key', name: 'name' } } },
} as const satisfies PersonalDataDeclaration;
