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

  -- one row per findable candidate, holding only what a recruiter may see; written with the act that changes it
  create table candidate_search (
    candidate_id uuid primary key references account on delete cascade,
    -- what recruiters call this candidate; a new one at each change of level, so that a name cannot follow into anonymity
    id uuid unique not null,
    level text not null check (level in ('anonymous', 'recruiters')),
    recency timestamptz not null,
    visible_until timestamptz not null,
    view jsonb not null,
    words tsvector not null,
    sector text, function text, region text, years_band text, availability date,
    education text[] not null, languages text[] not null,
    cv_document uuid, photo_document uuid
  );
  create index on candidate_search (recency desc, id desc);
  create index on candidate_search using gin (words) with (fastupdate = off);
  create index on candidate_search (sector, recency desc);
  create index on candidate_search (function, recency desc);
  create index on candidate_search (region, recency desc);
  alter table candidate_search enable row level security;
  create policy own on candidate_search to helder_app using (candidate_id = app_account()) with check (candidate_id = app_account());
  create policy system on candidate_search to helder_worker using (true) with check (true);
  -- the second lock on the same door: the grant and the date are asked again, whatever the query forgot
  create policy pool on candidate_search for select to helder_app using (
    (select app_role() = 'recruiter' and exists (select 1 from pool_grant where organisation_id = app_organisation())) and visible_until > app_now()
  );

  create table candidate_view (
    id uuid primary key,
    candidate_id uuid not null references account on delete cascade,
    at timestamptz not null,
    organisation_id uuid not null, organisation_name text not null,
    viewer_account uuid not null, role text not null,
    what text not null check (what in ('profile', 'cv', 'photo')),
    level text not null,
    fields jsonb not null
  );
  create index on candidate_view (candidate_id, at desc);
  create index on candidate_view (viewer_account, at desc);
  create index on candidate_view (at);
  select protect('candidate_view', 'candidate_id = app_account()');
  create policy viewer on candidate_view for insert to helder_app with check (app_role() = 'recruiter' and viewer_account = app_account());
`;

export class Visibility1700000000006 implements MigrationInterface {
  name = 'Visibility1700000000006';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table candidate_view, candidate_search, visibility');
  }
}
