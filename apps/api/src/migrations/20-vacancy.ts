import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table vacancy (
    id uuid primary key,
    version int not null,
    organisation_id uuid not null references organisation,
    title text not null, body text not null,
    function text not null, sector text not null, region text not null,
    hours_min int not null, hours_max int not null,
    closes_on date not null,
    -- the first moment after that day, by the Dutch calendar
    ends_at timestamptz not null,
    posted_at timestamptz not null,
    closed_at timestamptz
  );
  create index on vacancy (posted_at desc, id desc);
  create index on vacancy (organisation_id);
  -- read by everybody, written by recruiters of its organisation
  alter table vacancy enable row level security;
  create policy known on vacancy for select to helder_app using (true);
  create policy posted on vacancy for insert to helder_app with check (app_role() = 'recruiter' and organisation_id = app_organisation());
  create policy changed on vacancy for update to helder_app using (app_role() = 'recruiter' and organisation_id = app_organisation());
  create policy system on vacancy to helder_worker using (true) with check (true);

  create table vacancy_contact (
    vacancy_id uuid not null references vacancy on delete cascade,
    account_id uuid not null references account on delete cascade,
    primary key (vacancy_id, account_id)
  );
  create index on vacancy_contact (account_id);
  select protect('vacancy_contact', 'account_id = app_account()');
  create policy colleague on vacancy_contact to helder_app using (app_role() = 'recruiter' and exists (
    select from vacancy v where v.id = vacancy_id and v.organisation_id = app_organisation()));

  -- whether the recruiter of this transaction is named in that vacancy; a contact who left the organisation is none
  create function is_contact(which uuid) returns boolean language sql stable as $$
    select app_role() = 'recruiter' and exists (
      select from vacancy_contact c join vacancy v on v.id = c.vacancy_id
      where v.id = which and c.account_id = app_account() and v.organisation_id = app_organisation())
  $$;

  create table application (
    id uuid primary key,
    version int not null,
    vacancy_id uuid not null references vacancy,
    candidate_id uuid not null references account on delete cascade,
    subject_ref text not null,
    state text not null check (state in ('received', 'in-conversation', 'rejected', 'hired', 'withdrawn')),
    message text check ((message is null) = (state = 'withdrawn')),
    sent_at timestamptz not null, state_at timestamptz not null, rejected_at timestamptz
  );
  create unique index on application (vacancy_id, candidate_id) where state <> 'withdrawn';
  create index on application (candidate_id);
  select protect('application', 'candidate_id = app_account()');
  create policy contact on application for select to helder_app using (state <> 'withdrawn' and is_contact(vacancy_id));
  create policy decided on application for update to helder_app using (state <> 'withdrawn' and is_contact(vacancy_id));

  -- a file that is replaced or removed leaves the application with it
  create table application_document (
    application_id uuid not null references application on delete cascade,
    document_id uuid not null references document on delete cascade,
    candidate_id uuid not null references account on delete cascade,
    primary key (application_id, document_id)
  );
  create index on application_document (candidate_id);
  create index on application_document (document_id);
  select protect('application_document', 'candidate_id = app_account()');
  create policy contact on application_document for select to helder_app using (app_role() = 'recruiter' and exists (
    select from application a where a.id = application_id));

  create table application_view (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    candidate_id uuid not null references account on delete cascade,
    at timestamptz not null,
    organisation_name text not null,
    viewer_account uuid not null, role text not null,
    what text not null check (what in ('application', 'cv', 'photo'))
  );
  create index on application_view (application_id, at desc);
  create index on application_view (candidate_id);
  select protect('application_view', 'candidate_id = app_account()');
  create policy viewer on application_view for insert to helder_app with check (
    app_role() = 'recruiter' and viewer_account = app_account() and exists (select from application a where a.id = application_id));
  create policy read on application_view for select to helder_app using (app_role() = 'recruiter' and exists (
    select from application a where a.id = application_id));

  -- a saved search: a name, an address and what is looked for; no account is needed, and one that has the address is known
  create table job_alert (
    id uuid primary key,
    account_id uuid references account on delete cascade,
    name text not null, email citext not null, language text not null,
    function text, sector text, region text,
    notice_sha256 text not null,
    asked_at timestamptz not null, confirmed_at timestamptz,
    token_hash bytea unique, token_ends_at timestamptz,
    -- vacancies posted later than this are new to the reader
    seen_until timestamptz, mailed_at timestamptz, mail_id uuid unique,
    check ((confirmed_at is null) = (token_hash is not null))
  );
  create index on job_alert (account_id);
  create index on job_alert (email);
  select protect('job_alert', 'account_id = app_account()');

  -- how it went is told by whoever decided it, to that applicant only
  create policy decided on mail for insert to helder_app with check (
    app_role() = 'recruiter' and kind = 'vacancy.decided' and exists (select from application a where a.candidate_id = account_id));
`;

export class Vacancy1700000000020 implements MigrationInterface {
  name = 'Vacancy1700000000020';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop policy decided on mail');
    await runner.query('drop table job_alert, application_view, application_document, application');
    await runner.query('drop function is_contact');
    await runner.query('drop table vacancy_contact, vacancy');
  }
}
