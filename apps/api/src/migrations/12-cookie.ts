import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- only ever added to: the newest answer counts, each stays until its own last day
  create table cookie_choice (
    id uuid primary key,
    ord bigint generated always as identity,
    account_id uuid not null references account on delete cascade,
    at timestamptz not null,
    due_at timestamptz not null,
    accepted jsonb not null,
    refused jsonb not null,
    register_sha256 text not null,
    language text not null,
    control text not null
  );
  create index on cookie_choice (account_id, ord desc);
  create index on cookie_choice (due_at);
  select protect('cookie_choice', 'account_id = app_account()');
  -- what somebody found that the register does not name; gone once it was looked at
  create table cookie_report (id uuid primary key, at timestamptz not null, name text not null, page text not null);
  create index on cookie_report (at);
  select protect('cookie_report', 'app_role() = ''admin''');
  -- numbers only: nothing here knows who
  create table visit_count (
    day date not null, page text not null, referrer text not null, visits int not null,
    primary key (day, page, referrer)
  );
  select protect('visit_count', 'app_role() = ''admin''');
`;

export class Cookie1700000000012 implements MigrationInterface {
  name = 'Cookie1700000000012';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table visit_count, cookie_report, cookie_choice');
  }
}
