import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- who may search is read by everybody and decided by an admin
  alter table pool_grant enable row level security;
  create policy known on pool_grant for select to helder_app using (true);
  create policy given on pool_grant for insert to helder_app with check (app_role() = 'admin');
  create policy taken on pool_grant for delete to helder_app using (app_role() = 'admin');
  create policy system on pool_grant to helder_worker using (true) with check (true);
  -- named last, or temporary tables of the caller would be looked at first
  alter function session_of set search_path = public, pg_temp;
`;

export class Walls1700000000019 implements MigrationInterface {
  name = 'Walls1700000000019';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'alter function session_of set search_path = public; drop policy known on pool_grant; drop policy given on pool_grant; drop policy taken on pool_grant; drop policy system on pool_grant; alter table pool_grant disable row level security',
    );
  }
}
