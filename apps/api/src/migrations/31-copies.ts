import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- a copy of the log that is made in the background, and lies as a file until its last day; why and by whom stands in audit.export
  create table audit.export_file (
    id uuid primary key references audit.export,
    state text not null check (state in ('waiting', 'making', 'ready', 'failed')),
    asked_at timestamptz not null,
    checkpoint bigint not null references audit.checkpoint,
    tries int not null default 0,
    done int not null default 0,
    bytes bigint,
    ends_at timestamptz
  );
  create index on audit.export_file (ends_at);
  select protect('audit.export_file', 'app_role() in (''admin'', ''auditor'')');

  -- what of a request was granted when the rest was refused: the consents that stopped
  alter table rights_request add column granted_parts jsonb;

  -- what was done about an incident: facts from a closed list, about nobody
  create table incident_step (
    incident_id uuid not null references incident on delete cascade,
    what text not null,
    at timestamptz not null,
    primary key (incident_id, what)
  );
  select protect('incident_step', 'app_role() = ''admin''');
`;

export class Copies1700000000031 implements MigrationInterface {
  name = 'Copies1700000000031';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table incident_step, audit.export_file; alter table rights_request drop column granted_parts');
  }
}
