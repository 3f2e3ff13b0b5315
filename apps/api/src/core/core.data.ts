import type { PersonalDataDeclaration } from './personal-data.js';

const none = { category: 'technical', atClosing: 'none' } as const;

/** What core itself holds. */
export const coreData = {
  slice: 'core',
  tables: {
    'public.subject_key': { category: 'account', subject: { column: 'account_id', by: 'account' }, columns: { account_id: 'key', wrapped: 'technical' }, atClosing: 'delete', notInCopy: ['wrapped'] },
    'public.account_token': { category: 'account', subject: { column: 'account_id', by: 'account' }, columns: { token_hash: 'technical', account_id: 'key', purpose: 'personal', made_at: 'personal', ends_at: 'technical' }, atClosing: 'delete', notInCopy: ['token_hash'] },
    'public.stored_file': { category: 'document', subject: { column: 'account_id', by: 'account' }, columns: { key: 'technical', account_id: 'key', erase: 'technical' }, atClosing: 'delete' },
    'public.mail': {
      category: 'mail',
      subject: { column: 'account_id', by: 'account' },
      columns: { id: 'technical', account_id: 'key', to_address: 'personal', class: 'technical', kind: 'technical', subject: 'personal', headers: 'personal', body_text: 'personal', body_html: 'personal', made_at: 'personal', sent_at: 'personal', state: 'technical' },
      atClosing: 'delete',
      notInCopy: ['headers', 'body_html'],
    },
    'public.limit_use': { ...none, columns: { key: 'technical', used: 'technical', resets_at: 'technical' } },
    'public.sweep_run': { ...none, columns: { id: 'technical', name: 'technical', started_at: 'technical', ended_at: 'technical', counts: 'technical' } },
    'audit.event': {
      category: 'R4',
      subject: { column: 'subject_ref', by: 'subjectRef' },
      columns: {
        ord: 'technical', id: 'technical', v: 'technical', seq: 'technical', at: 'personal', actor_type: 'technical', actor_ref: 'personal', actor_org: 'technical', actor_role: 'personal',
        session_ref: 'personal', auth_level: 'technical', action: 'personal', crud: 'technical', target_type: 'technical', target_ref: 'personal', subject_ref: 'key', org_ref: 'technical',
        ground: 'technical', outcome: 'technical', reason_code: 'technical', changes: 'technical', counts: 'technical', source_ip: 'personal', source_agent: 'personal', request_id: 'technical',
        policy_version: 'technical', salt: 'technical', payload_hash: 'technical', leaf: 'technical', purged_at: 'technical',
      },
      earlier: { source_ip: 'address' },
      atClosing: 'keep',
      notInCopy: ['salt', 'payload_hash', 'leaf', 'session_ref', 'actor_ref', 'source_ip'],
    },
  },
} as const satisfies PersonalDataDeclaration;
