import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table evidence.consent_event (
    id uuid primary key,
    ord bigint generated always as identity,
    -- one record per person, purpose and scope: the id of its first event
    record_id uuid not null,
    subject_ref text not null,
    purpose text not null,
    scope text not null default 'own',
    state text not null check (state in ('given', 'refused', 'withdrawn', 'expired', 'reconfirmed', 'invalidated')),
    type text not null check (type in ('explicit', 'expressed')),
    at timestamptz not null,
    valid_until timestamptz,
    duration_rule text not null,
    notice_version text not null, notice_sha256 text not null, language text not null,
    method jsonb not null,
    double_optin jsonb,
    session_ref text, auth_level text, withdrawal_effect text,
    leaf_hash bytea,
    due_at timestamptz
  );
  create index on evidence.consent_event (subject_ref, purpose, ord);
  create index on evidence.consent_event (due_at);
  select protect('evidence.consent_event', 'subject_ref = app_subject()');
  -- immutable and content-addressed: the exact text that was shown
  create table evidence.notice (sha256 text primary key, purpose text not null, version text not null, language text not null, content jsonb not null, first_shown_at timestamptz not null);
`;

export class Consent1700000000004 implements MigrationInterface {
  name = 'Consent1700000000004';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table evidence.notice, evidence.consent_event');
  }
}
