import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- the newsletter was the one choice by e-mail; now it is one of them
  update evidence.consent_event set scope = 'email:own' where purpose = 'newsletter' and scope = 'own';
  alter table subscription add purpose text not null default 'newsletter', add sender text not null default 'own';
  alter table subscription alter purpose drop default, alter sender drop default;
  -- a code of the address the link was mailed to: it proves no other
  alter table subscription add asked_address bytea;
  alter table subscription drop constraint subscription_pkey, add primary key (account_id, purpose, sender);
  alter table newsletter_issue add purpose text not null default 'newsletter';
  alter table newsletter_issue alter purpose drop default;

  -- why a mail went, as it was when it went
  alter table mail
    add purpose text not null default 'account', add ground text not null default 'contract',
    add sender text not null default 'own', add stop text not null default 'close';
  alter table mail alter purpose drop default, alter ground drop default, alter sender drop default, alter stop drop default;

  -- numbers only: which issue, not who
  create table newsletter_count (
    issue_id uuid not null references newsletter_issue on delete cascade,
    -- 0 is the opening, the links follow from 1
    link int not null, language text not null, times int not null,
    primary key (issue_id, link, language)
  );
  select protect('newsletter_count', 'app_role() = ''admin''');
  -- the number a CRM knows a person by, while there is a yes
  create table crm_contact (account_id uuid primary key references account on delete cascade, contact_id text not null);
  select protect('crm_contact', 'account_id = app_account()');
  -- a report of a bounce or complaint counts once
  create table mail_report (id text primary key, at timestamptz not null);
  create index on mail_report (at);
`;

const DOWN = `
  drop table crm_contact, mail_report, newsletter_count;
  alter table mail drop purpose, drop ground, drop sender, drop stop;
  alter table newsletter_issue drop purpose;
  delete from subscription where (purpose, sender) <> ('newsletter', 'own');
  alter table subscription drop constraint subscription_pkey, drop purpose, drop sender, drop asked_address;
  alter table subscription add primary key (account_id);
`;

export class Preferences1700000000013 implements MigrationInterface {
  name = 'Preferences1700000000013';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query(DOWN);
  }
}
