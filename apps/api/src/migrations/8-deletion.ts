import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  create table closing (
    account_id uuid primary key references account on delete cascade,
    ledger_id uuid unique not null,
    asked_at timestamptz not null,
    purge_at timestamptz not null,
    -- the last step that is done and verified
    step text not null,
    -- rows by category, when closing was asked and as they were erased
    announced jsonb not null,
    counts jsonb not null,
    -- when the sweep for the person's own values last found something
    stuck_at timestamptz
  );
  create index on closing (purge_at);
  select protect('closing', 'account_id = app_account()');

  -- what an erasure did: no name; what points at the person goes when no backup can bring them back any more
  create table evidence.erasure_ledger (
    id uuid primary key,
    state text not null check (state in ('closing', 'erased')),
    asked_at timestamptz not null, undo_until timestamptz, erased_at timestamptz,
    certificate_code_hash bytea unique not null,
    erased jsonb not null,
    subject_ref text,
    replay_until timestamptz
  );
  create index on evidence.erasure_ledger (replay_until) where subject_ref is not null;
  create table evidence.remaining (
    ledger_id uuid not null references evidence.erasure_ledger on delete cascade,
    code text not null,
    until timestamptz,
    gone_at timestamptz,
    primary key (ledger_id, code)
  );
  create index on evidence.remaining (until) where gone_at is null;
  -- of the system alone: no person who is signed in has anything to look for here
  alter table evidence.erasure_ledger enable row level security;
  create policy system on evidence.erasure_ledger to helder_worker using (true) with check (true);
  alter table evidence.remaining enable row level security;
  create policy system on evidence.remaining to helder_worker using (true) with check (true);

  -- the closed register: no key to any live table, nor to the evidence
  create table retained.administrative_remainder (
    id uuid primary key,
    name text not null, email text not null,
    registered_at timestamptz not null, terms_version text, closed_at timestamptz not null,
    due_at timestamptz not null
  );
  create index on retained.administrative_remainder (due_at);
`;

export class Deletion1700000000008 implements MigrationInterface {
  name = 'Deletion1700000000008';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table retained.administrative_remainder, evidence.remaining, evidence.erasure_ledger, closing');
  }
}
