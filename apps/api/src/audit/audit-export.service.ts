import { Injectable, StreamableFile } from '@nestjs/common';
import type { audit as endpoints, BodyOf } from '@helder/contract';
import { dayOf } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { pipeline, type Readable } from 'node:stream';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { COPY, parameters, quoted, setFilters, where } from './audit.sql.js';
import { CrlfLines } from './crlf.js';

type Asked = BodyOf<typeof endpoints.export>;

/** Copies of the log, streamed by Postgres in flat memory; each leaves a line of its own before the first byte goes. */
@Injectable()
export class AuditExport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  async file(who: Account, asked: Asked): Promise<StreamableFile> {
    const last = await this.remember(who, asked);
    const condition = where(asked.filters, quoted, [`e.ord <= ${quoted(last)}`]);
    const rows = await this.database.copyOut(who, COPY[asked.format](condition));
    return new StreamableFile(...FORMATS[asked.format](rows, `audit-${dayOf(this.clock.now())}`));
  }

  /** Answers the last event of the copy: what is written meanwhile, this act included, is not in it. */
  private remember(who: Account, { filters, format, reason }: Asked): Promise<string> {
    return this.database.as(who, async (tx) => {
      const values: string[] = [];
      const [{ events, last }] = await tx.query<{ events: number; last: string | null }[]>(
        `select count(*)::int as events, max(e.ord) as last from audit.event e where ${where(filters, parameters(values))}`,
        values,
      );
      const id = randomUUID();
      await tx.query('insert into audit.export (id, at, by_ref, reason, filters, format, events) values ($1, $2, $3, $4, $5, $6, $7)', [
        id,
        this.clock.now(),
        who.subjectRef,
        reason,
        JSON.stringify(filters),
        format,
        events,
      ]);
      const changes = setFilters(filters).map((name) => ({ field: `filter.${name}`, op: 'read' as const }));
      await this.journal.write(tx, {
        action: 'audit.export',
        crud: 'read',
        target: { type: 'audit', ref: id },
        changes,
        counts: { events },
      });
      return last ?? '0';
    });
  }
}

// a reader who leaves is no fault of ours: pipeline closes what is behind it
const crlf = (rows: Readable) => pipeline(rows, new CrlfLines(), () => undefined);
const FORMATS = {
  csv: (rows: Readable, name: string) => [
    crlf(rows),
    { type: 'text/csv; charset=utf-8; header=present', disposition: `attachment; filename="${name}.csv"` },
  ],
  ndjson: (rows: Readable, name: string) => [
    rows,
    { type: 'application/x-ndjson; charset=utf-8', disposition: `attachment; filename="${name}.ndjson"` },
  ],
} satisfies Record<Asked['format'], (rows: Readable, name: string) => ConstructorParameters<typeof StreamableFile>>;
