import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Readable } from 'node:stream';
import { Column, DataSource, type ColumnOptions, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Clock } from './clock.js';

/** Whose transaction it is; row-level security shows no more than this person may see. */
export type Actor = { id: string; role: string; subjectRef: string; organisation?: { id: string } | null };

// transaction-local (true): a session-level setting would leak to the next user of the pooled connection
const ACT_AS = `select set_config('app.account', $1, true), set_config('app.role', $2, true), set_config('app.subject', $3, true),
  set_config('app.organisation', $4, true), set_config('app.now', $5, true)`;

export type Copies = {
  copy: (sql: string) => Readable;
  /** Takes a lock for as long as this lasts; answers whether it was free. */
  lock: (name: string) => Promise<boolean>;
  end: () => void;
};

/** A moment: timestamptz in the table, ISO text in the entity and on the wire. */
export const Instant = (options: ColumnOptions = {}) =>
  Column('timestamptz', {
    ...options,
    transformer: {
      from: (at: Date | null) => at?.toISOString() ?? null,
      to: (at: string | Date | null) => at,
    },
  });

@Injectable()
export class Database implements OnModuleInit {
  private readonly last = new WeakMap<EntityManager, Map<string, () => Promise<void>>>();

  constructor(
    @InjectDataSource() private readonly app: DataSource,
    @InjectDataSource('worker') private readonly worker: DataSource,
    private readonly clock: Clock,
  ) {}

  // a connection can end right after it was made, before anybody listens: that is the error of the next query, not the end of the process
  onModuleInit() {
    for (const source of [this.app, this.worker]) poolOf(source).on('connect', (client) => client.on('error', () => undefined));
  }

  /** One transaction in which row-level security shows only what this person may see. */
  as<T>(actor: Actor, act: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.app.transaction(async (tx) => {
      await tx.query(ACT_AS, this.settings(actor));
      return this.toTheEnd(tx, act);
    });
  }

  /** The same, in which every statement sees one moment. The table is held first, or it could be remade after that moment. */
  asOfOneMoment<T>(actor: Actor, table: string, act: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.app.transaction(async (tx) => {
      await tx.query(`set transaction isolation level repeatable read; lock table only ${table} in access share mode`);
      await tx.query(ACT_AS, this.settings(actor));
      return this.toTheEnd(tx, act);
    });
  }

  /** One transaction of the system itself: jobs, and acts before anybody is signed in. */
  asSystem<T>(act: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.worker.transaction((tx) => this.toTheEnd(tx, act));
  }

  /** Work that comes last in this transaction, right before its commit; asked twice under one key it is done once. */
  beforeCommit(tx: EntityManager, key: string, work: () => Promise<void>) {
    const last = this.last.get(tx);
    if (!last) throw new Error('not a transaction of ours');
    last.set(key, work);
  }

  private async toTheEnd<T>(tx: EntityManager, act: (tx: EntityManager) => Promise<T>): Promise<T> {
    const last = new Map<string, () => Promise<void>>();
    this.last.set(tx, last);
    const answer = await act(tx);
    for (const work of last.values()) await work();
    return answer;
  }

  /** A read without a person: only what the app role may see without one. */
  query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.app.query<Row[]>(sql, values);
  }

  /** COPY … TO STDOUT statements that all see one moment; each is a stream in flat memory, read to its end before the next. COPY takes no parameters: quote every value. `null` is the system. */
  async copies(actor: Actor | null): Promise<Copies> {
    const client = await poolOf(actor ? this.app : this.worker).connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      if (actor) await client.query(ACT_AS, this.settings(actor));
    } catch (error) {
      client.release(true);
      throw error;
    }
    let last: Readable | undefined;
    const lock = async (name: string) => {
      const { rows } = await client.query<{ isFree: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as "isFree"', [
        name,
      ]);
      return rows[0].isFree;
    };
    return { copy: (sql) => (last = client.query(copyTo(sql))), lock, end: () => endCopies(client, last?.readableEnded === false) };
  }

  private settings({ id, role, subjectRef, organisation }: Actor) {
    return [id, role, subjectRef, organisation?.id ?? '', this.clock.now().toISOString()];
  }
}

const poolOf = ({ driver }: DataSource) => (driver as PostgresDriver).master as Pool;

function endCopies(client: PoolClient, isCut: boolean) {
  // a COPY read half-way cannot be resumed: close its connection, the server then stops working
  if (isCut) return client.release(true);
  client.query('commit').then(
    () => client.release(),
    () => client.release(true),
  );
}

/** Rows of a statement that changes rows and has RETURNING: TypeORM answers those as [rows, count]. */
export async function returning<Row>(tx: EntityManager, sql: string, values: unknown[] = []): Promise<Row[]> {
  const { records } = (await tx.queryRunner!.query(sql, values, true)) as { records: Row[] };
  return records;
}
