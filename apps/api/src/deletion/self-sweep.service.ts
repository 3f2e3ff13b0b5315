import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';

/** The person's own values were found where nothing should be; says in which columns. */
export class ValuesLeft extends Error {
  constructor(readonly places: string[]) {
    super('values were left');
    this.name = 'ValuesLeft';
  }
}

type Column = { schema: string; table: string; column: string };
type Wanted = { value: string; pattern: string; isWhere: (column: Column) => boolean };

const COLUMNS = `select c.table_schema as schema, c.table_name as table, c.column_name as column
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema in ('public', 'evidence', 'audit', 'job') and t.table_type = 'BASE TABLE'
    and (c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector', 'uuid') or c.udt_name = 'citext')
  order by 1, 2, 3`;

/** After the last row is gone: looks for the person in every column that can hold words. */
@Injectable()
export class SelfSweep {
  constructor(private readonly personalData: PersonalData) {}

  /** Throws `ValuesLeft` when something is found. */
  async findsNothing(tx: EntityManager, account: Pick<AccountRow, 'id' | 'email' | 'name'>): Promise<void> {
    const columns = await tx.query<Column[]>(COLUMNS);
    const tables = new Set(columns.map(nameOf));
    const places: string[] = [];
    for (const table of tables)
      places.push(
        ...(await this.hits(
          tx,
          table,
          columns.filter((column) => nameOf(column) === table),
          this.wanted(account),
        )),
      );
    if (places.length) throw new ValuesLeft(places);
  }

  private wanted({ id, email, name }: Pick<AccountRow, 'id' | 'email' | 'name'>): Wanted[] {
    return [
      { value: email, pattern: `(^|[^[:alnum:]._%+-])${escaped(email)}\\.?($|[^[:alnum:].-])`, isWhere: () => true },
      { value: id, pattern: escaped(id), isWhere: () => true },
      // a namesake may keep the name in rows of their own; in logs, evidence and queues no name belongs to anybody
      ...(/\S\s+\S/.test(name)
        ? [
            {
              value: name,
              pattern: `(^|[^[:alnum:]])${escaped(name)}($|[^[:alnum:]])`,
              isWhere: (column: Column) => this.holdsNoNames(column),
            },
          ]
        : []),
    ];
  }

  private holdsNoNames({ schema, table }: Column) {
    const declared = this.personalData.tables.find((each) => each.name === `${schema}.${table}`);
    return schema === 'job' || (schema !== 'public' && declared?.subject !== undefined);
  }

  private async hits(tx: EntityManager, table: string, columns: Column[], wanted: Wanted[]): Promise<string[]> {
    const tests = columns.flatMap((column) => wanted.flatMap((each, n) => (each.isWhere(column) ? [{ column, n }] : [])));
    if (!tests.length) return [];
    const values = wanted.flatMap(({ value, pattern }) => [value.toLowerCase(), pattern.toLowerCase()]);
    // the plain search is cheap and almost always enough to say no
    const found = tests.map(({ column: { column }, n }) => {
      const text = `lower("${column}"::text)`;
      return `bool_or(case when strpos(${text}, $${2 * n + 1}) > 0 then ${text} ~ $${2 * n + 2} end)`;
    });
    const [row] = await tx.query<Record<string, boolean | null>[]>(
      `select ${found.map((test, n) => `${test} as c${n}`).join(', ')} from ${table}`,
      values.slice(0, 2 * (1 + Math.max(...tests.map(({ n }) => n)))),
    );
    return [
      ...new Set(tests.filter((_, n) => row[`c${n}`]).map(({ column: { schema, table, column } }) => `${schema}.${table}.${column}`)),
    ];
  }
}

const nameOf = ({ schema, table }: Column) => `"${schema}"."${table}"`;
const escaped = (text: string) => text.replace(/[^\p{L}\p{N}\s_]/gu, '\\$&');
