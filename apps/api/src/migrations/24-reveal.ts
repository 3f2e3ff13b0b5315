import type { MigrationInterface, QueryRunner } from 'typeorm';

const seen = (...what: string[]) => `alter table candidate_view drop constraint candidate_view_what_check;
  alter table candidate_view add constraint candidate_view_what_check check (what in (${what.map((each) => `'${each}'`).join()}))`;

const UP = `
  -- what an organisation keeps of having asked: about nobody, so it stays when the person leaves
  create table reveal_request (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    asked_at timestamptz not null
  );
  create index on reveal_request (organisation_id, asked_at desc, id);
  alter table reveal_request enable row level security;
  create policy own on reveal_request to helder_app using (app_role() = 'recruiter' and organisation_id = app_organisation());
  create policy system on reveal_request to helder_worker using (true) with check (true);

  -- the question to one candidate, and what that person shows the organisation
  create table reveal (
    id uuid primary key references reveal_request on delete cascade,
    candidate_id uuid not null references account on delete cascade,
    subject_ref text not null,
    organisation_id uuid not null references organisation, organisation_name text not null,
    asked_by uuid not null, role text not null,
    vacancy_id uuid references vacancy, purpose text, message text,
    state text not null check (state in ('open', 'granted', 'refused', 'expired', 'ended')),
    asked_at timestamptz not null, answer_by timestamptz not null,
    answered_at timestamptz, ended_at timestamptz, reported_at timestamptz,
    fields text[] not null default '{}',
    until timestamptz,
    check (state <> 'granted' or until is not null and fields <> '{}'),
    check ((ended_at is null) = (state in ('open', 'granted')))
  );
  create unique index on reveal (organisation_id, candidate_id) where state in ('open', 'granted');
  create index on reveal (candidate_id);
  create index on reveal (answer_by) where state = 'open';
  select protect('reveal', 'candidate_id = app_account()');
  create policy sent on reveal for select to helder_app using (app_role() = 'recruiter' and organisation_id = app_organisation());
  -- only whom the recruiter may see can be asked
  create policy asked on reveal for insert to helder_app with check (
    app_role() = 'recruiter' and organisation_id = app_organisation() and asked_by = app_account() and state = 'open'
    and exists (select from pool p where p.candidate_id = reveal.candidate_id));

  -- whether the organisation of this transaction is shown more by that person at this moment
  create function is_revealed(which uuid) returns boolean language sql stable as $$
    select app_role() = 'recruiter' and exists (
      select from reveal r join pool p on p.candidate_id = r.candidate_id
      where r.id = which and r.organisation_id = app_organisation() and r.state = 'granted' and r.until > app_now())
  $$;

  create table reveal_message (
    id uuid primary key,
    reveal_id uuid not null references reveal on delete cascade,
    candidate_id uuid not null references account on delete cascade,
    said_by text not null check (said_by in ('candidate', 'organisation')),
    sender_account uuid not null,
    body text not null,
    sent_at timestamptz not null, read_at timestamptz
  );
  create index on reveal_message (reveal_id, sent_at);
  create index on reveal_message (candidate_id);
  create index on reveal_message (sent_at);
  select protect('reveal_message', 'candidate_id = app_account()');
  create policy shown on reveal_message for select to helder_app using (is_revealed(reveal_id));
  create policy marked on reveal_message for update to helder_app using (is_revealed(reveal_id));
  create policy written on reveal_message for insert to helder_app with check (
    is_revealed(reveal_id) and said_by = 'organisation' and sender_account = app_account()
    and exists (select from reveal r where r.id = reveal_id and r.candidate_id = reveal_message.candidate_id));

  -- that there is something to read is told by whoever wrote it, to that person only
  create policy contact on mail for insert to helder_app with check (
    app_role() = 'recruiter' and kind in ('contact.asked', 'contact.message')
    and exists (select from reveal r where r.candidate_id = account_id and r.organisation_id = app_organisation() and r.state in ('open', 'granted')));
`;

export class Reveal1700000000024 implements MigrationInterface {
  name = 'Reveal1700000000024';

  async up(runner: QueryRunner) {
    await runner.query(UP);
    await runner.query(seen('profile', 'cv', 'photo', 'messages'));
  }

  async down(runner: QueryRunner) {
    await runner.query(`delete from candidate_view where what = 'messages'`);
    await runner.query(seen('profile', 'cv', 'photo'));
    await runner.query(
      'drop policy contact on mail; drop table reveal_message; drop function is_revealed; drop table reveal, reveal_request',
    );
  }
}
