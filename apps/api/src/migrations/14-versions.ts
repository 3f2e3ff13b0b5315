import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table statement_version (
    id uuid primary key,
    version int not null,
    kind text not null check (kind in ('privacy', 'terms', 'cookies')),
    label text not null, from_day date, is_major boolean not null,
    changes jsonb not null, sections jsonb not null,
    state text not null check (state in ('draft', 'scheduled', 'withdrawn')),
    created_at timestamptz not null,
    -- filled in when it is published, and fixed from then on
    title jsonb, texts jsonb, sha256 jsonb, keys jsonb, scheduled_at timestamptz,
    withdrawn_at timestamptz,
    check (state = 'draft' or from_day is not null and title is not null and texts is not null and sha256 is not null and keys is not null and scheduled_at is not null)
  );
  create unique index on statement_version (kind, label) where state = 'scheduled';
  create unique index on statement_version (kind, from_day) where state = 'scheduled';

  -- what was published is read by everybody and changed by nobody; drafts are the admins' own
  alter table statement_version enable row level security;
  create policy published on statement_version for select to helder_app using (state = 'scheduled');
  create policy admin on statement_version to helder_app using (app_role() = 'admin') with check (app_role() = 'admin');
  create policy system on statement_version to helder_worker using (true) with check (true);
  create function keep_published() returns trigger language plpgsql as $$
  begin
    if old.state = 'draft' then return case tg_op when 'DELETE' then old else new end; end if;
    if tg_op = 'DELETE' or old.state = 'withdrawn'
      or (to_jsonb(new) - '{state,version,withdrawn_at}'::text[]) <> (to_jsonb(old) - '{state,version,withdrawn_at}'::text[])
      or new.state = 'draft'
    then raise exception 'a published text is not changed'; end if;
    return new;
  end $$;
  create trigger keep_published before update or delete on statement_version for each row execute function keep_published();

  -- each person is told of a version once, however often the round runs
  create table statement_told (
    account_id uuid not null references account on delete cascade,
    kind text not null, version text not null,
    at timestamptz not null,
    primary key (account_id, kind, version)
  );
  create index on statement_told (kind, version);
  select protect('statement_told', 'account_id = app_account()');
`;

export class Versions1700000000014 implements MigrationInterface {
  name = 'Versions1700000000014';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table statement_told, statement_version; drop function keep_published');
  }
}
