import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { Config } from './config.js';
import { Database } from './database.js';
import { Jobs } from './jobs.js';
import { PersonKeys } from './person-keys.js';
import { Sweeps } from './sweeps.js';

const HOUR = 3_600_000;
// a key names a file in our folder and nothing else
const KEY = /^[0-9a-f-]{36}$/;

/** Files on disk, each sealed with the key of its person. */
@Injectable()
export class Storage implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly keys: PersonKeys,
    private readonly sweeps: Sweeps,
  ) {}

  async onModuleInit() {
    await mkdir(this.config.filesFolder, { recursive: true, mode: 0o700 });
    await mkdir(this.config.receivingFolder, { recursive: true, mode: 0o700 });
    this.sweeps.register({ name: 'storage.leftovers', every: 'minute', due: () => this.pending(), run: () => this.sweep() });
  }

  async onApplicationBootstrap() {
    await this.jobs.work('file.erase', async () => void (await this.erasePending()));
  }

  /** Keeps bytes for a person; the row that names the key must be written in the same transaction. */
  async put(tx: EntityManager, accountId: string, bytes: Buffer): Promise<string> {
    const key = randomUUID();
    const sealed = await this.keys.seal(tx, accountId, bytes, key);
    const file = await open(this.path(key), 'wx', 0o600);
    try {
      await file.writeFile(sealed);
      await file.sync();
    } catch (error) {
      // what a full disk took of it must not keep the disk full
      await rm(this.path(key), { force: true });
      throw error;
    } finally {
      await file.close();
    }
    await tx.query('insert into stored_file (key, account_id) values ($1, $2)', [key, accountId]);
    return key;
  }

  /** The bytes of a file of this person. Who may have them is the caller's decision. */
  async get(tx: EntityManager, accountId: string, key: string): Promise<Buffer> {
    return this.keys.unseal(tx, accountId, await readFile(this.path(key)), key);
  }

  /** Whether the bytes are on disk, whatever the table says. */
  has(key: string): Promise<boolean> {
    return stat(this.path(key)).then(
      () => true,
      () => false,
    );
  }

  /** Out of reach at once; the bytes go right after the commit, and a sweep sees to it that they do. */
  async erase(tx: EntityManager, keys: string[]): Promise<void> {
    if (!keys.length) return;
    await tx.query('update stored_file set erase = true where key = any($1)', [keys]);
    await this.jobs.enqueue(tx, 'file.erase', {});
  }

  /** Removes the bytes of everything marked; answers how many files went. */
  async erasePending(): Promise<number> {
    const marked = await this.database.asSystem((tx) => tx.query<{ key: string }[]>('select key from stored_file where erase'));
    // of a disk that is not there nothing is gone
    if (marked.length) await stat(this.config.filesFolder);
    for (const { key } of marked) {
      await rm(this.path(key), { force: true });
      await this.database.asSystem((tx) => tx.query('delete from stored_file where key = $1', [key]));
    }
    return marked.length;
  }

  private async sweep(): Promise<Record<string, number>> {
    const erased = await this.erasePending();
    const orphans = (await this.oldOrphans(this.config.filesFolder, true)) + (await this.oldOrphans(this.config.receivingFolder, false));
    return { erased, orphans };
  }

  // age of a file on disk is the disk's own time, not a legal date
  private async oldOrphans(folder: string, mayHaveRow: boolean): Promise<number> {
    let removed = 0;
    for (const name of await readdir(folder)) {
      const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs < HOUR) continue;
      if (mayHaveRow && KEY.test(name) && (await this.isKnown(name))) continue;
      await rm(join(folder, name), { force: true });
      removed++;
    }
    return removed;
  }

  private isKnown = (key: string) =>
    this.database.asSystem(async (tx) => (await tx.query<unknown[]>('select 1 from stored_file where key = $1', [key])).length > 0);

  private pending = () =>
    this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>('select count(*)::int as n from stored_file where erase'))[0].n);

  private path(key: string) {
    if (!KEY.test(key)) throw new Error('not a storage key');
    return join(this.config.filesFolder, key);
  }
}
