import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create text search configuration helder_nl (copy = dutch);
  create text search configuration helder_en (copy = english);
  alter text search configuration helder_nl alter mapping for hword, hword_part, word with unaccent, dutch_stem;
  alter text search configuration helder_en alter mapping for hword, hword_part, word with unaccent, english_stem;

  -- every word twice, stemmed as Dutch and as English; the weight says where it stood. A tsvector holds 1 MB, so a CV is read so far
  create function search_words(title text, skills text, rest text, cv text) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('helder_nl', title) || to_tsvector('helder_en', title), 'A')
      || setweight(to_tsvector('helder_nl', skills) || to_tsvector('helder_en', skills), 'B')
      || setweight(to_tsvector('helder_nl', rest) || to_tsvector('helder_en', rest), 'C')
      || setweight(to_tsvector('helder_nl', left(cv, 100000)) || to_tsvector('helder_en', left(cv, 100000)), 'D')
  $$;

  -- what was typed, word by word or phrase by phrase: minus excludes, quotes keep together, "or" starts an alternative.
  -- Per word and not per sentence, because "not A in Dutch or not A in English" would exclude nothing.
  create function search_units(q text) returns table (alternative bigint, is_not boolean, words tsquery) language sql immutable parallel safe as $$
    with typed as (
      select u[1] <> '' as is_not, u[2] as word, count(*) filter (where lower(u[2]) = 'or') over (order by n) as alternative,
        phraseto_tsquery('helder_nl', u[2]) as nl, phraseto_tsquery('helder_en', u[2]) as en
      from regexp_matches(q, '(-*)("[^"]*"?|[^[:space:]"]+)', 'g') with ordinality as m (u, n)
      where u[2] ~ '[[:alnum:]]'
    ), judged as (
      -- a stop word in either language asks for nothing; capitals are an abbreviation: IT is not "it"
      select *, (numnode(nl) > 0 and numnode(en) > 0) or word ~ '^[A-Z]{2,}$' as is_telling from typed where lower(word) <> 'or'
    )
    select alternative, is_not, case when nl = en then nl else nl || en end from judged where is_telling or not exists (select from judged where is_telling)
  $$;

  create function search_query(q text) returns tsquery language sql immutable parallel safe as $$
    with alternative as (
      select string_agg(case when is_not then '!' else '' end || '(' || words::text || ')', ' & ') as words
      from search_units(q) where numnode(words) > 0 group by alternative
    )
    select coalesce(string_agg('(' || words || ')', ' | '), '')::tsquery from alternative
  $$;

  -- any of the words asked for, standing where this weight says: the reason why somebody was found
  create function search_reason(q text, weight text) returns tsquery language sql immutable parallel safe as $$
    select coalesce(string_agg('(' || regexp_replace(words::text, '(''(?:[^'']|'''')*'')', '\\1:' || weight, 'g') || ')', ' | '), '')::tsquery
    from search_units(q) where not is_not and numnode(words) > 0
  $$;

  -- one row per findable candidate, holding only what a recruiter may see; written with the act that changes it
  create table candidate_search (
    candidate_id uuid primary key references account on delete cascade,
    -- what recruiters call this candidate; a new one at each change of level, so that a name cannot follow into anonymity
    id uuid unique not null,
    subject_ref text not null,
    recency timestamptz not null,
    visible_until timestamptz not null,
    level text not null check (level in ('anonymous', 'recruiters')),
    -- what is counted stands before what is long
    sector text, function text, region text, years_band text, availability date, rate numeric,
    specialisms text[] not null, education text[] not null, languages text[] not null,
    cv_document uuid, photo_document uuid,
    view jsonb not null,
    words tsvector not null
  );
  alter table candidate_search alter words set statistics 1000;
  create index on candidate_search (recency desc, id desc);
  create index on candidate_search using gin (words) with (fastupdate = off);
  create index on candidate_search (sector, recency desc, id desc);
  create index on candidate_search (function, recency desc, id desc);
  create index on candidate_search (region, recency desc, id desc);
  create index on candidate_search (visible_until);
  select protect('candidate_search', 'candidate_id = app_account()');

  -- The only door for recruiters, and the second lock on it: the grant and the date are asked again, whatever the query forgot.
  -- A view and not a policy: a policy would keep the planner from every index on words.
  create view pool as select * from candidate_search
    where (select app_role() = 'recruiter' and exists (select from pool_grant where organisation_id = app_organisation()))
      and visible_until > (select app_now());

  create table candidate_view (
    id uuid primary key,
    candidate_id uuid not null references account on delete cascade,
    at timestamptz not null,
    organisation_id uuid not null, organisation_name text not null,
    viewer_account uuid not null, role text not null,
    what text not null check (what in ('profile', 'cv', 'photo')),
    level text not null check (level in ('anonymous', 'recruiters')),
    ground text not null,
    fields jsonb not null
  );
  create index on candidate_view (candidate_id, at desc, id desc);
  create index on candidate_view (viewer_account, at desc);
  create index on candidate_view (at);
  select protect('candidate_view', 'candidate_id = app_account()');
  create policy viewer on candidate_view for insert to helder_app with check (app_role() = 'recruiter' and viewer_account = app_account());
`;

export class Search1700000000009 implements MigrationInterface {
  name = 'Search1700000000009';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop view pool');
    await runner.query('drop table candidate_view, candidate_search');
    await runner.query('drop function search_reason, search_query, search_units, search_words');
    await runner.query('drop text search configuration helder_nl, helder_en');
  }
}
