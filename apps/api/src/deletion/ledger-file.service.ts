import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '../core/config.js';
import { LineFile } from '../core/line-file.js';

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

/** The erasure ledger outside the database: on disk before the commit. */
@Injectable()
export class LedgerFile {
  private readonly file: LineFile<LedgerLine>;

  constructor({ dataDir }: Config) {
    this.file = new LineFile(join(dataDir, 'erasure-ledger.ndjson'));
  }

  /** A purge that was cut off after this writes no second line. */
  append(line: LedgerLine): Promise<void> {
    return this.file.append(async () => ((await this.lines()).some(({ id }) => id === line.id) ? [] : [line]));
  }

  lines(): Promise<LedgerLine[]> {
    return this.file.lines();
  }

  /** Drops the lines no backup needs any more; answers how many. */
  dropDue(now: Date): Promise<number> {
    return this.file.drop(({ replayUntil }) => new Date(replayUntil) > now);
  }
}
