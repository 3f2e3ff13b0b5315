import { Injectable, StreamableFile } from '@nestjs/common';
import { dayOf } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { parameters, setFilters, where } from './audit.sql.js';
import { BundleZip, type Asked, type Remembered } from './bundle-zip.service.js';
import { Checkpoints } from './checkpoints.service.js';
import { Sealer } from './sealer.service.js';

/** Copies of the log that prove themselves, streamed in flat memory; each leaves a line of its own before the first byte goes. */
@Injectable()
export class AuditExport {
  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly sealer: Sealer,
    private readonly zip: BundleZip,
  ) {}

  async file(who: Account, asked: Asked): Promise<StreamableFile> {
    const of = await this.asked(who, asked);
    const zip = Readable.from(this.atOnce(who, of, asked), { objectMode: false });
    return new StreamableFile(zip, { type: 'application/zip', disposition: `attachment; filename="${this.nameFor(this.clock.now())}"` });
  }

  nameFor = (day: Date) => `audit-${dayOf(day)}.zip`;

  /** Seals, and writes down what is asked and up to where; `and` is work of the same act. */
  async asked(who: Account, asked: Asked, and?: (tx: EntityManager, of: Remembered) => Promise<unknown>): Promise<Remembered> {
    await this.sealer.seal();
    return this.database.as(who, async (tx) => {
      const of = await this.remember(tx, who, asked);
      await and?.(tx, of);
      return of;
    });
  }

  private async *atOnce(who: Account, of: Remembered, asked: Asked) {
    const copies = await this.database.copies(who);
    try {
      yield* this.zip.of(copies, of, asked);
    } finally {
      copies.end();
    }
  }

  /** Answers the checkpoint of the copy: what is written after it, this act included, is not in it. */
  private async remember(tx: EntityManager, who: Account, { filters, reason }: Asked): Promise<Remembered> {
    const checkpoint = (await this.checkpoints.newest(tx))!;
    const values: string[] = [];
    const condition = where(filters, parameters(values), [`s.seq < ${checkpoint.tree_size}`]);
    const [{ events }] = await tx.query<{ events: number }[]>(
      `select count(*)::int as events from audit.event e join audit.seal s on s.ord = e.ord where ${condition}`,
      values,
    );
    const id = randomUUID();
    await tx.query(`insert into audit.export (id, at, by_ref, reason, filters, format, events) values ($1, $2, $3, $4, $5, 'zip', $6)`, [
      id,
      this.clock.now(),
      who.subjectRef,
      reason,
      JSON.stringify(filters),
      events,
    ]);
    const changes = setFilters(filters).map((name) => ({ field: `filter.${name}`, op: 'read' as const }));
    await this.journal.write(tx, { action: 'audit.export', crud: 'read', target: { type: 'audit', ref: id }, changes, counts: { events } });
    return { id, checkpoint };
  }
}
