import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = (list: string) =>
  `alter table account drop constraint account_role_check, add constraint account_role_check check (role in (${list}))`;
const READERS = `app_role() in ('admin', 'auditor')`;
const SEES = (role: string) => `
  drop policy own on audit.event;
  create policy own on audit.event for select to helder_app using (
    (select ${role}) or subject_ref = (select app_subject()) or actor_ref = (select app_subject())
  );
  drop policy own on audit.export;
  create policy own on audit.export to helder_app using (${role}) with check (${role});
`;

const UP = `
  -- whoever else may have added a role before
  ${ROLES("'candidate', 'recruiter', 'admin', 'auditor', 'support'")};
  ${SEES(READERS)}
  -- the address goes before the rest of a line does, so it has a salt and a hash of its own
  alter table audit.event drop column seq, drop column leaf, add column source_salt bytea, add column source_hash bytea;

  -- the place of a line in the tree; written once, long after whoever wrote the line has gone on
  create table audit.seal (
    seq bigint primary key check (seq >= 0),
    ord bigint unique not null,
    leaf bytea not null
  );
  -- what was signed about the tree; the peaks are all it needs to grow on
  create table audit.checkpoint (
    n bigint generated always as identity primary key,
    tree_size bigint not null, root bytea not null, prev bytea, at timestamptz not null, key_id text not null, signature text not null,
    peaks bytea not null,
    -- every line up to here is sealed, or was never written
    settled bigint not null
  );
  create index on audit.checkpoint (tree_size);
`;

const DOWN = `
  drop table audit.checkpoint, audit.seal;
  alter table audit.event drop column source_salt, drop column source_hash, add column seq bigint unique, add column leaf bytea;
  ${SEES(`app_role() = 'admin'`)}
  delete from account where role = 'auditor';
  ${ROLES("'candidate', 'recruiter', 'admin', 'support'")};
`;

export class Seal1700000000026 implements MigrationInterface {
  name = 'Seal1700000000026';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query(DOWN);
  }
}
