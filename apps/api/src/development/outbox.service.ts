import { Injectable } from '@nestjs/common';
import type { AnswerOf, development as endpoints } from '@helder/contract';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';

type Mails = AnswerOf<typeof endpoints.outbox>['items'];
type Row = Omit<Mails[number], 'at'> & { at: Date };
const NEWEST = 100;

/** Every mail that was sent while there is no post office; with one, bodies are not kept and nothing stands here. */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  async list(to?: string): Promise<Mails> {
    const rows = await this.read<Row>(
      `select id, sent_at as at, to_address as "to", subject, headers, body_text as text, body_html as html from mail
       where state = 'sent' and body_text <> '' and ($1::text is null or lower(to_address) = lower($1)) order by made_at desc, id limit ${NEWEST}`,
      to ?? null,
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  async html(id: string): Promise<string> {
    const [row] = await this.read<{ html: string }>(
      `select body_html as html from mail where id = $1 and state = 'sent' and body_html <> ''`,
      id,
    );
    if (!row) throw notFound();
    return row.html;
  }

  private read<R>(sql: string, value: string | null): Promise<R[]> {
    return this.database.asSystem((tx) => tx.query<R[]>(sql, [value]));
  }
}
