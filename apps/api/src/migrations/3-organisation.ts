import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table organisation (
    id uuid primary key,
    name text not null, kvk text not null, city text not null, mail_domain text not null, created_at timestamptz not null
  );
  create table recruiter (
    account_id uuid primary key references account on delete cascade,
    organisation_id uuid not null references organisation
  );
  create index on recruiter (organisation_id);
  create table pool_grant (
    organisation_id uuid primary key references organisation,
    granted_at timestamptz not null
  );

  -- who is behind a session token, in one call before anybody is known; runs as the owner of the tables
  create function session_of(token bytea, at timestamptz) returns table (
    id uuid, email text, name text, role text, language text, subject_ref text, session_id uuid, idle_until timestamptz,
    fresh_until timestamptz, last_seen_at timestamptz, is_remembered boolean, organisation_id uuid, organisation_name text, may_read_pool boolean
  ) language sql stable security definer set search_path = public as $$
    select a.id, a.email::text, a.name, a.role, a.language, a.subject_ref, s.id, s.idle_until, s.fresh_until, s.last_seen_at, s.is_remembered,
      o.id, o.name, g.organisation_id is not null
    from session s join account a on a.id = s.account_id
    left join recruiter r on r.account_id = a.id
    left join organisation o on o.id = r.organisation_id
    left join pool_grant g on g.organisation_id = o.id
    where s.token_hash = token and s.ends_at > at and s.idle_until > at and a.state = 'active'
  $$;
  revoke all on function session_of from public;
`;

export class Organisation1700000000003 implements MigrationInterface {
  name = 'Organisation1700000000003';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop function session_of; drop table pool_grant, recruiter, organisation');
  }
}
