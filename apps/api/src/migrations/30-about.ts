import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- a line of the log can be about more people than one: whoever reads a list reads of each of them
  create table audit.about (
    event_id uuid not null,
    subject_ref text not null,
    at timestamptz not null,
    role text,
    action text not null,
    primary key (event_id, subject_ref)
  );
  create index on audit.about (subject_ref, at);
  create index on audit.about (at);
  alter table audit.about enable row level security;
  create policy add on audit.about for insert to helder_app with check (true);
  create policy own on audit.about for select to helder_app using (subject_ref = (select app_subject()));
  create policy system on audit.about to helder_worker using (true) with check (true);
`;

export class About1700000000030 implements MigrationInterface {
  name = 'About1700000000030';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table audit.about');
  }
}
