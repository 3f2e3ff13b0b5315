import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- what the class of a field says must be sealed, under the key of its person
  alter table profile add contact bytea;
`;

export class Measures1700000000033 implements MigrationInterface {
  name = 'Measures1700000000033';

  async up(runner: QueryRunner) {
    await runner.query(UP);
  }

  async down(runner: QueryRunner) {
    // the database cannot open what was sealed: people are asked for it again
    await runner.query('alter table profile drop contact');
  }
}
