import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalData, type Person, type TableDeclaration } from '../core/personal-data.js';

export type Table = TableDeclaration & { name: string; slice: string };
export type Counts = Record<string, number>;

/** Rows that say something about a person; a table of keys alone is plumbing and not worth a number. */
export const saysSomething = ({ columns }: Table) => Object.values(columns).includes('personal');
export const add = (counts: Counts, code: string, count: number): Counts => ({
  ...counts,
  [code]: (counts[code] ?? 0) + count,
});
/** All of them together. */
export const sum = (...all: Counts[]): Counts =>
  all.flatMap((counts) => Object.entries(counts)).reduce((total, [code, count]) => add(total, code, count), {});

/** The larger of two counts of each category: some rows go at the moment of closing, others come after it. */
export const most = (a: Counts, b: Counts): Counts =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((code) => [code, Math.max(a[code] ?? 0, b[code] ?? 0)]));

/** How much we hold of a person, by category, from what the slices declared. */
@Injectable()
export class Holdings {
  constructor(private readonly personalData: PersonalData) {}

  /** What closing would delete. */
  goes(tx: EntityManager, person: Person): Promise<Counts> {
    return this.count(tx, person, 'delete');
  }

  /** What closing would keep, of what is there now. */
  stays(tx: EntityManager, person: Person): Promise<Counts> {
    return this.count(tx, person, 'keep');
  }

  /** Categories of which a person can hold rows before closing. */
  get countable(): Set<string> {
    return new Set(
      this.personalData.tables.filter(({ subject, slice }) => subject && slice !== 'deletion').map(({ category }) => category),
    );
  }

  private async count(tx: EntityManager, person: Person, atClosing: 'delete' | 'keep'): Promise<Counts> {
    let counts: Counts = {};
    for (const table of this.personalData.tables.filter((each) => each.atClosing === atClosing && saysSomething(each)))
      counts = add(counts, table.category, await this.personalData.count(tx, table, person));
    return counts;
  }
}
