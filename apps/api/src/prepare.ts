import { PgBoss } from 'pg-boss';
import { pathToFileURL } from 'node:url';
import { DataSource } from 'typeorm';
import { readConfig, type Config } from './core/config.js';
import { JOB_SCHEMA, QUEUES } from './core/jobs.js';
import { grants } from './migrations/grants.js';
import { migrations } from './migrations/index.js';

/** What only the owner may do: roles, tables, policies, queues. Runs before the app starts; a second run changes nothing. */
export async function prepare(config: Pick<Config, 'databaseUrl' | 'secrets'>) {
  const source = await new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    migrations,
    migrationsTableName: 'migration',
  }).initialize();
  try {
    for (const role of ['helder_app', 'helder_worker', 'helder_keeper']) {
      await source.query(`do $$ begin create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole;
        exception when duplicate_object or unique_violation then null; end $$`);
      await source.query(`alter role ${role} password '${config.secrets.rolePassword(role)}'`);
    }
    const boss = new PgBoss({ connectionString: config.databaseUrl, schema: JOB_SCHEMA, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    await boss.start();
    for (const queue of QUEUES) await boss.createQueue(queue);
    await boss.stop({ graceful: false, close: true });
    await source.runMigrations();
    for (const statement of grants) await source.query(statement);
  } finally {
    await source.destroy();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await prepare(readConfig(process.env));
  } catch (error) {
    console.error(`The database could not be prepared: ${(error as Error).message}`);
    process.exit(1);
  }
}
