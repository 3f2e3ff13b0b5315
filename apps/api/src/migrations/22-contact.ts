import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = (roles: string) => `
  alter table account drop constraint account_role_check;
  alter table account add constraint account_role_check check (role in (${roles}));
`;

const UP = `
  ${ROLES("'candidate', 'recruiter', 'admin', 'support'")}
  create table ticket (
    id uuid primary key,
    number text unique not null,
    version int not null,
    kind text not null check (kind in ('question', 'remark', 'complaint', 'privacy')),
    state text not null check (state in ('open', 'answered', 'not-needed', 'lapsed')),
    asked_at timestamptz not null, answered_at timestamptz, closed_at timestamptz,
    first_name text, last_name text, email citext, question text, company text, found_by text, device text, language text, answer text,
    -- what was mailed about it goes with it
    mail_ids uuid[] not null,
    check ((state = 'open') = (closed_at is null)),
    check ((state = 'open') = (email is not null)),
    check ((state = 'open') = (question is not null)),
    check (state = 'open' or (first_name, last_name, company, found_by, device, language, answer) is null)
  );
  create index on ticket (asked_at);
  create index on ticket (email);
  -- the help desk reads all of them, an admin what is for the privacy officer
  select protect('ticket', 'app_role() = ''support'' or app_role() = ''admin'' and kind = ''privacy''');
  create policy asker on ticket for select to helder_app using (email = (select a.email from account a where a.id = app_account()));
  -- an answer is filed under nobody
  create policy answered on mail for insert to helder_app with check (
    app_role() in ('support', 'admin') and kind = 'contact.answer' and account_id is null);
`;

export class Contact1700000000022 implements MigrationInterface {
  name = 'Contact1700000000022';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop policy answered on mail');
    await runner.query('drop table ticket');
    await runner.query(`delete from account where role = 'support'`);
    await runner.query(ROLES("'candidate', 'recruiter', 'admin'"));
  }
}
