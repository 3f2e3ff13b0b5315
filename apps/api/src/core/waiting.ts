import { Injectable } from '@nestjs/common';
import type { Waits } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Database } from './database.js';

type Count = (tx: EntityManager) => Promise<number>;

/** What waits for one of us: every slice says how much of its own, and never whose. */
@Injectable()
export class Waiting {
  private readonly counts = new Map<Waits, Count>();

  constructor(private readonly database: Database) {}

  /** `from` is what stands behind `select count(*)`. */
  register(name: Waits, from: string) {
    this.counts.set(name, async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${from}`))[0].n);
  }

  now(): Promise<{ name: Waits; count: number }[]> {
    return this.database.asSystem(async (tx) => {
      const all: { name: Waits; count: number }[] = [];
      for (const [name, count] of this.counts) all.push({ name, count: await count(tx) });
      return all;
    });
  }
}
