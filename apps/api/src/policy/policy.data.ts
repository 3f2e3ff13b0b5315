import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** The texts say nothing about anybody; who accepted them or was told is the account's. */
export const policyData = {
  slice: 'policy',
  tables: {
    'public.statement_version': {
      category: 'technical',
      columns: {
        id: 'technical',
        version: 'technical',
        kind: 'technical',
        label: 'technical',
        from_day: 'technical',
        is_major: 'technical',
        changes: 'technical',
        sections: 'technical',
        state: 'technical',
        created_at: 'technical',
        title: 'technical',
        texts: 'technical',
        sha256: 'technical',
        keys: 'technical',
        scheduled_at: 'technical',
        withdrawn_at: 'technical',
      },
      atClosing: 'none',
    },
  },
} as const satisfies PersonalDataDeclaration;
