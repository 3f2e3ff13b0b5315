import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = String.raw`
  create extension if not exists citext;
  create extension if not exists unaccent;
  create schema audit;
  create schema evidence;
  create schema retained;
  create schema suppression;

  -- nullif: after the first transaction a pooled connection answers '' instead of null
  create function app_account() returns uuid language sql stable as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
  create function app_subject() returns text language sql stable as $$ select nullif(current_setting('app.subject', true), '') $$;
  create function app_role() returns text language sql stable as $$ select nullif(current_setting('app.role', true), '') $$;
  create function app_organisation() returns uuid language sql stable as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
  create function app_now() returns timestamptz language sql stable as $$ select nullif(current_setting('app.now', true), '')::timestamptz $$;

  -- one call per personal table: the person sees the own rows, the system sees all, nobody else sees any
  create function protect(tab regclass, condition text) returns void language plpgsql as $$
  begin
    execute format('alter table %s enable row level security', tab);
    execute format('create policy own on %s to helder_app using (%s) with check (%s)', tab, condition, condition);
    execute format('create policy system on %s to helder_worker using (true) with check (true)', tab);
  end $$;

  -- a spreadsheet runs what begins with = + - @ or a tab, also in full width and behind spaces or quotes: those get a quote mark in front.
  -- most cells begin with a letter or a number, and a look at that is cheaper than a pattern
  create function csv_cell(cell text) returns text language sql immutable as $$
    select case
      when ascii(cell) between 48 and 57 or ascii(cell) between 65 and 90 or ascii(cell) between 97 and 122 then cell
      when cell ~ '^[\s\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"''\u0060´‘’“”„‚«»‹›＂＇]*[=+@\t\r\n＝＋－＠﹢﹣﹦﹫−-]' then '''' || cell
      else cell
    end
  $$;

  create unlogged table limit_use (key text primary key, used int not null, resets_at timestamptz not null);
  create table sweep_run (
    id bigint generated always as identity primary key,
    name text not null, started_at timestamptz not null, ended_at timestamptz, counts jsonb not null
  );

  create table audit.event (
    ord bigint generated always as identity primary key,
    id uuid unique not null,
    v int not null,
    seq bigint unique,
    at timestamptz not null,
    actor_type text not null check (actor_type in ('person', 'system')),
    actor_ref text, actor_org uuid, actor_role text, session_ref text, auth_level text,
    action text not null, crud text not null check (crud in ('create', 'read', 'update', 'delete')),
    target_type text not null, target_ref text, subject_ref text, org_ref uuid, ground text,
    outcome text not null check (outcome in ('ok', 'denied', 'error')), reason_code text,
    changes jsonb not null, counts jsonb not null,
    source_ip text, source_agent text, request_id uuid, policy_version text not null,
    salt bytea, payload_hash bytea not null, leaf bytea, purged_at timestamptz
  );
  create index on audit.event (at, ord);
  create index on audit.event (subject_ref, at, ord);
  create index on audit.event (actor_ref, at, ord);
  create index on audit.event (action, at, ord);
  -- everybody adds; a person reads what concerns them, an admin all
  alter table audit.event enable row level security;
  create policy add on audit.event for insert to helder_app with check (true);
  create policy own on audit.event for select to helder_app using (
    (select app_role() = 'admin') or subject_ref = (select app_subject()) or actor_ref = (select app_subject())
  );
  create policy system on audit.event to helder_worker using (true) with check (true);

  -- why an admin took a copy of the log: words of a person, so beside the events and never in them
  create table audit.export (
    id uuid primary key,
    at timestamptz not null,
    by_ref text, reason text, filters jsonb,
    format text not null, events int not null,
    purged_at timestamptz
  );
  create index on audit.export (at);
  select protect('audit.export', 'app_role() = ''admin''');
`;

export class Core1700000000001 implements MigrationInterface {
  name = 'Core1700000000001';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'drop schema audit, evidence, retained, suppression cascade; drop table limit_use, sweep_run; drop function csv_cell, protect, app_account, app_subject, app_role, app_organisation, app_now',
    );
  }
}
