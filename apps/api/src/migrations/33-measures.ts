import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- what the class of a field says must be sealed, under the key of its person
  alter table profile add contact bytea;

  alter table document drop constraint document_kind_check, add check (kind in ('cv', 'photo', 'diploma', 'personal'));
  alter table application_view drop constraint application_view_what_check,
    add check (what in ('application', 'cv', 'photo', 'diploma', 'personal'));

  -- taken down by an admin: why, what its contacts say to that, and the answer
  alter table vacancy add down_at timestamptz, add down_reason text, add objection text, add objected_at timestamptz, add down_answer text,
    add check (down_at is null or (closed_at is not null and down_reason is not null)), add check ((objection is null) = (objected_at is null));
`;

const DOWN = `
  alter table profile drop contact;
  alter table vacancy drop down_at, drop down_reason, drop objection, drop objected_at, drop down_answer;
  delete from document where kind in ('diploma', 'personal');
  delete from application_view where what in ('diploma', 'personal');
  alter table document drop constraint document_kind_check, add check (kind in ('cv', 'photo'));
  alter table application_view drop constraint application_view_what_check, add check (what in ('application', 'cv', 'photo'));
`;

export class Measures1700000000033 implements MigrationInterface {
  name = 'Measures1700000000033';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    // the database cannot open what was sealed: people are asked for it again
    await runner.query(DOWN);
  }
}
