import { Injectable, StreamableFile } from '@nestjs/common';
import type { BodyOf, recipient as endpoints } from '@helder/contract';
import { dayOf } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { processingRecord, recordAsCsv } from './processing-record.js';

/** The record of processing as a file; taking it is an act like any other. */
@Injectable()
export class RecordExport {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  async file(who: Account, { format }: BodyOf<typeof endpoints.record>): Promise<StreamableFile> {
    const now = this.clock.now();
    const record = processingRecord(this.config.pack, now);
    await this.database.as(who, (tx) =>
      this.journal.write(tx, {
        action: 'recipient.export-record',
        crud: 'read',
        target: { type: 'record', ref: format },
        counts: { activities: record.activities.length, recipients: record.recipients.length },
      }),
    );
    const text = format === 'csv' ? recordAsCsv(record) : JSON.stringify(record, null, 2);
    return new StreamableFile(Buffer.from(text), {
      type: format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
      disposition: `attachment; filename="verwerkingen-${dayOf(now)}.${format}"`,
    });
  }
}
