import { Injectable } from '@nestjs/common';
import type { AnswerOf, QueryOf, vacancy as endpoints } from '@helder/contract';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import { CARD, CONTACTS, FROM, isOpen } from './vacancy.sql.js';

type Shown = AnswerOf<typeof endpoints.show>;
type Card = AnswerOf<typeof endpoints.list>['items'][number];
type Row<T> = Omit<T, 'postedAt'> & { postedAt: Date };

const PAGE_SIZE = 20;
const FITS = `${isOpen('$1')} and ($2::text is null or v.function = $2) and ($3::text is null or v.sector = $3)
  and ($4::text is null or v.region = $4) and ($5::int is null or $5 between v.hours_min and v.hours_max)`;

/** Vacancies as everybody reads them: only while they are open. */
@Injectable()
export class Vacancies {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async list(query: QueryOf<typeof endpoints.list>): Promise<AnswerOf<typeof endpoints.list>> {
    const asked = [this.clock.now(), query.function ?? null, query.sector ?? null, query.region ?? null, query.hours ?? null];
    const [{ total }] = await this.database.query<{ total: number }>(`select count(*)::int as total ${FROM} where ${FITS}`, asked);
    const rows = await this.database.query<Row<Card>>(
      `select ${CARD} ${FROM} where ${FITS}
       and ($6::uuid is null or (v.posted_at, v.id) < (select l.posted_at, l.id from vacancy l where l.id = $6))
       order by v.posted_at desc, v.id desc limit ${PAGE_SIZE + 1}`,
      [...asked, query.after ?? null],
    );
    const items = rows.slice(0, PAGE_SIZE).map(shown);
    return { items, total, next: rows.length > PAGE_SIZE ? items.at(-1)!.id : null };
  }

  /** Closed, past and unknown are one answer. */
  async show(id: string): Promise<Shown> {
    const [row] = await this.database.asSystem((tx) =>
      tx.query<Row<Shown>[]>(`select ${CARD}, v.body, ${CONTACTS} as contacts ${FROM} where ${isOpen('$1')} and v.id = $2`, [
        this.clock.now(),
        id,
      ]),
    );
    if (!row) throw notFound();
    return shown(row);
  }
}

const shown = <T extends { postedAt: string }>(row: Row<T>) => ({ ...row, postedAt: row.postedAt.toISOString() }) as T;
