import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { addAcceptances } from '../testing/evidence.js';
import { leaving } from '../testing/leaving.js';
import { aPerson, aVisibleCandidate } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let act: ReturnType<typeof leaving>;
beforeAll(async () => {
  started = await startApp();
  act = leaving(started);
});
afterAll(() => started.stop());

const rows = async (sql: string, values: unknown[] = []) =>
  (await started.owner.query<Record<string, unknown>>(sql, values)).rows;
const count = async (from: string, values: unknown[] = []) =>
  (await rows(`select count(*)::int as n from ${from}`, values))[0]['n'];
const stepOf = async (id: string) => (await rows('select step from closing where account_id = $1', [id]))[0]?.['step'];
const keysOf = async (id: string) =>
  (await rows('select key from stored_file where account_id = $1', [id])).map(({ key }) => String(key));
const fileText = () => readFileSync(join(started.config.dataDir, 'erasure-ledger.ndjson'), 'utf8');
const inFile = (subjectRef: string) =>
  fileText()
    .trim()
    .split(/\n+/)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line['subjectRef'] === subjectRef);
const eventsOf = async (action: string, subjectRef: string) =>
  (await started.events(action)).filter((each) => each['subject_ref'] === subjectRef);
const remainders = (email: string) => count('retained.administrative_remainder where email = $1', [email]);

/** Somebody with everything, whom a recruiter has found. */
async function aLeaver(name: string) {
  const person = await aVisibleCandidate(started);
  await addAcceptances(started, person);
  await started.owner.query('update account set name = $2 where id = $1', [person.id, name]);
  const recruiter = await aPerson(started, 'recruiter');
  await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(200);
  return { person: { ...person, name }, recruiter };
}

// everything of the live schema that an erasure may leave nothing in
const LIVE = [
  'account',
  'session',
  'subject_key',
  'account_token',
  'stored_file',
  'mail',
  'profile',
  'document',
  'visibility',
  'candidate_search',
  'candidate_view',
  'subscription',
  'closing',
];
const KEY: Record<string, string> = { account: 'id', candidate_search: 'candidate_id', candidate_view: 'candidate_id' };
const left = async (id: string) =>
  Promise.all(
    LIVE.map(async (table) => [table, await count(`${table} where ${KEY[table] ?? 'account_id'} = $1`, [id])] as const),
  );
const nothingLeft = LIVE.map((table) => [table, 0]);

describe('the closed register', () => {
  it('[JOBNL-1.4b] holds administrative fields only, where no recruiter, and not even the app, can look', async () => {
    const { person, recruiter } = await aLeaver('Noor de Wit');
    const { code } = await act.close(person, 'now');
    await act.erased(code);
    const columns = await rows(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'retained' order by ordinal_position`,
    );
    // golden: a column more is a decision, not a detail
    expect(columns.map(({ name }) => name)).toEqual(
      ['id', 'name', 'email', 'registered_at', 'terms_version', 'closed_at', 'due_at'].map(
        (name) => `administrative_remainder.${name}`,
      ),
    );
    expect(
      await rows('select name, email, terms_version from retained.administrative_remainder where email = $1', [
        person.email,
      ]),
    ).toEqual([{ name: 'Noor de Wit', email: person.email, terms_version: '1' }]);
    await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(404);
    const foreign = await rows(
      `select 1 from information_schema.table_constraints where constraint_type = 'FOREIGN KEY' and table_schema = 'retained'`,
    );
    expect(foreign).toEqual([]);

    const as = async (url: string, sql: string) => {
      const client = new pg.Client(url);
      await client.connect();
      try {
        return (await client.query(sql)).rows as unknown[];
      } catch (error) {
        return (error as Error).message;
      } finally {
        await client.end();
      }
    };
    const { appUrl, workerUrl } = started.config;
    for (const sql of ['select id from', 'delete from', 'insert into'])
      expect(
        await as(
          appUrl,
          `${sql} retained.administrative_remainder ${sql.startsWith('insert') ? 'default values' : ''}`,
        ),
      ).toBe('permission denied for schema retained');
    for (const column of ['name', 'email', 'registered_at', 'terms_version', 'closed_at', '*'])
      expect([column, await as(workerUrl, `select ${column} from retained.administrative_remainder`)]).toEqual([
        column,
        'permission denied for table administrative_remainder',
      ]);
    expect(await as(workerUrl, `update retained.administrative_remainder set name = 'x'`)).toBe(
      'permission denied for table administrative_remainder',
    );
    expect(await as(workerUrl, 'select id, due_at from retained.administrative_remainder')).toContainEqual({
      id: expect.any(String),
      due_at: expect.any(Date),
    });
    // and the ledger is of the system alone
    expect(await as(appUrl, 'select 1 from evidence.erasure_ledger')).toEqual([]);
    expect(await as(appUrl, 'select 1 from evidence.remaining')).toEqual([]);
  });
});
