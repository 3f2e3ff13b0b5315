import { Injectable } from '@nestjs/common';
import type { AnswerOf, rights } from '@helder/contract';
import { FIELD_KEYS, fieldOf, type RetentionRule } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { PersonalData, type TableDeclaration } from '../core/personal-data.js';
import { Register, rowOf } from '../retention/retention.module.js';
import { choicesOf } from './choices.data.js';
import { ground, sourceOf, who, wordsOf } from './words.data.js';

type Answer = AnswerOf<typeof rights.myData>;
type Category = Answer['categories'][number];
type Table = TableDeclaration & { name: string };
type Read = (table: Table, columns: readonly string[]) => Promise<Record<string, unknown>[]>;

/** Everything held about one person, from what the slices declared: nothing is listed here by name. */
@Injectable()
export class MyData {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly personalData: PersonalData,
    private readonly register: Register,
  ) {}

  of(account: Account): Promise<Answer> {
    // as the person: row-level security is the second wall against rows of somebody else
    return this.database.as(account, async (tx) => {
      const categories = await this.categories((table, columns) => this.personalData.rowsOf(tx, table, account, columns));
      await this.note(tx, categories, { type: 'account', ref: account.subjectRef }, account.subjectRef);
      return { madeAt: this.clock.now().toISOString(), categories, processors: this.register.published().processors };
    });
  }

  /** What is held of an address without an account, for who proved by mail to read there. */
  async ofAddress(tx: EntityManager, email: string, request: string): Promise<Category[]> {
    const categories = await this.categories((table, columns) => this.personalData.rowsAt(tx, table, email, columns));
    await this.note(tx, categories, { type: 'request', ref: request }, null);
    return categories;
  }

  private note(tx: EntityManager, categories: Category[], target: { type: string; ref: string }, subject: string | null) {
    const rows = categories.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows.length, 0);
    const counts = { categories: categories.length, rows };
    return this.journal.write(tx, { action: 'rights.my-data', crud: 'read', target, subject, ground: 'AVG art. 15', counts });
  }

  private async categories(read: Read): Promise<Category[]> {
    const categories: Category[] = [];
    for (const rule of this.register.shown) {
      const tables = await this.tables(rule.code, read);
      if (tables.length) categories.push(this.category(rule, tables));
    }
    return categories;
  }

  private category(rule: RetentionRule, tables: Category['tables']): Category {
    const holdsProfile = tables.some(({ table }) => table === 'public.profile');
    return { ...rowOf(rule), source: sourceOf(rule.code), choices: choicesOf(rule), fields: holdsProfile ? FIELDS : [], tables };
  }

  private async tables(code: string, read: Read): Promise<Category['tables']> {
    const found: Category['tables'] = [];
    for (const table of this.personalData.tables.filter(({ category, subject }) => category === code && subject)) {
      const columns = copied(table);
      const rows = columns.length ? await read(table, columns) : [];
      if (rows.length) found.push({ table: table.name, ...wordsOf(table.name, columns), rows: rows.sort(NEWEST_FIRST) });
    }
    return found;
  }
}

/** What a copy shows of a table: what says something about the person, and once the pseudonym they can prove things with. */
export const copied = ({ name, columns, notInCopy = [] }: Table): string[] =>
  Object.entries(columns).flatMap(([column, kind]) =>
    !notInCopy.includes(column) && (kind === 'personal' || `${name}.${column}` === PSEUDONYM) ? [column] : [],
  );

const PSEUDONYM = 'public.account.subject_ref';
const NEWEST_FIRST = (a: Record<string, unknown>, b: Record<string, unknown>) => Number(b['at'] ?? 0) - Number(a['at'] ?? 0);

const FIELDS: Category['fields'] = FIELD_KEYS.map((key) => {
  const { label, purpose, ground: kind, disclosure } = fieldOf(key);
  return { key, label, purpose, ground: ground[kind], who: who(disclosure) };
});
