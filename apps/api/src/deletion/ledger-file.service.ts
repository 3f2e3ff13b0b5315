import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
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
  /** Hash of the code of the certificate, in hex; lines of the first days have none. */
  codeHash?: string;
  counts: Record<string, number>;
};

/** The erasure ledger outside the database: on disk before the commit. */
@Injectable()
export class LedgerFile {
  private readonly file: LineFile<LedgerLine>;

  constructor({ dataDir }: Config) {
    this.file = new LineFile(join(dataDir, 'erasure-ledger.ndjson'));
  }

  /** Answers the line that stands: an erasure that was cut off after this, or is done again, gets no second one. */
  async append(line: LedgerLine): Promise<LedgerLine> {
    let standing = line;
    await this.file.append(async () => {
      const earlier = (await this.lines()).find(({ id }) => id === line.id);
      standing = earlier ?? line;
      return earlier ? [] : [line];
    });
    return standing;
  }

  lines(): Promise<LedgerLine[]> {
    return this.file.lines();
  }

  /** Drops the lines no backup needs any more; answers how many. */
  dropDue(now: Date): Promise<number> {
    return this.file.drop(({ replayUntil }) => new Date(replayUntil) > now);
  }
}

/** As the database holds it; without one in the line, of a code that nobody has. */
export const codeHashOf = ({ codeHash }: LedgerLine): Buffer => (codeHash ? Buffer.from(codeHash, 'hex') : randomBytes(32));
