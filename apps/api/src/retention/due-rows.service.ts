import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../core/database.js';
import { PersonalData } from '../core/personal-data.js';
import { Sweeps } from '../core/sweeps.js';
import { MAY_GO } from './retention.rules.js';

/** What is due of one table. */
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
      due: (now) => this.sum(tables, now, ({ table, where }) => `select count(*)::int as n from ${table} where ${where}`),
      // counted where they are: a million rows that went are one number here
      run: async (now) => ({
        erased: await this.sum(
          tables,
          now,
          ({ table, where }) => `with gone as (delete from ${table} where ${where} returning 1) select count(*)::int as n from gone`,
        ),
      }),
    });
  }

  private sum(tables: Due[], now: Date, statement: (due: Due) => string) {
    return this.database.asSystem(async (tx) => {
      let total = 0;
      for (const table of tables) total += (await tx.query<{ n: number }[]>(statement(table), [now]))[0].n;
      return total;
    });
  }

  private byCategory(): Map<string, Due[]> {
    const found = new Map<string, Due[]>();
    for (const { name: table, category, columns, subject } of this.personalData.tables) {
      const where = MAY_GO(subject?.column);
      if ('due_at' in columns) found.set(category, [...(found.get(category) ?? []), { table, where }]);
    }
    return found;
  }
}
