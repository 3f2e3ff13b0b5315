import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table rights_request (
    id uuid primary key,
    version int not null,
    number text unique not null,
    -- who asks: an account, or a name and an address as long as there is none
    account_id uuid references account on delete cascade, subject_ref text,
    name text, email citext, language text not null,
    type text not null, channel text not null, state text not null,
    about text, ground text, words text,
    received_at timestamptz not null,
    identified_at timestamptz, identified_by text check (identified_by in ('session', 'mail')),
    answer_by timestamptz, extension text,
    decided_at timestamptz, refusal text, answer text,
    lifts_at timestamptz, lifted_at timestamptz,
    -- when the desk was told that it is too late
    overdue_at timestamptz,
    token_hash bytea unique, token_ends_at timestamptz,
    due_at timestamptz,
    check (account_id is not null or email is not null),
    check ((identified_at is null) = (answer_by is null))
  );
  create index on rights_request (account_id);
  create index on rights_request (subject_ref) where type = 'object';
  create index on rights_request (email);
  create index on rights_request (answer_by) where decided_at is null;
  select protect('rights_request', 'account_id = app_account()');

  create table rights_step (
    ord bigint generated always as identity primary key,
    request_id uuid not null references rights_request on delete cascade,
    account_id uuid references account on delete cascade,
    at timestamptz not null,
    what text not null,
    by_whom text not null check (by_whom in ('you', 'desk', 'system')),
    words text
  );
  create index on rights_step (request_id);
  create index on rights_step (account_id);
  select protect('rights_step', 'account_id = app_account()');

  -- that we answered, and when: nothing of what was asked or who asked it
  create table evidence.rights_register (
    number text primary key,
    subject_ref text,
    type text not null, channel text not null,
    received_at timestamptz not null, identified_at timestamptz, closed_at timestamptz not null,
    outcome text not null,
    due_at timestamptz not null
  );
  create index on evidence.rights_register (subject_ref);
  create index on evidence.rights_register (due_at);
  select protect('evidence.rights_register', 'subject_ref = app_subject()');

  -- facts without a person
  create table incident (
    id uuid primary key,
    version int not null,
    number text unique not null,
    kind text not null,
    known_at timestamptz not null, report_by timestamptz not null,
    request_id uuid references rights_request on delete set null,
    closed_at timestamptz, outcome text, overdue_at timestamptz,
    due_at timestamptz,
    check ((closed_at is null) = (outcome is null))
  );
  create index on incident (request_id);
  alter table incident enable row level security;
  create policy system on incident to helder_worker using (true) with check (true);
  create table incident_report (
    incident_id uuid primary key references incident on delete cascade,
    account_id uuid references account on delete cascade,
    words text not null, email citext,
    due_at timestamptz
  );
  create index on incident_report (account_id);
  select protect('incident_report', 'account_id = app_account()');

  -- the whole account stands still (AVG art. 18): nothing of it is erased because time passed
  create function on_hold(who uuid) returns boolean language sql stable as $$
    select exists (select from account where id = who and restricted_at is not null) $$;
  create function on_hold(ref text) returns boolean language sql stable as $$
    select exists (select from account where subject_ref = ref and restricted_at is not null) $$;
  -- one use stands still while an objection is open, and stops when it is upheld (AVG art. 21)
  create function objects_to(ref text, purpose text) returns boolean language sql stable as $$
    select exists (select from rights_request where subject_ref = ref and type = 'object' and about = purpose
      and identified_at is not null and lifted_at is null and state not in ('refused', 'withdrawn')) $$;
`;

const CROWD = (more = '') => `
  create or replace function crowd_around(my_region text, my_years text, my_education text[], my_function text, my_sector text)
  returns table (shares text[], count int) language sql stable security definer set search_path = public, pg_temp as $$
    select array_remove(array[
      case when region = my_region then 'region' end, case when years_band = my_years then 'years' end,
      case when education @> my_education then 'education' end, case when function = my_function then 'function' end,
      case when sector = my_sector then 'sector' end
    ], null), count(*)::int
    from candidate_search where visible_until > app_now() and candidate_id <> app_account() and app_role() = 'candidate' ${more} group by 1
  $$`;

export class Desk1700000000023 implements MigrationInterface {
  name = 'Desk1700000000023';

  async up(runner: QueryRunner) {
    await runner.query(UP);
    await runner.query(CROWD(`and not objects_to(subject_ref, 'group-figures')`));
  }

  async down(runner: QueryRunner) {
    await runner.query(CROWD());
    await runner.query('drop function objects_to, on_hold(uuid), on_hold(text)');
    await runner.query('drop table incident_report, incident, evidence.rights_register, rights_step, rights_request');
  }
}
