import { Injectable, StreamableFile } from '@nestjs/common';
import type { AnswerOf, audit as endpoints, LogExport } from '@helder/contract';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Jobs } from '../core/jobs.js';
import { Journal } from '../core/journal.js';
import { readSealed } from '../core/sealed-file.js';
import { AuditExport } from './audit-export.service.js';
import type { Asked } from './bundle-zip.service.js';

type Row = Omit<LogExport, 'askedAt' | 'endsAt'> & { askedAt: Date; endsAt: Date | null };
export type Piece = { file: StreamableFile; status: number; headers: Record<string, string> };

const ROWS = `select f.id, f.asked_at as "askedAt", a.name as by, x.reason, x.filters, f.state, x.events, f.done, f.bytes::float8 as bytes, f.ends_at as "endsAt"
  from audit.export_file f join audit.export x using (id) left join account a on a.subject_ref = x.by_ref and a.role <> 'candidate'`;

/** Copies of the log that are made in the background: asked for, followed, taken back, and fetched until their last day. */
@Injectable()
export class ExportFiles {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly exports: AuditExport,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
  ) {}

  async ask(who: Account, asked: Asked): Promise<LogExport> {
    const { id } = await this.exports.asked(who, asked, async (tx, { id, checkpoint }) => {
      await tx.query(`insert into audit.export_file (id, state, asked_at, checkpoint) values ($1, 'waiting', $2, $3)`, [
        id,
        this.clock.now(),
        checkpoint.n,
      ]);
      await this.jobs.enqueue(tx, 'audit.copy', {});
    });
    return this.database.asSystem((tx) => this.one(tx, id)).then(shown);
  }

  list(): Promise<AnswerOf<typeof endpoints.exports>> {
    return this.database.asSystem(async (tx) => ({ items: (await tx.query<Row[]>(`${ROWS} order by f.asked_at desc`)).map(shown) }));
  }

  /** Whoever makes it finds it gone at the next step, and stops. */
  async cancel(id: string): Promise<void> {
    await this.database.asSystem(async (tx) => {
      const [gone] = await returning<{ state: string }>(tx, 'delete from audit.export_file where id = $1 returning state', [id]);
      if (!gone) throw notFound();
      await this.note(tx, 'audit.cancel-export', 'delete', id);
    });
    await this.remove(id);
  }

  /** The whole, or the part after what a reader has already; each is a line in the log. */
  async piece(id: string, range = ''): Promise<Piece> {
    const { bytes, askedAt } = await this.database.asSystem(async (tx) => {
      const row = await this.one(tx, id);
      if (row.state !== 'ready' || row.endsAt! <= this.clock.now()) throw notFound();
      await this.note(tx, 'audit.download', 'read', id);
      return row;
    });
    const size = bytes!;
    const part = partOf(range, size);
    const { from, to } = part ?? { from: 0, to: size - 1 };
    const content = await readSealed(this.path(id), this.key(id), from, to);
    const disposition = `attachment; filename="${this.exports.nameFor(askedAt)}"`;
    return {
      file: new StreamableFile(content, { type: 'application/zip', disposition, length: to - from + 1 }),
      status: part ? 206 : 200,
      // a browser goes on where it was cut off only when it knows that the file is the same
      headers: {
        'accept-ranges': 'bytes',
        etag: `"${id}"`,
        ...(part && { 'content-range': `bytes ${from}-${to}/${size}` }),
      },
    };
  }

  path = (id: string) => join(this.config.dataDir, 'exports', id);
  key = (id: string) => this.config.secrets.key(`copy of the log ${id}`);
  remove = (id: string) => Promise.all([this.path(id), `${this.path(id)}.part`].map((path) => rm(path, { force: true })));

  private async one(tx: EntityManager, id: string): Promise<Row> {
    const [row] = await tx.query<Row[]>(`${ROWS} where f.id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  private note = (tx: EntityManager, action: 'audit.cancel-export' | 'audit.download', crud: 'read' | 'delete', ref: string) =>
    this.journal.write(tx, { action, crud, target: { type: 'audit', ref } });
}

/** One range of bytes; null for any other wish, which may be answered with the whole (RFC 9110, 14.2). */
function partOf(range: string, size: number): { from: number; to: number } | null {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  const [from, to] = [Number(first), Math.min(last ? Number(last) : size - 1, size - 1)];
  return first !== undefined && from <= to ? { from, to } : null;
}

const shown = ({ askedAt, endsAt, ...row }: Row): LogExport => ({
  ...row,
  askedAt: askedAt.toISOString(),
  endsAt: endsAt?.toISOString() ?? null,
});
