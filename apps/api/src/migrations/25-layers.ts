import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `
  alter table candidate_search rename to search_before;
  alter index candidate_search_pkey rename to search_before_pkey;
`;

const UP = `
  -- codes as lexemes beside the words, so that one index answers both; no text of a person makes a lexeme with #
  create function search_codes(level text, area text, sector text, function text, region text, specialisms text[], education text[])
  returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(array_remove(array['#level:' || level, '#area:' || coalesce(area, 'none'), '#sector:' || sector, '#function:' || function, '#region:' || region], null)
      || array(select '#specialism:' || code from unnest(specialisms) code) || array(select '#education:' || code from unnest(education) code))
  $$;

  -- what was typed, as the index knows it (words without order), as it must be checked where order matters, and as a reason
  create function search_question(q text, out lexemes text, out exact text, out reason text, out conditions int)
  language sql immutable parallel safe as $$
    with unit as (
      select alternative, is_not, words::text as words, words::text ~ '<(-|\\d+)>' as is_phrase from search_units(q) where numnode(words) > 0
    ), part as (
      -- who has the words of a phrase may not have the phrase: leaving a phrase out is for the exact question
      select alternative, is_not, words, case when is_not and is_phrase then null else
        case when is_not then '!' else '' end || '(' || regexp_replace(words, '<(-|\\d+)>', '&', 'g') || ')' end as loose
      from unit
    ), alternatives as (
      select string_agg(loose, ' & ') as words, count(*)::int as conditions from part group by alternative
    )
    select case when not exists (select from alternatives) then '' when not exists (select from alternatives where words is null)
        then (select string_agg('(' || words || ')', ' | ') from alternatives) end,
      case when exists (select from unit where is_phrase) then search_query(q)::text end,
      coalesce((select string_agg('(' || words || ')', ' | ') from unit where not is_not), ''),
      coalesce((select max(conditions) from alternatives), 0)
  $$;

  -- the layers of four weeks there should be: 13 that were, the one of now, two ahead, and what is older or newer
  create function search_layer(at timestamptz) returns timestamptz language sql immutable parallel safe as $$
    select date_bin('672 hours', at, '2024-01-01T00:00:00Z')
  $$;
  create function wanted_layers(now timestamptz) returns table (name text, bounds text) language sql stable as $$
    with start as (select n, search_layer(now) + n * interval '672 hours' as at from generate_series(-13, 3) n),
    named as (select n, at, to_char(at at time zone 'UTC', 'YYYYMMDD') as day, lead(at) over (order by n) as next from start)
    select 'of_' || day, format('from (%L) to (%L)', at, next) from named where next is not null
    union all select 'until_' || day, format('from (minvalue) to (%L)', at) from named where n = -13
    union all select 'since_' || day, format('from (%L) to (maxvalue)', at) from named where n = 3
  $$;
  create function missing_layers(now timestamptz) returns table (name text, bounds text) language sql stable as $$
    select * from wanted_layers(now) w where not exists (
      select from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'layer' and relname = w.name)
  $$;

  -- makes the layers there should be and pours the others into them, all at once for whoever reads; answers how many it made
  create function shape_layers(now timestamptz) returns int language plpgsql security definer
  set search_path = public, pg_temp set lock_timeout = '10s' as $$
  declare
    made int := 0; stale text; layer record;
    staying text;
  begin
    if not exists (select from missing_layers(now)) then return 0; end if;
    -- as every writer does: first the account, then its row
    lock table account in share row exclusive mode;
    lock table candidate_search in access exclusive mode;
    for stale in select relname from pg_inherits join pg_class on oid = inhrelid where inhparent = 'candidate_search'::regclass
      and relname not in (select name from wanted_layers(now)) loop
      execute format('alter table candidate_search detach partition layer.%I', stale);
    end loop;
    for layer in select * from missing_layers(now) order by name desc loop
      select relname into staying from pg_class where relnamespace = 'layer'::regnamespace and relkind = 'r'
        and relname like 'until%' and relname < layer.name;
      if layer.name like 'until%' and staying is not null then
        -- the old rows are many: they stay, only up to another day
        execute format('alter table layer.%I rename to %I', staying, layer.name);
        execute format('alter table candidate_search attach partition layer.%I for values %s', layer.name, layer.bounds);
      else
        execute format('create table layer.%I partition of candidate_search for values %s with (toast_tuple_target = 256)', layer.name, layer.bounds);
        execute format('alter table layer.%I alter words set statistics 1000', layer.name);
      end if;
      made := made + 1;
    end loop;
    for stale in select relname from pg_class where relnamespace = 'layer'::regnamespace and relkind = 'r' and not relispartition loop
      execute format('insert into candidate_search select * from layer.%I', stale);
      execute format('drop table layer.%I', stale);
    end loop;
    return made;
  end $$;
  revoke all on function shape_layers from public;

  -- out of reach but through the table itself, which row-level security stands before
  create schema layer;
  create table candidate_search (
    candidate_id uuid not null references account on delete cascade,
    id uuid not null,
    subject_ref text not null,
    recency timestamptz not null,
    visible_until timestamptz not null,
    level text not null constraint candidate_search_level_check check (level in ('on-interest', 'anonymous', 'recruiters', 'public')),
    sector text, function text, region text, years_band text, availability date, rate numeric,
    specialisms text[] not null, education text[] not null, languages text[] not null,
    cv_document uuid, photo_document uuid,
    view jsonb not null,
    -- searched: lexemes and codes alone
    words tsvector not null,
    -- looked at for the rows of a page only: where each word stands
    placed tsvector not null,
    primary key (candidate_id, recency)
  ) partition by range (recency);
  do $$ begin
    alter table candidate_search alter view set compression lz4, alter words set compression lz4, alter placed set compression lz4;
  exception when feature_not_supported then null; end $$;
  -- what is counted stays in the row; what is long goes out of it, so that counting reads few pages
  alter table candidate_search alter specialisms set storage plain, alter education set storage plain, alter languages set storage plain;
  create index on candidate_search (id);
  create index on candidate_search (recency desc, id desc);
  create index on candidate_search (visible_until);
  create index on candidate_search using gin (words) with (fastupdate = off);
  select protect('candidate_search', 'candidate_id = app_account()');
  select shape_layers(now());
`;

const COLUMNS = `candidate_id, id, subject_ref, recency, visible_until, level, sector, function, region, years_band, availability, rate,
  specialisms, education, languages, cv_document, photo_document, view`;
const COPY = `insert into candidate_search (${COLUMNS}, words, placed)
  select ${COLUMNS}, strip(words) || search_codes(level, case when level in ('recruiters', 'public') and region is not null then left(published ->> 'postcode', 2) end,
    sector, function, region, specialisms, education), words from search_before left join profile on account_id = candidate_id`;

const DOWN = `
  create table candidate_search (
    candidate_id uuid primary key references account on delete cascade,
    id uuid unique not null,
    subject_ref text not null,
    recency timestamptz not null,
    visible_until timestamptz not null,
    level text not null constraint candidate_search_level_check check (level in ('on-interest', 'anonymous', 'recruiters', 'public')),
    sector text, function text, region text, years_band text, availability date, rate numeric,
    specialisms text[] not null, education text[] not null, languages text[] not null,
    cv_document uuid, photo_document uuid,
    view jsonb not null,
    words tsvector not null,
    -- a view keeps its columns
    placed tsvector
  );
  alter table candidate_search alter words set statistics 1000;
  insert into candidate_search (${COLUMNS}, words) select ${COLUMNS}, placed from search_before;
  create index on candidate_search (recency desc, id desc);
  create index on candidate_search using gin (words) with (fastupdate = off);
  create index on candidate_search (sector, recency desc, id desc);
  create index on candidate_search (function, recency desc, id desc);
  create index on candidate_search (region, recency desc, id desc);
  create index on candidate_search (visible_until);
  select protect('candidate_search', 'candidate_id = app_account()');
`;

// the door for recruiters as it was made last, whoever made it; other things stand on it, so it is changed and not made anew
const DOOR = `do $$ begin
    execute 'create or replace view pool as ' || regexp_replace(
      replace(pg_get_viewdef('pool'::regclass), 'search_before', 'candidate_search'), '^\\s*?select.*?\\sfrom\\s', 'select * from ', 'i');
  end $$`;

/** The pool in layers of recency, newest first: rows are copied, so nobody has to be looked at again. */
export class Layers1700000000025 implements MigrationInterface {
  name = 'Layers1700000000025';

  async up(runner: QueryRunner) {
    for (const statement of [BEFORE, UP, COPY, DOOR, 'drop table search_before', 'analyze candidate_search']) await runner.query(statement);
  }

  async down(runner: QueryRunner) {
    for (const statement of [BEFORE, DOWN, DOOR, 'drop table search_before; drop schema layer']) await runner.query(statement);
    await runner.query('drop function shape_layers, missing_layers, wanted_layers, search_layer, search_question, search_codes');
  }
}
