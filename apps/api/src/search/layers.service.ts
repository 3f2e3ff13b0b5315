import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';

/** Layers of the pool are made before their time comes; the oldest goes up in what is older. */
@Injectable()
export class Layers implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    const count = (sql: string) => (now: Date) =>
      this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select ${sql} as n`, [now]))[0].n);
    const make = count('shape_layers($1)');
    this.sweeps.register({
      name: 'search.layers',
      every: 'day',
      due: count('(select count(*)::int from missing_layers($1))'),
      run: async (now) => ({ made: await make(now) }),
    });
  }
}
