import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalData, type Person, type TableDeclaration } from '../core/personal-data.js';

export type Table = TableDeclaration & { name: string; slice: string };
export type Counts = Record<string, number>;

/** Rows that say something about a person; a table of keys alone is plumbing and not worth a number. */
export const saysSomething = ({ columns }: Table) => Object.values(columns).includes('personal');
export const add = (counts: Counts, code: string, count: number): Counts => ({ ...counts, [code]: (counts[code] ?? 0) + count });
/** What went, seen from before and after. */
export const less = (before: Counts, after: Counts): Counts =>
  Object.fromEntries(Object.entries(before).map(([code, count]) => [code, Math.max(0, count - (after[code] ?? 0))] as const).filter(([, count]) => count > 0));

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
    return new Set(this.personalData.tables.filter(({ subject, slice }) => subject && slice !== 'deletion').map(({ category }) => category));
  }

  private async count(tx: EntityManager, person: Person, atClosing: 'delete' | 'keep'): Promise<Counts> {
    let counts: Counts = {};
    for (const table of this.personalData.tables.filter((each) => each.atClosing === atClosing && saysSomething(each)))
      counts = add(counts, table.category, await this.personalData.count(tx, table, person));
    return counts;
  }
}
