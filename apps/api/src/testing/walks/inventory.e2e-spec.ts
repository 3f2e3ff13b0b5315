import { FIELD_KEYS, FIELDS, PACK_IDS, packOf, type PackId } from '@helder/policy';
import { getDataSourceToken } from '@nestjs/typeorm';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { PersonalData } from '../../core/personal-data.js';
import { copied } from '../../rights/my-data.service.js';
import { hasWords } from '../../rights/words.data.js';
import { startApp, type Started } from '../start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const SCHEMAS = ['public', 'audit', 'evidence', 'retained', 'suppression'];
// which migrations ran; TypeORM's own
const NOT_OURS = ['public.migration'];
const declared = () => started.app.get(PersonalData).tables;
const declaredColumns = () => declared().flatMap(({ name, columns }) => Object.keys(columns).map((column) => `${name}.${column}`));
const twice = (names: string[]) => names.filter((name, n) => names.indexOf(name) !== n);

async function liveColumns() {
  const { rows } = await started.owner.query<{ table: string; column: string }>(
    // a view holds nothing; what it shows is a column of a table
    `select table_schema || '.' || table_name as table, column_name as column from information_schema.columns
     join information_schema.tables using (table_schema, table_name) where table_schema = any($1) and table_type <> 'VIEW' order by 1, 2`,
    [SCHEMAS],
  );
  return rows.filter(({ table }) => !NOT_OURS.includes(table)).map(({ table, column }) => `${table}.${column}`);
}

describe('the inventory of personal data', () => {
  it('[JOBNL-2.5-REG] has every column of every table in it, exactly once, and none that does not exist', async () => {
    const live = await liveColumns();
    expect(live.length).toBeGreaterThan(150);
    expect(declaredColumns().sort()).toEqual(live.sort());
    expect(twice(declared().map(({ name }) => name))).toEqual([]);
  });

  it('knows every column that the entities of TypeORM know', () => {
    const { entityMetadatas } = started.app.get<DataSource>(getDataSourceToken());
    const known = new Set(declaredColumns());
    for (const { tableName, schema, columns } of entityMetadatas)
      for (const { databaseName } of columns) expect(known).toContain(`${schema ?? 'public'}.${tableName}.${databaseName}`);
  });

  it('gives every table a category of the register, and a table without one holds nothing personal', () => {
    const codes = new Set(started.config.pack.retention.map(({ code }) => code));
    for (const { name, category, columns, subject, earlier = {} } of declared()) {
      expect([name, category, category === 'technical' || codes.has(category)]).toEqual([name, category, true]);
      for (const code of Object.values(earlier)) expect([name, code, codes.has(code)]).toEqual([name, code, true]);
      if (category === 'technical')
        expect([name, subject, Object.values(columns).filter((kind) => kind !== 'technical')]).toEqual([name, undefined, []]);
    }
  });

  it('[JOBNL-2.5-WERK] [JOBNER-DOEL-UREN] [JOBNER-DOEL-BETAAL] [SF-DOEL-DOSSIER] a reserved category has its ground and period, and no table, field or file to keep anything in', async () => {
    const rule = (pack: PackId, code: string) => packOf(pack).retention.find((each) => each.code === code);
    const LAW = {
      ground: { kind: 'law', source: 'AWR art. 52 lid 4' },
      period: 'P7Y',
      roundUp: 'year-end',
      atClosing: 'kept',
      isReserved: true,
    };
    for (const [pack, code] of [
      ['jobnl', 'R1'],
      ['jobner', 'R1'],
      ['sf', 'hiring-file'],
    ] as const)
      expect(rule(pack, code)).toMatchObject(LAW);
    // a category of its own: nothing of it is in the administrative remainder of seven years, which is kept
    expect(rule('jobnl', 'R0')).not.toHaveProperty('isReserved');
    const used = new Set(declared().flatMap(({ category, earlier = {} }) => [category, ...Object.values(earlier)]));
    const reserved = PACK_IDS.flatMap((id) =>
      packOf(id)
        .retention.filter(({ isReserved }) => isReserved)
        .map(({ code }) => code),
    );
    expect(reserved.filter((code) => used.has(code))).toEqual([]);
    const named = (await liveColumns()).filter((column) =>
      /invoice|factuur|payment|payout|iban|hours_worked|timesheet|hiring|wage|salary|bsn/.test(column),
    );
    expect(named).toEqual([]);
    expect(FIELD_KEYS.filter((key) => reserved.includes(FIELDS[key].retention))).toEqual([]);
  });

  it('gives every category a period, or the event that ends it', () => {
    for (const { code, period, start } of started.config.pack.retention) {
      expect([code, period === null || /^P(T?\d+[YMWDH])+$/.test(period)]).toEqual([code, true]);
      expect([code, start.nl.length > 5, start.en.length > 5]).toEqual([code, true, true]);
    }
  });

  it('knows whose rows they are: the key of each table exists, and is a key', () => {
    for (const { name, subject, columns } of declared()) {
      if (!subject) continue;
      expect([name, (columns as Record<string, string>)[subject.column]]).toEqual([name, 'key']);
    }
  });

  it('of a table with personal columns it says what closing does, as the register says it', () => {
    const rule = (code: string) => started.config.pack.retention.find((each) => each.code === code)!;
    for (const { name, category, atClosing, subject } of declared()) {
      if (!subject) continue;
      expect([name, atClosing]).toEqual([name, rule(category).atClosing === 'kept' ? 'keep' : 'delete']);
    }
  });

  it('was told by every slice, also by those that hold nothing', () => {
    const folders = readdirSync(join(import.meta.dirname, '../..'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['migrations', 'testing', 'bench'].includes(entry.name))
      .map(({ name }) => name);
    expect(
      started.app
        .get(PersonalData)
        .slices.map(({ slice }) => slice)
        .sort(),
    ).toEqual(folders.sort());
  });

  it('has a name in words, in both languages, for everything a person gets a copy of', () => {
    const wordless = declared().filter((table) => table.subject && copied(table).length && !hasWords(table.name, copied(table)));
    expect(wordless.map((table) => [table.name, copied(table)])).toEqual([]);
  });
});
