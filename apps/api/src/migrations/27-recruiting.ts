import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- lists of one recruiter at one organisation
  create table shortlist (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    organisation_id uuid not null references organisation,
    name text not null,
    made_at timestamptz not null, used_at timestamptz not null
  );
  create index on shortlist (account_id);
  create index on shortlist (used_at);
  select protect('shortlist', 'app_role() = ''recruiter'' and account_id = app_account() and organisation_id = app_organisation()');

  -- a place in a list says nothing about anybody: it stays, empty, when who stood there is gone
  create table shortlist_place (
    id uuid primary key,
    shortlist_id uuid not null references shortlist on delete cascade,
    added_at timestamptz not null
  );
  create index on shortlist_place (shortlist_id, added_at desc, id desc);
  alter table shortlist_place enable row level security;
  create policy own on shortlist_place to helder_app using (exists (select from shortlist s where s.id = shortlist_id));
  create policy system on shortlist_place to helder_worker using (true) with check (true);

  -- who stands there, by the name recruiters have for the candidate at this level: a new level is somebody else
  create table shortlist_entry (
    place_id uuid primary key references shortlist_place on delete cascade,
    shortlist_id uuid not null references shortlist on delete cascade,
    candidate_id uuid not null references account on delete cascade,
    search_id uuid not null,
    organisation_name text not null,
    note text,
    added_at timestamptz not null
  );
  create unique index on shortlist_entry (shortlist_id, search_id);
  create index on shortlist_entry (candidate_id);
  select protect('shortlist_entry', 'candidate_id = app_account()');
  create policy recruiter on shortlist_entry to helder_app using (exists (select from shortlist s where s.id = shortlist_id));

  create table saved_search (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    organisation_id uuid not null references organisation,
    name text not null, query jsonb not null,
    made_at timestamptz not null, used_at timestamptz not null,
    -- people who came later than this are new; null: nobody wants to hear of them
    seen_until timestamptz, mailed_at timestamptz, mail_id uuid unique
  );
  create index on saved_search (account_id);
  create index on saved_search (used_at);
  select protect('saved_search', 'app_role() = ''recruiter'' and account_id = app_account() and organisation_id = app_organisation()');

  -- how many candidates the recruiter of this transaction and the organisation opened since then: numbers alone;
  -- reading what somebody who said yes wrote is no opening
  create index on candidate_view (organisation_id, at desc);
  create function reads_since(since timestamptz, who uuid, at_level text)
  returns table (mine int, ours int, is_known boolean) language sql stable security definer set search_path = public, pg_temp as $$
    select count(distinct (candidate_id, level)) filter (where viewer_account = app_account())::int,
      count(distinct (viewer_account, candidate_id, level))::int,
      coalesce(bool_or(viewer_account = app_account() and candidate_id = who and level = at_level), false)
    from candidate_view where organisation_id = app_organisation() and at >= since and what <> 'messages' and app_role() = 'recruiter'
  $$;
  revoke all on function reads_since from public;

  -- a recruiter who read too broadly; until it is lifted nothing of the pool is read
  create table reading_freeze (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    people int not null, within text not null,
    lifted_at timestamptz, lifted_by uuid, reason text
  );
  create unique index on reading_freeze (account_id) where lifted_at is null;
  create index on reading_freeze (at);
  select protect('reading_freeze', 'app_role() = ''admin''');
  create policy frozen on reading_freeze for select to helder_app using (account_id = app_account());

  -- whom it is about and what was seen of them, copied from the log of views
  create table freeze_read (
    freeze_id uuid not null references reading_freeze on delete cascade,
    candidate_id uuid not null references account on delete cascade,
    subject_ref text not null,
    fields jsonb not null,
    first_at timestamptz not null, last_at timestamptz not null,
    primary key (freeze_id, candidate_id)
  );
  create index on freeze_read (candidate_id);
  select protect('freeze_read', 'candidate_id = app_account()');
  create policy admin on freeze_read for select to helder_app using (app_role() = 'admin');

  -- which organisations asked for an occupation in a month: neither who nor how often
  create table search_count (
    month text not null, function text not null, organisation_id uuid not null references organisation,
    primary key (month, function, organisation_id)
  );
  alter table search_count enable row level security;
  create policy searched on search_count for insert to helder_app with check (app_role() = 'recruiter' and organisation_id = app_organisation());
  create policy system on search_count to helder_worker using (true) with check (true);

  -- who wants a mail about the views of a day
  create table view_digest (
    account_id uuid primary key references account on delete cascade,
    asked_at timestamptz not null,
    seen_until timestamptz not null, mail_id uuid unique
  );
  select protect('view_digest', 'account_id = app_account()');
`;

export class Recruiting1700000000027 implements MigrationInterface {
  name = 'Recruiting1700000000027';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'drop table view_digest, search_count, freeze_read, reading_freeze, saved_search, shortlist_entry, shortlist_place, shortlist',
    );
    await runner.query('drop function reads_since; drop index candidate_view_organisation_id_at_idx');
  }
}
