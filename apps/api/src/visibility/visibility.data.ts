import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: how much they chose to share, with whom not, and until when. */
export const visibilityData = {
  slice: 'visibility',
  tables: {
    'public.visibility': {
      category: 'profile',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        account_id: 'key',
        version: 'technical',
        level: 'personal',
        handle: 'personal',
        switches: 'personal',
        activated_at: 'personal',
        visible_until: 'personal',
        grace_until: 'personal',
        asked_at: 'personal',
        ended_at: 'personal',
        changed_at: 'personal',
      },
      atClosing: 'delete',
      provided: { columns: ['level', 'handle', 'switches', 'changed_at'] },
    },
    'public.crowd_place': {
      category: 'profile',
      subject: { column: 'candidate_id', by: 'account' },
      columns: { candidate_id: 'key', keys: 'personal', rung: 'technical' },
      atClosing: 'delete',
      // the codes of the profile once more, as they are compared
      notInCopy: ['keys'],
    },
    'public.crowd_group': { category: 'technical', columns: { rung: 'technical', key: 'technical' }, atClosing: 'none' },
    'public.crowd_count': { category: 'technical', columns: { is_last: 'technical', at: 'technical' }, atClosing: 'none' },
    'public.exclusion': {
      category: 'profile',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        id: 'technical',
        account_id: 'key',
        organisation_id: 'personal',
        name: 'personal',
        kvk: 'personal',
        mail_domain: 'personal',
        made_at: 'personal',
        keys: 'personal',
      },
      atClosing: 'delete',
      provided: { columns: ['name', 'kvk', 'mail_domain', 'made_at'] },
      // the same once more, as it is compared
      notInCopy: ['keys'],
    },
  },
} as const satisfies PersonalDataDeclaration;
