import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people. */
export const accountData = {
  slice: 'account',
  tables: {
    'public.account': {
      category: 'account',
      subject: { column: 'id', by: 'account' },
      columns: {
        id: 'key',
        email: 'personal',
        name: 'personal',
        role: 'personal',
        language: 'personal',
        password_hash: 'personal',
        state: 'personal',
        registered_at: 'personal',
        confirmed_at: 'personal',
        restricted_at: 'personal',
        subject_ref: 'key',
      },
      atClosing: 'delete',
      provided: { columns: ['name', 'email', 'language'] },
      notInCopy: ['password_hash'],
    },
    'public.session': {
      category: 'session',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        token_hash: 'technical',
        account_id: 'key',
        device: 'personal',
        started_at: 'personal',
        last_seen_at: 'personal',
        idle_until: 'technical',
        ends_at: 'personal',
        fresh_until: 'technical',
        is_remembered: 'personal',
      },
      atClosing: 'delete',
      notInCopy: ['token_hash'],
    },
    'public.statement_told': {
      category: 'account',
      subject: { column: 'account_id', by: 'account' },
      columns: { account_id: 'key', kind: 'personal', version: 'personal', at: 'personal' },
      atClosing: 'delete',
    },
    'evidence.acceptance': {
      category: 'R2',
      subject: { column: 'subject_ref', by: 'subjectRef' },
      columns: {
        id: 'technical',
        subject_ref: 'key',
        kind: 'personal',
        version: 'personal',
        sha256: 'technical',
        language: 'personal',
        mode: 'personal',
        at: 'personal',
        due_at: 'technical',
      },
      atClosing: 'keep',
    },
  },
} as const satisfies PersonalDataDeclaration;
