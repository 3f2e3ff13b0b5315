import pg from 'pg';
import { prepare } from '../../prepare.js';
import { addAccount, addOrganisation } from '../accounts.js';
import { freshDatabase, testSecrets } from '../fresh-database.js';
import { Config } from '../../core/config.js';
import { PRIVILEGES } from './privileges.data.js';
import { privilegesOf } from './privileges.js';

const ROLES = ['helder_app', 'helder_worker', 'helder_keeper'] as const;
let owner: pg.Client;
let config: Config;
beforeAll(async () => {
  config = Config.of({ databaseUrl: await freshDatabase(), secrets: testSecrets });
  // a copied database has lost what was granted on the database itself
  await prepare(config);
  owner = new pg.Client(config.databaseUrl);
  await owner.connect();
});
afterAll(() => owner.end());

/** One statement as a role and a person, undone afterwards; answers the SQLSTATE of its refusal. */
async function as(url: string, person: Record<string, string>, ...statements: string[]): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('begin');
    for (const [key, value] of Object.entries(person)) await client.query('select set_config($1, $2, true)', [`app.${key}`, value]);
    let rows = 0;
    for (const statement of statements) rows = (await client.query(statement)).rowCount ?? 0;
    return `done ${rows}`;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}
const DENIED = '42501';

describe('the roles of the database', () => {
  it.each(ROLES)('%s is no owner, no superuser, knows no way round row-level security and makes nothing', async (role) => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_auth_members m where m.member = r.oid) as "memberOf",
         (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
         has_database_privilege(oid, current_database(), 'create') as "mayCreateSchema",
         has_database_privilege(oid, current_database(), 'temporary') as "mayMakeTemporary",
         array(select nspname::text from pg_namespace where has_schema_privilege(r.oid, oid, 'create')) as "mayCreateIn"
       from pg_roles r where rolname = $1`,
      [role],
    );
    const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false };
    expect(rows).toEqual([{ ...no, memberOf: 0, owns: 0, mayCreateSchema: false, mayMakeTemporary: false, mayCreateIn: [] }]);
  });

  it.each(ROLES)('%s may do with each table exactly what the list says', async (role) => {
    expect(await privilegesOf(owner, role)).toEqual(PRIVILEGES[role]);
  });

  it('the app never changes, removes or empties the audit log, consent events or the erasure ledger', async () => {
    const may = await privilegesOf(owner, 'helder_app');
    const kept = Object.entries(may).filter(([name]) => /^(audit|evidence)\./.test(name));
    expect(kept.length).toBeGreaterThan(5);
    for (const [name, list] of kept) expect([name, list]).toEqual([name, expect.not.stringMatching(/[UDTRG]/)]);
    expect(Object.keys(may).filter((name) => name.startsWith('retained.'))).toEqual([]);
    expect(may['evidence.erasure_ledger']).toBe('S');
  });

  it('every function that runs as the owner finds only the tables of the owner', async () => {
    const { rows } = await owner.query<{ name: string; path: string[] | null }>(
      `select proname as name, proconfig as path from pg_proc where prosecdef and pronamespace = any(array(select oid from pg_namespace where nspname !~ '^pg_'))`,
    );
    const path = ['search_path=public, pg_temp'];
    expect(rows.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'crowd_around', path },
      { name: 'reads_since', path },
      { name: 'session_of', path },
      { name: 'shape_layers', path: [...path, 'lock_timeout=10s'] },
    ]);
  });
});

describe('somebody who runs statements of their own as the app', () => {
  const change = (sql: string) => as(config.appUrl, me, sql);
  let me: Record<string, string>;
  let organisation: string;
  beforeAll(async () => {
    const account = await addAccount(owner);
    organisation = await addOrganisation(owner, { hasGrant: false });
    me = { account: account.id, subject: account.subjectRef, role: 'candidate', organisation };
  });

  it.each([
    ['becomes no admin', `update account set role = 'admin'`],
    ['takes no other pseudonym', `update account set subject_ref = 'other'`],
    ['undoes no closing', `update account set state = 'active'`],
    [
      'makes no session',
      `insert into session select gen_random_uuid(), 'x', id, 'x', now(), now(), now(), now(), now(), true from account`,
    ],
    ['lengthens no session', `update session set ends_at = 'infinity', idle_until = 'infinity'`],
    ['joins no employer', `insert into recruiter select app_account(), app_organisation()`],
    ['changes no employer', `update organisation set name = 'x'`],
    ['reads no other mail by its queue', `update mail set to_address = 'x@evil.test'`],
    ['hides no view', `delete from candidate_view`],
    ['brings nobody back on a mailing list', `delete from suppression.address`],
    ['writes no ledger', `insert into evidence.remaining select gen_random_uuid(), 'x', now()`],
    [
      'publishes no text',
      `insert into statement_version (id, version, kind, label, is_major, changes, sections, state, created_at)
       values (gen_random_uuid(), 1, 'privacy', '', true, '{}', '{}', 'draft', now())`,
    ],
    ['forgets no telling', 'delete from statement_told'],
    ['stops no job', `delete from job.job`],
    ['plans no job', `update job.schedule set cron = 'x'`],
    ['makes no table', `create table mine (x int)`],
    ['makes no temporary table', `create temporary table session (x int)`],
    ['empties nothing', `truncate audit.event`],
    ['leaves its role for no other', `set role helder_worker`],
  ])('%s', async (_, sql) => expect(await change(sql)).toBe(DENIED));

  it('gives no employer access to the candidates, nor takes it away: that is for an admin', async () => {
    const give = `insert into pool_grant values ('${organisation}', now())`;
    const take = 'delete from pool_grant';
    await addOrganisation(owner);
    for (const role of ['candidate', 'recruiter', '']) {
      expect(await as(config.appUrl, { ...me, role }, give)).toBe(DENIED);
      expect(await as(config.appUrl, { ...me, role }, take)).toBe('done 0');
    }
    expect(await as(config.appUrl, { ...me, role: 'admin' }, give, take)).toBe('done 2');
  });

  it('puts no employer into a group, nor takes it out: that is for an admin', async () => {
    const join = `update organisation set group_name = 'x' where id = '${organisation}'`;
    for (const role of ['candidate', 'recruiter', '']) expect(await as(config.appUrl, { ...me, role }, join)).toBe('done 0');
    expect(await as(config.appUrl, { ...me, role: 'admin' }, join)).toBe('done 1');
  });

  it('counts nobody who is like a candidate but as a candidate', async () => {
    const count = 'select 1 from crowd_around(null, null, null, null, null)';
    for (const role of ['recruiter', 'admin', '']) expect(await as(config.appUrl, { ...me, role }, count)).toBe('done 0');
  });

  it('without a person, also as the help desk, sees no row of any table about persons', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and c.relrowsecurity and c.relname not in ('pool_grant', 'organisation', 'vacancy')`,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { name } of rows)
      for (const role of ['', 'support'])
        expect([name, await as(config.appUrl, { role }, `select 1 from ${name}`)]).toEqual([name, 'done 0']);
  });
});
