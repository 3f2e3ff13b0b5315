import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECKS = {
  visibility: 'visibility_level_check',
  candidate_search: 'candidate_search_level_check',
  candidate_view: 'candidate_view_level_check',
};
const setLevels = (levels: readonly string[]) =>
  Object.entries(CHECKS)
    .map(([table, name]) => {
      const allowed = table === 'visibility' ? ['hidden', ...levels] : levels;
      return `alter table ${table} drop constraint ${name};
        alter table ${table} add constraint ${name} check (level in (${allowed.map((level) => `'${level}'`).join()}));`;
    })
    .join('\n');

const POOL = (condition: string) => `create or replace view pool as select * from candidate_search
  where (select app_role() = 'recruiter' and app_organisation() is not null) and (${condition}) and visible_until > (select app_now())`;
const WITH_GRANT = '(select exists (select from pool_grant where organisation_id = app_organisation()))';

/** Levels beside those of one platform, and the name a candidate goes by where recruiters do not get the real one. */
export class Packs1700000000010 implements MigrationInterface {
  name = 'Packs1700000000010';

  async up(runner: QueryRunner) {
    await runner.query(setLevels(['on-interest', 'anonymous', 'recruiters', 'public']));
    await runner.query('alter table visibility add column handle text');
    // who is public is there for every organisation, also for one without a grant
    await runner.query(POOL(`${WITH_GRANT} or level = 'public'`));
  }

  async down(runner: QueryRunner) {
    await runner.query(`delete from candidate_search where level in ('on-interest', 'public')`);
    await runner.query(`update visibility set level = 'hidden' where level in ('on-interest', 'public')`);
    await runner.query(
      `update candidate_view set level = case level when 'public' then 'recruiters' else 'anonymous' end where level in ('on-interest', 'public')`,
    );
    await runner.query(POOL(WITH_GRANT));
    await runner.query('alter table visibility drop column handle');
    await runner.query(setLevels(['anonymous', 'recruiters']));
  }
}
