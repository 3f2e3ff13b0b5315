import type { MigrationInterface, QueryRunner } from 'typeorm';

const POOL = (condition = '') => `create or replace view pool as select * from candidate_search
  where (select app_role() = 'recruiter' and app_organisation() is not null)
    and ((select exists (select from pool_grant where organisation_id = app_organisation())) or level = 'public')
    and visible_until > (select app_now()) ${condition}`;

// a set made once a statement and asked by hash, so that it never decides how the pool is read
const NOT_EXCLUDED =
  'and candidate_id not in (select account_id from exclusion where keys && (select organisation_keys(app_organisation())))';

const UP = String.raw`
  -- a name as it is compared: without capitals, signs and legal form
  create function organisation_name_key(name text) returns text language sql immutable parallel safe as $$
    select nullif(regexp_replace(
      regexp_replace(lower(name), '[[:space:],]+(b\.?[[:space:]]?v|n\.?[[:space:]]?v|v\.?o\.?f)\.?[[:space:]]*$', ''), '[^[:alnum:]]+', '', 'g'), '')
  $$;

  alter table organisation
    add column group_name text,
    add column name_key text generated always as (organisation_name_key(name)) stored,
    add column group_key text generated always as (organisation_name_key(group_name)) stored;
  create index on organisation (group_key);
  -- which group one belongs to is read by everybody and decided by an admin
  alter table organisation enable row level security;
  create policy known on organisation for select to helder_app using (true);
  create policy grouped on organisation for update to helder_app using (app_role() = 'admin') with check (app_role() = 'admin');
  create policy system on organisation to helder_worker using (true) with check (true);

  -- all that an organisation can be recognised by, and all of its group: a mail domain also by the domains above it
  create function organisation_keys(organisation uuid) returns text[] language sql stable parallel safe as $$
    select coalesce(array_agg(distinct key), '{}')
    from organisation o
    join organisation kin on kin.id = o.id or kin.group_key = o.group_key
    cross join lateral (
      select 'organisation:' || kin.id
      union all select 'kvk:' || nullif(kin.kvk, '')
      union all select 'name:' || kin.name_key
      union all select 'name:' || kin.group_key
      union all select 'domain:' || array_to_string(parts[n:], '.')
        from string_to_array(lower(kin.mail_domain), '.') as parts, generate_series(1, cardinality(parts) - 1) as n
    ) as known (key)
    where o.id = $1 and key is not null
  $$;

  -- whom a candidate hides from; it holds for whoever has one of the keys, today or later
  create table exclusion (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    organisation_id uuid references organisation on delete set null,
    name text not null, kvk text check (kvk ~ '^\d{8}$'), mail_domain text,
    made_at timestamptz not null,
    keys text[] not null generated always as (array_remove(array[
      'organisation:' || organisation_id::text, 'kvk:' || kvk, 'domain:' || mail_domain, 'name:' || organisation_name_key(name)
    ], null)) stored
  );
  create unique index on exclusion (account_id, keys);
  create index on exclusion using gin (keys) with (fastupdate = off);
  select protect('exclusion', 'account_id = app_account()');

  -- how many others share which traits with the person who asks: numbers alone, of everybody who can be found
  create function crowd_around(my_region text, my_years text, my_education text[], my_function text, my_sector text)
  returns table (shares text[], count int) language sql stable security definer set search_path = public, pg_temp as $$
    select array_remove(array[
      case when region = my_region then 'region' end, case when years_band = my_years then 'years' end,
      case when education @> my_education then 'education' end, case when function = my_function then 'function' end,
      case when sector = my_sector then 'sector' end
    ], null), count(*)::int
    from candidate_search where visible_until > app_now() and candidate_id <> app_account() and app_role() = 'candidate' group by 1
  $$;
  revoke all on function crowd_around from public;
`;

const DOWN = `
  drop function crowd_around;
  drop table exclusion;
  drop function organisation_keys;
  drop policy known on organisation; drop policy grouped on organisation; drop policy system on organisation;
  alter table organisation disable row level security;
  alter table organisation drop column group_key, drop column name_key, drop column group_name;
  drop function organisation_name_key;
`;

export class Exclusion1700000000021 implements MigrationInterface {
  name = 'Exclusion1700000000021';

  async up(runner: QueryRunner) {
    await runner.query(UP);
    await runner.query(POOL(NOT_EXCLUDED));
  }

  async down(runner: QueryRunner) {
    await runner.query(POOL());
    await runner.query(DOWN);
  }
}
