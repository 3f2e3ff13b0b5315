import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- public halves of the keys that sign receipts; each ends where the next begins
  create table evidence.signing_key (
    n integer primary key,
    kid text unique not null,
    x text not null,
    valid_from timestamptz not null
  );
  -- consents that end by a date, for the sweep that writes down that they did
  create index consent_event_ends on evidence.consent_event (valid_until) where valid_until is not null;
  create index consent_event_expired on evidence.consent_event (at) where state = 'expired';
`;

export class Proof1700000000011 implements MigrationInterface {
  name = 'Proof1700000000011';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index evidence.consent_event_ends, evidence.consent_event_expired');
    await runner.query('drop table evidence.signing_key');
  }
}
