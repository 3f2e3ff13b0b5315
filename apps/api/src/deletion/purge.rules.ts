import type { Counts } from './holdings.service.js';

/** A closing as the steps get it; `id` is the account's. */
export type Leaving = {
  id: string;
  ledgerId: string;
  askedAt: Date;
  purgeAt: Date;
  step: string;
  announced: Counts;
  counts: Counts;
  readsRef: Buffer | null;
  /** On an old backup that was put back. */
  isAgain: boolean;
};

/** Throws when a step did not do what it should have done. */
export function verify(isTrue: boolean, otherwise: string): asserts isTrue {
  if (!isTrue) throw new Error(`erasing stopped: ${otherwise}`);
}

/** One table points at another. */
export type Reference = { child: string; parent: string };

/** Every foreign key there is, as schema.table. */
export const REFERENCES = `select child.nspname || '.' || c.relname as child, parent.nspname || '.' || p.relname as parent
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace child on child.oid = c.relnamespace
  join pg_class p on p.oid = k.confrelid join pg_namespace parent on parent.oid = p.relnamespace
  where k.contype = 'f' and k.conrelid <> k.confrelid`;

/** The tables in an order in which no row is deleted before the rows that point at it. Throws on a circle. */
export function childrenFirst<T extends { name: string }>(tables: readonly T[], references: readonly Reference[]): T[] {
  const left = new Map(tables.map((table) => [table.name, table]));
  const ordered: T[] = [];
  while (left.size) {
    const free = [...left.values()].filter(({ name }) => !references.some(({ child, parent }) => parent === name && left.has(child)));
    if (!free.length) throw new Error(`tables point at each other: ${[...left.keys()].join(', ')}`);
    for (const table of free) left.delete(table.name);
    ordered.push(...free);
  }
  return ordered;
}
