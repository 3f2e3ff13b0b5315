import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table profile (
    account_id uuid primary key references account on delete cascade,
    version int not null,
    draft jsonb not null,
    draft_saved_at timestamptz,
    published jsonb,
    published_at timestamptz
  );
  select protect('profile', 'account_id = app_account()');

  create table document (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    kind text not null check (kind in ('cv', 'photo')),
    name text not null, media_type text not null, bytes int not null,
    file_key uuid not null,
    -- the copy recruiters get, without metadata; null when the file itself has none
    shared_key uuid,
    thumbnail_key uuid,
    text text,
    findings jsonb not null,
    scan text not null check (scan in ('clean', 'unscanned')),
    uploaded_at timestamptz not null,
    unique (account_id, kind)
  );
  select protect('document', 'account_id = app_account()');
`;

export class Profile1700000000005 implements MigrationInterface {
  name = 'Profile1700000000005';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table document, profile');
  }
}
