import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Secrets } from '../core/secrets.js';
import { prepare } from '../prepare.js';

export const testSecrets = new Secrets(Buffer.alloc(32, 7));

/** A new template whenever a migration or a queue changed. */
function templateName() {
  const source = join(import.meta.dirname, '..');
  const files = [
    ...readdirSync(join(source, 'migrations'))
      .sort()
      .map((name) => join('migrations', name)),
    'prepare.ts',
    'core/jobs.ts',
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(source, file)));
  return `template_${hash.digest('hex').slice(0, 12)}`;
}

/** A database of its own, copied from one that was prepared once; answers the owner's address. */
export async function freshDatabase(): Promise<string> {
  const server = process.env['DATABASE_URL']!;
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const template = templateName();
  const at = (database: string) => Object.assign(new URL(server), { pathname: database }).href;
  const admin = new pg.Client(at('postgres'));
  await admin.connect();
  try {
    // one at a time: the template may not be in use while it is copied
    await admin.query('select pg_advisory_lock(7301)');
    if (!(await admin.query('select 1 from pg_database where datname = $1', [template])).rowCount) {
      await admin.query(`create database ${template}_new`);
      await prepare({ databaseUrl: at(`${template}_new`), secrets: testSecrets });
      await admin.query(`alter database ${template}_new rename to ${template}`);
    }
    await admin.query(`create database ${name} template ${template}`);
  } finally {
    await admin.end();
  }
  return at(name);
}

/** A backup: every byte of a database as it is, under another name; answers the address. Nobody may be connected to it. */
export async function copyOf(databaseUrl: string): Promise<string> {
  const copy = `t_${randomUUID().replaceAll('-', '')}`;
  const at = (database: string) => Object.assign(new URL(databaseUrl), { pathname: database }).href;
  const admin = new pg.Client(at('postgres'));
  await admin.connect();
  await admin
    .query(`create database ${copy} template ${new URL(databaseUrl).pathname.slice(1)} strategy file_copy`)
    .finally(() => admin.end());
  return at(copy);
}
