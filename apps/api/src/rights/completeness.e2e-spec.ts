import { randomUUID } from 'node:crypto';
import { keyOf, PersonalData, type TableDeclaration } from '../core/personal-data.js';
import { aPerson, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { copied } from './my-data.service.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

type Table = TableDeclaration & { name: string };
type Column = { name: string; type: string; element: string; generated: boolean };
type Planted = { table: string; column: string; value: string };

/** Tables of people at work: a candidate has no rows there, and is shown none. */
const AT_WORK = [
  'public.recruiter',
  'public.vacancy_contact',
  'public.shortlist',
  'public.saved_search',
  'public.reading_freeze',
  'public.reading_leaf',
  'public.reading_errand',
  'audit.export',
];
/** An account holds each of its values already, and cannot be a second one. The ledger begins at closing, when nobody is signed in, and undoing takes its row. */
const ONCE = ['public.account', 'public.subject_key', 'evidence.erasure_ledger'];

let next = 0;
/** A value of its own for a column of this type, and how it shows in a copy. */
function canary({ type, element }: Column): { value: unknown; shows: string } {
  const n = ++next;
  const word = `Zq${n.toString(36).padStart(4, 'x')}vink`;
  const id = randomUUID();
  const at = new Date(Date.UTC(2026, 0, 1) + n * 61_000).toISOString();
  const day = new Date(Date.UTC(1900, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
  const number = 700_000 + n;
  const kinds: Record<string, { value: unknown; shows: string }> = {
    uuid: { value: id, shows: id },
    'timestamp with time zone': { value: at, shows: at },
    date: { value: day, shows: day },
    jsonb: { value: JSON.stringify({ word }), shows: word },
    ARRAY: element === '_uuid' ? { value: [id], shows: id } : { value: [word], shows: word },
    boolean: { value: true, shows: 'true' },
    bytea: { value: Buffer.from(word), shows: word },
    tsvector: { value: `'${word.toLowerCase()}'`, shows: word.toLowerCase() },
    integer: { value: number, shows: String(number) },
    smallint: { value: n % 30_000, shows: String(n % 30_000) },
    bigint: { value: number, shows: String(number) },
    numeric: { value: number, shows: String(number) },
    'double precision': { value: number, shows: String(number) },
  };
  return kinds[type] ?? { value: word, shows: word };
}

const columnsOf = async (table: string): Promise<Column[]> =>
  (
    await started.owner.query<Column>(
      `select column_name as name, data_type as type, udt_name as element, is_identity = 'YES' or is_generated = 'ALWAYS' as generated
       from information_schema.columns where table_schema || '.' || table_name = $1`,
      [table],
    )
  ).rows;

/** One row of the person with a value of its own in every column; answers what was put where. */
async function plant(table: Table, person: Person): Promise<Planted[]> {
  const columns = (await columnsOf(table.name)).filter(({ generated }) => !generated);
  const values = columns.map((column) => {
    if (column.name === table.subject!.column) return { value: keyOf(table, person), shows: '' };
    // what is sealed is put back into the other columns; another test reads it there
    if (column.name === table.sealed) return { value: null, shows: '' };
    // row-level security shows a hold once it is held
    if (`${table.name}.${column.name}` === 'public.legal_hold.state') return { value: 'held', shows: '' };
    return canary(column);
  });
  await started.owner.query(
    `insert into ${table.name} (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    values.map(({ value }) => value),
  );
  const shown = copied(table);
  return columns.flatMap(({ name }, n) => (shown.includes(name) ? [{ table: table.name, column: name, value: values[n].shows }] : []));
}

type Answer = { categories: { tables: { table: string; rows: Record<string, unknown>[] }[] }[] };

describe('the access file', () => {
  it('[JOBPORT-6a] [SECOND-RECHT-a] holds every personal column of every table about the person, and nothing of another', async () => {
    // what may stand in a column is not the question here
    await started.owner.query(`
      do $$ declare each record; begin
        for each in select conrelid::regclass as tab, conname from pg_constraint join pg_namespace n on n.oid = connamespace
          where contype in ('c', 'f') and nspname in ('public', 'audit', 'evidence') loop
          execute format('alter table %s drop constraint %I', each.tab, each.conname);
        end loop;
      end $$`);
    await started.owner.query('set session_replication_role = replica');
    const [mine, other] = [await aPerson(started), await aPerson(started)];
    const tables = started.app.get(PersonalData).tables.filter(({ name, subject }) => subject && ![...AT_WORK, ...ONCE].includes(name));
    const planted: Record<'mine' | 'other', Planted[]> = { mine: [], other: [] };
    for (const table of tables) {
      planted.mine.push(...(await plant(table, mine)));
      planted.other.push(...(await plant(table, other)));
    }
    await started.owner.query('set session_replication_role = default');
    const { body } = await started.http.get('/api/my-data').set(mine.headers).expect(200);
    const shown = new Map((body as Answer).categories.flatMap(({ tables: held }) => held).map(({ table, rows }) => [table, rows]));
    const missing = planted.mine.filter(
      ({ table, column, value }) => !shown.get(table)?.some((row) => JSON.stringify(row[column] ?? null).includes(value)),
    );
    expect(missing).toEqual([]);
    expect(planted.mine.length).toBeGreaterThan(150);
    const text = JSON.stringify(body);
    const strange = planted.other.filter(({ value }) => value.length > 5 && text.includes(value));
    expect([strange, ...[other.email, other.id, other.subjectRef].map((value) => text.includes(value))]).toEqual([[], false, false, false]);
  });
});
