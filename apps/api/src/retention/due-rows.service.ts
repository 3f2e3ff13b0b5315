import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, returning } from '../core/database.js';
import { PersonalData } from '../core/personal-data.js';
import { Sweeps } from '../core/sweeps.js';

/** What is due of one table; of somebody whose account stands still nothing is (AVG art. 18). */
type Due = { table: string; where: string };

/** Rows that carry their own last day (`due_at`) go on that day, whichever slice they belong to; one sweep for each category. */
@Injectable()
export class DueRows implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly personalData: PersonalData,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    for (const [category, tables] of this.byCategory()) this.register(`retention.${category}`, tables);
    // counters of limits say nothing any more once they start again
    this.register('limit.over', [{ table: 'public.limit_use', where: 'resets_at <= $1' }]);
  }

  private register(name: `${string}.${string}`, tables: Due[]) {
    this.sweeps.register({
      name,
      every: 'day',
      due: (now) =>
        this.sum(tables, (tx, { table, where }) =>
          tx.query<{ n: number }[]>(`select count(*)::int as n from ${table} where ${where}`, [now]).then(([{ n }]) => n),
        ),
      run: async (now) => ({
        erased: await this.sum(
          tables,
          async (tx, { table, where }) => (await returning(tx, `delete from ${table} where ${where} returning 1`, [now])).length,
        ),
      }),
    });
  }

  private sum(tables: Due[], each: (tx: EntityManager, due: Due) => Promise<number>) {
    return this.database.asSystem(async (tx) => {
      let total = 0;
      for (const table of tables) total += await each(tx, table);
      return total;
    });
  }

  private byCategory(): Map<string, Due[]> {
    const found = new Map<string, Due[]>();
    for (const { name: table, category, columns, subject } of this.personalData.tables) {
      const where = `due_at <= $1${subject ? ` and not on_hold(${subject.column})` : ''}`;
      if ('due_at' in columns) found.set(category, [...(found.get(category) ?? []), { table, where }]);
    }
    return found;
  }
}
