import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, cookie as endpoints } from '@helder/contract';
import { randomUUID } from 'node:crypto';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';

const HOUR = 3600;

/** Cookies somebody found that the register does not name. */
@Injectable()
export class CookieReports {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
  ) {}

  async add({ name, page }: BodyOf<typeof endpoints.report>, ip: string): Promise<void> {
    await this.limits.spend([{ key: `cookie report ${ip}`, max: 20, seconds: HOUR }]);
    await this.database.asSystem(async (tx) => {
      const id = randomUUID();
      await tx.query('insert into cookie_report (id, at, name, page) values ($1, $2, $3, $4)', [id, this.clock.now(), name, page]);
      await this.journal.write(tx, { action: 'cookie.report', crud: 'create', target: { type: 'cookie-report', ref: id }, by: null });
    });
  }

  list(who: Account): Promise<AnswerOf<typeof endpoints.reports>> {
    return this.database.as(who, async (tx) => {
      const rows = await tx.query<{ id: string; at: Date; name: string; page: string }[]>(
        'select id, at, name, page from cookie_report order by at, id limit 200',
      );
      return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
    });
  }

  /** Looked at: the report goes, the log keeps that it was there. */
  handle(who: Account, id: string): Promise<void> {
    return this.database.as(who, async (tx) => {
      const gone = await returning(tx, 'delete from cookie_report where id = $1 returning 1', [id]);
      if (!gone.length) throw notFound();
      await this.journal.write(tx, { action: 'cookie.handle-report', crud: 'delete', target: { type: 'cookie-report', ref: id } });
    });
  }
}
