import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

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
};

/** What one slice says about the personal data it holds: its tables (schema.table), or that it holds none. */
export type PersonalDataDeclaration = { slice: string; tables: Readonly<Record<string, TableDeclaration>> };

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

  /** These columns of the person's own rows of one table. */
  rowsOf(
    tx: EntityManager,
    table: TableDeclaration & { name: string },
    person: Person,
    columns: readonly string[],
    where = 'true',
  ): Promise<Record<string, unknown>[]> {
    if (!table.subject || !columns.length) return Promise.resolve([]);
    return tx.query(`select ${columns.map(quoted).join(', ')} from ${table.name} where ${quoted(table.subject.column)} = $1 and ${where}`, [
      keyOf(table, person),
    ]);
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
