import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PgBoss, type Db } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { Config } from './config.js';
import { withoutMessage } from './logging.js';
import { Opening } from './opening.js';

export const JOB_SCHEMA = 'job';
/** Every queue there is; the owner makes them (prepare.ts). */
export const QUEUES = [
  'mail.send',
  'file.erase',
  'sweep.minute',
  'sweep.day',
  'newsletter.send',
  'crm.sync',
  'deletion.purge',
  'audit.copy',
] as const;
export type Queue = (typeof QUEUES)[number];

/** A queue in the same Postgres: a job is written in the act's own transaction. */
@Injectable()
export class Jobs implements OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger(Jobs.name);
  private readonly working: Queue[] = [];
  private readonly boss: PgBoss;

  constructor(
    { workerUrl }: Config,
    private readonly opening: Opening,
  ) {
    // the owner installs the schema (prepare.ts); the worker role has no DDL and owns no index
    const least = { migrate: false, createSchema: false, reindex: false } as const;
    this.boss = new PgBoss({ connectionString: workerUrl, schema: JOB_SCHEMA, max: 4, ...least });
    this.boss.on('error', (error) => this.log.error(withoutMessage(error)));
  }

  async onModuleInit() {
    await this.boss.start();
  }

  /** `data` holds ids only: a queue is no place for personal data. */
  enqueue(tx: EntityManager, queue: Queue, data: Record<string, string>) {
    return this.boss.send(queue, data, { db: inside(tx), retryLimit: 8, retryBackoff: true, retryDelay: 2 });
  }

  async work<T extends object>(queue: Queue, handle: (data: T) => Promise<void>) {
    this.working.push(queue);
    await this.opening.whenOpen(() =>
      this.boss.work<T>(queue, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
        for (const { data } of jobs) await handle(data);
      }),
    );
  }

  /** Cron in local time; the same queue and expression twice is one schedule. */
  schedule(queue: Queue, cron: string) {
    return this.boss.schedule(queue, cron, null, { tz: 'Europe/Amsterdam' });
  }

  // first no new jobs, while the last requests may still enqueue …
  async beforeApplicationShutdown() {
    for (const queue of this.working) await this.boss.offWork(queue, { wait: true });
  }

  // … and only then the end of the queue itself
  async onApplicationShutdown() {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}

/** Lets pg-boss write through a TypeORM transaction; `true` asks for rows whatever the command. */
const inside = (tx: EntityManager): Db => ({
  executeSql: async (text, values) => ({ rows: (await tx.queryRunner!.query(text, values, true)).records }),
});
