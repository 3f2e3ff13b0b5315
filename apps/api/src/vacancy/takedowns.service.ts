import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, takedown as endpoints } from '@helder/contract';
import type { Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { MY_VACANCY, takenDownLetter } from './vacancy.letters.js';
import { FROM, isOpen } from './vacancy.sql.js';

type Item = AnswerOf<typeof endpoints.list>['items'][number];
type Row = Omit<Item, 'at' | 'objectedAt'> & { at: Date; objectedAt: Date | null };
type Contact = { id: string; email: string; name: string; language: Language };

const ROWS = `select v.id, v.title, o.name as organisation, v.down_at as at, v.down_reason as reason, v.objection, v.objected_at as "objectedAt",
  v.down_answer as answer ${FROM} where v.down_at is not null`;
const CONTACTS = `select a.id, a.email::text as email, a.name, a.language from vacancy_contact c join account a on a.id = c.account_id
  where c.vacancy_id = $1 and a.state = 'active'`;

/** Vacancies an admin takes down: closed at once, with a reason their contacts read and can object to. */
@Injectable()
export class Takedowns {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly mail: Mail,
  ) {}

  async list(): Promise<{ items: Item[] }> {
    const rows = await this.database.asSystem((tx) =>
      tx.query<Row[]>(`${ROWS} order by v.objected_at is null or v.down_answer is not null, v.down_at desc limit 200`),
    );
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString(), objectedAt: row.objectedAt?.toISOString() ?? null })) };
  }

  /** Off every list in this act; who posted it is told in the same one. */
  takeDown(id: string, { reason }: BodyOf<typeof endpoints.takeDown>): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const [gone] = await returning(
        tx,
        `update vacancy v set version = version + 1, closed_at = $2, down_at = $2, down_reason = $3,
           objection = null, objected_at = null, down_answer = null where id = $1 and ${isOpen('$2')} returning id`,
        [id, this.clock.now(), reason],
      );
      if (!gone) throw notFound();
      await this.follow(tx, id, 'vacancy.take-down', 'down');
    });
  }

  /** Once, by a contact of the vacancy. */
  object(who: Account, id: string, { text }: BodyOf<typeof endpoints.object>): Promise<void> {
    return this.database.as(who, async (tx) => {
      const [row] = await returning(
        tx,
        `update vacancy v set version = version + 1, objection = $2, objected_at = $3
         where id = $1 and down_at is not null and objection is null
           and exists (select from vacancy_contact c where c.vacancy_id = v.id and c.account_id = $4) returning id`,
        [id, text, this.clock.now(), who.id],
      );
      if (!row) throw notFound();
      await this.note(tx, id, 'vacancy.object', who.organisation?.id);
    });
  }

  /** Back on the list, or not: either way with words its contacts read. */
  answer(id: string, { isPutBack, answer }: BodyOf<typeof endpoints.answer>): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const back = isPutBack ? ', closed_at = null, down_at = null' : '';
      const [row] = await returning(
        tx,
        `update vacancy set version = version + 1, down_answer = $2 ${back}
         where id = $1 and down_at is not null and objection is not null and down_answer is null returning id`,
        [id, answer],
      );
      if (!row) throw new Problem('vacancy/nothing-to-answer');
      await this.follow(tx, id, isPutBack ? 'vacancy.put-back' : 'vacancy.stay-down', 'answered');
    });
  }

  private async follow(tx: EntityManager, id: string, action: Act['action'], what: 'down' | 'answered') {
    const [{ organisation, title }] = await tx.query<{ organisation: string; title: string }[]>(
      'select organisation_id as organisation, title from vacancy where id = $1',
      [id],
    );
    for (const { id: accountId, email: to, name, language } of await tx.query<Contact[]>(CONTACTS, [id])) {
      const text = takenDownLetter[language][what]({ name, title, href: this.mail.link(`${MY_VACANCY[language]}/${id}`, language) });
      await this.mail.post(tx, { accountId, to, language, class: 'service', kind: 'vacancy.taken-down', text });
    }
    await this.note(tx, id, action, organisation);
  }

  private note = (tx: EntityManager, id: string, action: Act['action'], organisation?: string) =>
    this.journal.write(tx, {
      action,
      crud: 'update',
      target: { type: 'vacancy', ref: id },
      ground: 'VWEU 2022/2065 art. 17',
      ...(organisation && { organisation }),
    });
}
