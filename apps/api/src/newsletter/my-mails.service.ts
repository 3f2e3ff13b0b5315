import { Injectable } from '@nestjs/common';
import type { AnswerOf, newsletter as endpoints } from '@helder/contract';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';

type Shown = AnswerOf<typeof endpoints.mails>;
type Row = Omit<Shown['items'][number], 'at'> & { at: Date };

/** Which mails a person got and why; what they said is not kept for this. */
@Injectable()
export class MyMails {
  constructor(private readonly database: Database) {}

  async list(who: Account): Promise<Shown> {
    const rows = await this.database.as(who, (tx) =>
      tx.query<Row[]>(
        `select id, coalesce(sent_at, made_at) as at, subject, class, purpose, ground, sender, stop from mail
         where account_id = $1 and state in ('sending', 'sent') order by made_at desc, id limit 200`,
        [who.id],
      ),
    );
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }
}
