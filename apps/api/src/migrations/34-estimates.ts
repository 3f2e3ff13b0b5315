import type { MigrationInterface, QueryRunner } from 'typeorm';

const DOOR = (isFor: (condition: string) => string, exclusion: string) => `
  create or replace view pool as select * from candidate_search
  where (select app_role() = 'recruiter' and app_organisation() is not null)
    and ${isFor(`((select exists (select from pool_grant where organisation_id = app_organisation())) or level = 'public')`)}
    and ${isFor('(visible_until > (select app_now()))')}
    and ${exclusion};
`;
const EXCLUDED = 'candidate_id in (select account_id from exclusion where keys && (select organisation_keys(app_organisation())))';

/** The same door: what nearly every row fulfils is compared as a number, which the planner takes as nearly always true; it thought 1 row of 24 was left, and read the whole pool for the newest few. */
export class Estimates1700000000034 implements MigrationInterface {
  name = 'Estimates1700000000034';

  async up(runner: QueryRunner) {
    await runner.query(DOOR((condition) => `${condition}::int <> 0`, `(${EXCLUDED})::int <> 1`));
  }

  async down(runner: QueryRunner) {
    await runner.query(DOOR((condition) => condition, `not (${EXCLUDED})`));
  }
}
