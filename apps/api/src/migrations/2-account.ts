import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table account (
    id uuid primary key,
    email citext unique not null,
    name text not null,
    role text not null check (role in ('candidate', 'recruiter', 'admin')),
    language text not null check (language in ('nl', 'en')),
    password_hash text not null,
    state text not null check (state in ('unverified', 'active', 'closing')),
    registered_at timestamptz not null,
    confirmed_at timestamptz,
    restricted_at timestamptz,
    subject_ref text unique not null
  );
  create index on account (registered_at) where state = 'unverified';
  select protect('account', 'id = app_account()');

  create table session (
    id uuid primary key default gen_random_uuid(),
    token_hash bytea unique not null,
    account_id uuid not null references account on delete cascade,
    device text not null,
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    idle_until timestamptz not null,
    ends_at timestamptz not null,
    fresh_until timestamptz,
    is_remembered boolean not null
  );
  create index on session (account_id);
  create index on session (ends_at);
  select protect('session', 'account_id = app_account()');

  create table subject_key (account_id uuid primary key references account on delete cascade, wrapped bytea not null);
  select protect('subject_key', 'account_id = app_account()');

  create table account_token (
    token_hash bytea primary key,
    account_id uuid not null references account on delete cascade,
    purpose text not null, made_at timestamptz not null, ends_at timestamptz not null
  );
  create index on account_token (account_id, purpose);
  select protect('account_token', 'account_id = app_account()');

  create table stored_file (key uuid primary key, account_id uuid not null, erase boolean not null default false);
  create index on stored_file (key) where erase;
  select protect('stored_file', 'account_id = app_account()');

  create table mail (
    id uuid primary key,
    account_id uuid,
    to_address text not null, class text not null check (class in ('service', 'marketing')), kind text not null,
    subject text not null, headers jsonb not null, body_text text not null, body_html text not null,
    made_at timestamptz not null, sent_at timestamptz,
    state text not null check (state in ('queued', 'sending', 'sent', 'suppressed', 'cancelled'))
  );
  create index on mail (account_id);
  create index on mail (made_at);
  select protect('mail', 'account_id = app_account()');

  create table evidence.acceptance (
    id uuid primary key,
    subject_ref text not null,
    kind text not null, version text not null, sha256 text not null, language text not null,
    mode text not null check (mode in ('explicit', 'acknowledge', 'notice')),
    at timestamptz not null,
    due_at timestamptz
  );
  create index on evidence.acceptance (subject_ref);
  select protect('evidence.acceptance', 'subject_ref = app_subject()');
`;

export class Account1700000000002 implements MigrationInterface {
  name = 'Account1700000000002';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table evidence.acceptance, mail, stored_file, account_token, subject_key, session, account');
  }
}
