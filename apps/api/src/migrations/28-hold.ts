import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- which records of one person may not go, and why: two admins, never one
  create table legal_hold (
    id uuid primary key,
    -- until the person is erased; from then on only the certificate leads here
    subject_ref text, ledger_id uuid, reads_ref bytea,
    state text not null check (state in ('asked', 'held')),
    records jsonb not null,
    reason text not null, case_number text not null,
    asked_at timestamptz not null, asked_by text not null,
    held_at timestamptz, held_by text,
    review_at timestamptz not null,
    -- when the desk was told that somebody must look again
    told_at timestamptz,
    check (held_by is null or held_by <> asked_by),
    check ((state = 'held') = (held_at is not null))
  );
  create index on legal_hold (subject_ref);
  create index on legal_hold (ledger_id);
  create index on legal_hold (review_at) where told_at is null;
  select protect('legal_hold', 'state = ''held'' and subject_ref = app_subject()');

  -- the records themselves, sealed by a key outside the database; no key to any live table
  create table retained.held_record (
    hold_id uuid not null, nr int not null,
    kind text not null, sealed bytea not null,
    primary key (hold_id, nr)
  );
  -- who may read what of the closed register: asked by one, allowed by another, read once
  create table retained.reading (
    id uuid primary key,
    what text not null check (what in ('R0', 'R7')),
    email citext, hold_id uuid,
    reason text not null, case_number text not null,
    asked_at timestamptz not null, asked_by text not null,
    allowed_at timestamptz, allowed_by text,
    read_at timestamptz, role text,
    -- opens with the code of a certificate, which only its holder has
    reads_refs bytea[] not null default '{}',
    due_at timestamptz not null,
    check (allowed_by is null or allowed_by <> asked_by),
    check (read_at is null or allowed_at is not null)
  );
  create index on retained.reading (due_at);
  create index on retained.reading using gin (reads_refs);
  alter table retained.administrative_remainder add reads_ref bytea;
  alter table closing add reads_ref bytea;
`;

export class Hold1700000000028 implements MigrationInterface {
  name = 'Hold1700000000028';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table closing drop reads_ref; alter table retained.administrative_remainder drop reads_ref');
    await runner.query('drop table retained.reading, retained.held_record, legal_hold');
  }
}
