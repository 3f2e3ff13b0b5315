import { Injectable } from '@nestjs/common';
import type { HeldKind } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { PersonKeys } from './person-keys.js';

/** `key`: links rows to a person. `personal`: about a person. `technical`: says nothing about anybody. */
export type ColumnClass = 'key' | 'personal' | 'technical';

export type TableDeclaration = {
  /** Code of the retention rule in the pack that says why and how long. */
  category: string;
  /** The column that says whose row it is, and what it holds; absent when the rows are about nobody. */
  subject?: { column: string; by: 'account' | 'subjectRef' | 'email' };
  /** The column with the address of who has no account. */
  address?: string;
  columns: Readonly<Record<string, ColumnClass>>;
  /** Columns that a retention rule of their own empties earlier. */
  earlier?: Readonly<Record<string, string>>;
  /** What the purge does: delete the person's rows, keep them by the register, or the named column set to null. */
  atClosing: 'delete' | 'keep' | 'none';
  /** Left out of the copy a person gets: secrets of ours, such as hashes. */
  notInCopy?: readonly string[];
  /** What the person gave us themselves, and may take along (AVG art. 20); `where`: which of the rows. */
  provided?: { columns: readonly string[]; where?: string };
  /** The column with the fields that were taken out of others and sealed with the key of the person; put back for the copy. */
  sealed?: string;
};

/** A record that can be named by itself: a row of its table, with the rows of other tables that point at it, and its file. */
export type RecordDeclaration = {
  table: string;
  at: string;
  parts?: Readonly<Record<string, string>>;
  file?: { key: string; name: string };
};

/** What one slice says about the personal data it holds: its tables (schema.table), or that it holds none. */
export type PersonalDataDeclaration = {
  slice: string;
  tables: Readonly<Record<string, TableDeclaration>>;
  records?: Readonly<Partial<Record<HeldKind, RecordDeclaration>>>;
};

export type Person = { id: string; subjectRef: string; email: string };
/** A file as its owner sent it. */
export type HeldFile = { kind: string; name: string; bytes: Buffer };
type FilesOf = (tx: EntityManager, person: Person) => Promise<HeldFile[]>;
type StaysFor = (tx: EntityManager, person: Person) => Promise<boolean>;

/** Slices declare here; rights, deletion and retention read it and never import the slices they act on. */
@Injectable()
export class PersonalData {
  private readonly declarations: PersonalDataDeclaration[] = [];
  private readonly files: { category: string; ask: FilesOf }[] = [];
  private readonly unkeyed: { category: string; ask: StaysFor }[] = [];

  constructor(private readonly keys: PersonKeys) {}

  declare(declaration: PersonalDataDeclaration) {
    this.declarations.push(declaration);
  }

  /** Files lie outside the tables: the slice that keeps them hands them over. */
  holdsFiles(category: string, ask: FilesOf) {
    this.files.push({ category, ask });
  }

  /** The person's files of these categories. */
  async filesOf(tx: EntityManager, categories: ReadonlySet<string>, person: Person): Promise<HeldFile[]> {
    const found: HeldFile[] = [];
    for (const { category, ask } of this.files) if (categories.has(category)) found.push(...(await ask(tx, person)));
    return found;
  }

  /** Records without a key to a person cannot be counted: the slice that makes them says whether one stays after closing. */
  staysFor(category: string, ask: StaysFor) {
    this.unkeyed.push({ category, ask });
  }

  /** Categories of records without a key that stay of this person. */
  async unkeyedOf(tx: EntityManager, person: Person): Promise<string[]> {
    const found: string[] = [];
    for (const { category, ask } of this.unkeyed) if (await ask(tx, person)) found.push(category);
    return found;
  }

  get slices(): readonly PersonalDataDeclaration[] {
    return this.declarations;
  }

  get tables(): readonly (TableDeclaration & { name: string; slice: string })[] {
    return this.declarations.flatMap(({ slice, tables }) => Object.entries(tables).map(([name, table]) => ({ ...table, name, slice })));
  }

  get records(): readonly (RecordDeclaration & { kind: HeldKind })[] {
    return this.declarations.flatMap(({ records = {} }) =>
      Object.entries(records).map(([kind, record]) => ({ ...record, kind: kind as HeldKind })),
    );
  }

  /** These columns of the person's own rows of one table, with what was sealed put back; `where` asks for `values` from $2 on. */
  async rowsOf(
    tx: EntityManager,
    table: TableDeclaration & { name: string },
    person: Person,
    columns: readonly string[],
    where = 'true',
    values: readonly unknown[] = [],
  ): Promise<Record<string, unknown>[]> {
    const { subject, sealed } = table;
    if (!subject || !columns.length) return [];
    const read = sealed ? [...new Set([...columns, sealed])] : columns;
    const rows = await tx.query<Record<string, unknown>[]>(
      `select ${read.map(quoted).join(', ')} from ${table.name} where ${quoted(subject.column)} = $1 and ${where}`,
      [keyOf(table, person), ...values],
    );
    return sealed ? Promise.all(rows.map((row) => this.keys.withParts(tx, person.id, row, sealed))) : rows;
  }

  /** The same of an address without an account. */
  rowsAt(
    tx: EntityManager,
    { name, subject, address }: TableDeclaration & { name: string },
    email: string,
    columns: readonly string[],
  ): Promise<Record<string, unknown>[]> {
    const column = address ?? (subject?.by === 'email' ? subject.column : null);
    return column
      ? tx.query(`select ${columns.map(quoted).join(', ')} from ${name} where ${quoted(column)} = $1`, [email])
      : Promise.resolve([]);
  }

  /** How many rows of one table are about the person. */
  async count(tx: EntityManager, table: TableDeclaration & { name: string }, person: Person): Promise<number> {
    if (!table.subject) return 0;
    const rows = await tx.query<{ n: number }[]>(
      `select count(*)::int as n from ${table.name} where ${quoted(table.subject.column)} = $1`,
      [keyOf(table, person)],
    );
    return rows[0].n;
  }

  /** Deletes the person's rows of one table; answers how many. */
  async erase(tx: EntityManager, table: TableDeclaration & { name: string }, person: Person): Promise<number> {
    if (!table.subject || table.atClosing !== 'delete') return 0;
    const [, count] = await tx.query<[unknown, number]>(`delete from ${table.name} where ${quoted(table.subject.column)} = $1`, [
      keyOf(table, person),
    ]);
    return count;
  }
}

const quoted = (column: string) => `"${column.replaceAll('"', '""')}"`;
/** What stands in the key column of the person's rows. */
export const keyOf = ({ subject }: Pick<TableDeclaration, 'subject'>, { id, subjectRef, email }: Person): string =>
  ({ account: id, subjectRef, email })[subject!.by];
