import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: who gets the newsletter, who got an issue, and who never wants one. */
export const newsletterData = {
  slice: 'newsletter',
  tables: {
    'public.subscription': {
      category: 'newsletter',
      subject: { column: 'account_id', by: 'account' },
      columns: {
        account_id: 'key',
        purpose: 'personal',
        sender: 'personal',
        state: 'personal',
        since: 'personal',
        confirmed_at: 'personal',
        asked_address: 'technical',
        notice_sha256: 'technical',
        notice_language: 'personal',
        control: 'technical',
      },
      atClosing: 'delete',
      provided: { columns: ['purpose', 'sender', 'state', 'since'] },
    },
    'public.newsletter_delivery': {
      category: 'newsletter',
      subject: { column: 'account_id', by: 'account' },
      columns: { issue_id: 'technical', account_id: 'key', mail_id: 'technical', at: 'personal' },
      atClosing: 'delete',
    },
    'public.newsletter_issue': {
      category: 'technical',
      columns: {
        id: 'technical',
        version: 'technical',
        purpose: 'technical',
        nl: 'technical',
        en: 'technical',
        state: 'technical',
        created_at: 'technical',
        sent_at: 'technical',
        addressed: 'technical',
        skipped: 'technical',
      },
      atClosing: 'none',
    },
    'public.newsletter_count': {
      category: 'technical',
      columns: { issue_id: 'technical', link: 'technical', language: 'technical', times: 'technical' },
      atClosing: 'none',
    },
    'public.mail_report': { category: 'technical', columns: { id: 'technical', at: 'technical' }, atClosing: 'none' },
    // an unreadable code that only the key outside the database makes again; no way from it to a person
    'suppression.address': {
      category: 'R5',
      columns: { stream: 'technical', key_version: 'technical', hmac: 'personal', since: 'personal' },
      atClosing: 'keep',
    },
  },
} as const satisfies PersonalDataDeclaration;
