import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Storage } from '../core/storage.js';
import type { Counts } from './holdings.service.js';
import { verify, type Leaving } from './purge.rules.js';

/** The files of somebody who leaves: first out of reach, then off the disk. */
@Injectable()
export class LeavingFiles {
  constructor(private readonly storage: Storage) {}

  async mark(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const keys = await this.keys(tx, leaving);
    await this.storage.erase(tx, keys);
    return { files: keys.length };
  }

  async erase(tx: EntityManager, leaving: Leaving): Promise<Counts> {
    const keys = await this.keys(tx, leaving);
    await this.storage.erasePending();
    for (const key of keys) verify(!(await this.storage.has(key)), 'a file is still on disk');
    verify(!(await this.keys(tx, leaving)).length, 'a file is still known');
    return {};
  }

  private async keys(tx: EntityManager, { id }: Leaving): Promise<string[]> {
    const rows = await tx.query<{ key: string }[]>('select key from stored_file where account_id = $1', [id]);
    return rows.map(({ key }) => key);
  }
}
