import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table subscription (
    account_id uuid primary key references account on delete cascade,
    state text not null check (state in ('pending', 'subscribed', 'stopped')),
    since timestamptz not null,
    confirmed_at timestamptz,
    -- what the yes was asked with, until it is confirmed and stands in the evidence
    notice_sha256 text, notice_language text, control text
  );
  select protect('subscription', 'account_id = app_account()');
  create table newsletter_issue (
    id uuid primary key,
    version int not null,
    nl jsonb not null, en jsonb not null,
    state text not null check (state in ('draft', 'sending', 'sent')),
    created_at timestamptz not null, sent_at timestamptz,
    addressed int not null default 0, skipped int not null default 0
  );
  create index on newsletter_issue (created_at);
  select protect('newsletter_issue', 'app_role() = ''admin''');
  -- each person at most once an issue, however often its job runs
  create table newsletter_delivery (
    issue_id uuid not null references newsletter_issue,
    account_id uuid not null references account on delete cascade,
    mail_id uuid unique not null,
    at timestamptz not null,
    primary key (issue_id, account_id)
  );
  create index on newsletter_delivery (account_id);
  select protect('newsletter_delivery', 'account_id = app_account()');
  -- who wants nothing: an HMAC under a key outside the database, never the address
  create table suppression.address (
    stream text not null, key_version int not null, hmac bytea not null, since timestamptz not null,
    primary key (stream, key_version, hmac)
  );
`;

export class Newsletter1700000000007 implements MigrationInterface {
  name = 'Newsletter1700000000007';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table suppression.address, newsletter_delivery, newsletter_issue, subscription');
  }
}
