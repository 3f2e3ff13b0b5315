import { Injectable } from '@nestjs/common';
import type { AnswerOf, deletion } from '@helder/contract';
import { after } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Certificates } from './certificates.service.js';
import { ErasureLedger } from './erasure-ledger.service.js';
import { Holdings } from './holdings.service.js';

/** What closing would do now, from the same declarations and rules the purge uses. */
@Injectable()
export class ClosingPreview {
  constructor(
    private readonly certificates: Certificates,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly holdings: Holdings,
    private readonly ledger: ErasureLedger,
  ) {}

  of(account: Account): Promise<AnswerOf<typeof deletion.preview>> {
    const now = this.clock.now();
    const { undo } = this.config.pack.closing;
    const purgeAt = after(now, undo);
    return this.database.as(account, async (tx) => {
      const goes = await this.holdings.goes(tx, account);
      return {
        undoFor: undo,
        purgeAt: purgeAt.toISOString(),
        sessions: goes['session'] ?? 0,
        goes: this.certificates.erased(goes),
        stays: this.certificates.stays(await this.ledger.staying(tx, account, now, purgeAt)),
      };
    });
  }
}
