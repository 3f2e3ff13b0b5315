import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, returning } from '../core/database.js';
import { PersonalData } from '../core/personal-data.js';
import { Sweeps } from '../core/sweeps.js';

const count = (table: string, column: string) => `select count(*)::int as n from ${table} where ${column} <= $1`;

/** Rows that carry their own last day (`due_at`) go on that day, whichever slice they belong to; one sweep for each category. */
@Injectable()
export class DueRows implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly personalData: PersonalData,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    for (const [category, tables] of this.byCategory()) this.register(`retention.${category}`, tables, 'due_at');
    // counters of limits say nothing any more once they start again
    this.register('limit.over', ['public.limit_use'], 'resets_at');
  }

  private register(name: `${string}.${string}`, tables: string[], column: string) {
    this.sweeps.register({
      name,
      every: 'day',
      due: (now) => this.sum(tables, (tx, table) => tx.query<{ n: number }[]>(count(table, column), [now]).then(([{ n }]) => n)),
      run: async (now) => ({
        erased: await this.sum(
          tables,
          async (tx, table) => (await returning(tx, `delete from ${table} where ${column} <= $1 returning 1`, [now])).length,
        ),
      }),
    });
  }

  private sum(tables: string[], each: (tx: EntityManager, table: string) => Promise<number>) {
    return this.database.asSystem(async (tx) => {
      let total = 0;
      for (const table of tables) total += await each(tx, table);
      return total;
    });
  }

  private byCategory(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const { name, category, columns } of this.personalData.tables)
      if ('due_at' in columns) found.set(category, [...(found.get(category) ?? []), name]);
    return found;
  }
}
