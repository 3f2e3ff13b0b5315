/** @policy profiles remainder */
import pg from 'pg';
import { aLeaver, leaving } from '../testing/leaving.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let act: ReturnType<typeof leaving>;
beforeAll(async () => {
  started = await startApp();
  act = leaving(started);
});
afterAll(() => started.stop());

const rows = async (sql: string, values: unknown[] = []) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows;

describe('the closed register', () => {
  it('[JOBNL-1.4b] holds administrative fields only, where no recruiter, and not even the app, can look', async () => {
    const { person, recruiter } = await aLeaver(started, 'Noor de Wit');
    const { code } = await act.close(person, 'now');
    await act.erased(code);
    expect(await rows('select name, email, terms_version from retained.administrative_remainder where email = $1', [person.email])).toEqual(
      [{ name: 'Noor de Wit', email: person.email, terms_version: '1' }],
    );
    await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(404);

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
      expect(await as(appUrl, `${sql} retained.administrative_remainder ${sql.startsWith('insert') ? 'default values' : ''}`)).toBe(
        'permission denied for schema retained',
      );
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
