import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- what a recruiter looks for in this session; gone with it
  create table reading_errand (
    session_id uuid primary key references session on delete cascade,
    account_id uuid not null references account on delete cascade,
    vacancy_id uuid references vacancy on delete cascade,
    purpose text,
    chosen_at timestamptz not null,
    check ((vacancy_id is null) <> (purpose is null))
  );
  create index on reading_errand (account_id);
  create index on reading_errand (vacancy_id);
  select protect('reading_errand', 'app_role() = ''recruiter'' and account_id = app_account()');
  -- what an opening was for, as it was said then: the title of a vacancy, or the code of a purpose
  alter table candidate_view add vacancy text, add purpose text;

  -- how many results beyond the first page a recruiter leafed through, by the hour; and why an account is frozen
  create table reading_leaf (
    account_id uuid not null references account on delete cascade,
    hour timestamptz not null,
    people int not null,
    primary key (account_id, hour)
  );
  create index on reading_leaf (hour);
  select protect('reading_leaf', 'app_role() = ''recruiter'' and account_id = app_account()');
  alter table reading_freeze add kind text not null default 'breadth' check (kind in ('breadth', 'leafing'));

  -- who stands in the pool without a name: what is compared on each rung, and the rung the row was written on
  create table crowd_place (
    candidate_id uuid primary key references account on delete cascade,
    keys text[] not null,
    rung int not null
  );
  select protect('crowd_place', 'candidate_id = app_account()');
  -- groups that were big enough at the last count: codes that at least five share, so nobody's
  create table crowd_group (rung int not null, key text not null, primary key (rung, key));
  create table crowd_count (is_last boolean primary key default true check (is_last), at timestamptz not null);
  alter table crowd_group enable row level security;
  alter table crowd_count enable row level security;
  create policy known on crowd_group for select to helder_app using (true);
  create policy known on crowd_count for select to helder_app using (true);
  create policy system on crowd_group to helder_worker using (true) with check (true);
  create policy system on crowd_count to helder_worker using (true) with check (true);
`;

export class Pool1700000000032 implements MigrationInterface {
  name = 'Pool1700000000032';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'alter table reading_freeze drop kind; drop table reading_leaf; alter table candidate_view drop vacancy, drop purpose; drop table reading_errand, crowd_place, crowd_group, crowd_count',
    );
  }
}
