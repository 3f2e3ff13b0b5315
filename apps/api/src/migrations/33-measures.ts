import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- what the class of a field says must be sealed, under the key of its person
  alter table profile add contact bytea;

  alter table document drop constraint document_kind_check, add check (kind in ('cv', 'photo', 'diploma', 'personal'));
  alter table application_view drop constraint application_view_what_check,
    add check (what in ('application', 'cv', 'photo', 'diploma', 'personal'));
`;

const DOWN = `
  alter table profile drop contact;
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
