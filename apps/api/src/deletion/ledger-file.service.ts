import { Injectable } from '@nestjs/common';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Config } from '../core/config.js';

/** One erasure, enough to do it again on a restored backup: a pseudonym, no name. */
export type LedgerLine = {
  v: 1;
  id: string;
  subjectRef: string;
  askedAt: string;
  erasedAt: string;
  replayUntil: string;
  counts: Record<string, number>;
};

/** The erasure ledger outside the database: one JSON object a line, on disk before the commit. */
@Injectable()
export class LedgerFile {
  // one writer at a time within this process
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly config: Config) {}

  private get path() {
    return join(this.config.dataDir, 'erasure-ledger.ndjson');
  }

  /** A purge that was cut off after this writes no second line. */
  append(line: LedgerLine): Promise<void> {
    return this.inTurn(async () => {
      if ((await this.lines()).some(({ id }) => id === line.id)) return;
      // begins a new line, whatever a power failure left half written
      await write(this.path, 'a', `\n${JSON.stringify(line)}\n`);
    });
  }

  async lines(): Promise<LedgerLine[]> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap(parsed);
  }

  /** Drops the lines no backup needs any more; answers how many. */
  dropDue(now: Date): Promise<number> {
    return this.inTurn(async () => {
      const lines = await this.lines();
      const kept = lines.filter(({ replayUntil }) => new Date(replayUntil) > now);
      if (kept.length === lines.length) return 0;
      const fresh = `${this.path}.new`;
      await write(fresh, 'w', kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
      await rename(fresh, this.path);
      return lines.length - kept.length;
    });
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(act, act);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

// a line cut short is no line: its purge runs again
function parsed(line: string): LedgerLine[] {
  try {
    return [JSON.parse(line) as LedgerLine];
  } catch {
    return [];
  }
}

async function write(path: string, flags: 'a' | 'w', text: string) {
  const file = await open(path, flags, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  // a new name is on disk only when its folder is
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}
