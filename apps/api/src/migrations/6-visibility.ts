import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table visibility (
    account_id uuid primary key references account on delete cascade,
    version int not null,
    level text not null check (level in ('hidden', 'anonymous', 'recruiters')),
    switches jsonb not null,
    activated_at timestamptz,
    visible_until timestamptz,
    grace_until timestamptz,
    asked_at timestamptz,
    ended_at timestamptz,
    changed_at timestamptz
  );
  create index on visibility (visible_until);
  select protect('visibility', 'account_id = app_account()');
`;

export class Visibility1700000000006 implements MigrationInterface {
  name = 'Visibility1700000000006';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table visibility');
  }
}
