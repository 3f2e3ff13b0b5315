import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, contact as endpoints } from '@helder/contract';
import { dayOf, daysBetween } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { answerLetter } from './contact.letters.js';
import { ERASED, LEFT_MAILS, PERSONAL } from './contact.sql.js';

type Ticket = AnswerOf<typeof endpoints.ticket>;
type Card = AnswerOf<typeof endpoints.tickets>['items'][number];
type Outcome = BodyOf<typeof endpoints.close>['outcome'];
type CardRow = Omit<Card, 'askedAt' | 'closedAt' | 'days'> & { askedAt: Date; closedAt: Date | null };
type Row = CardRow & NonNullable<Ticket['asked']> & { version: number };

const CARD = `id, number, kind, state, answered_at is not null as "isAnswered", asked_at as "askedAt", closed_at as "closedAt"`;
const ALL = `${CARD}, version, first_name as "firstName", last_name as "lastName", email::text, question, company, found_by as "foundBy", device, language, answer`;

/** The queue of the help desk; row-level security shows an admin only what is for the privacy officer. */
@Injectable()
export class Tickets {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly mail: Mail,
  ) {}

  async list(who: Account): Promise<{ items: Card[] }> {
    const newestClosed = `select ${CARD} from ticket order by state <> 'open', closed_at desc, asked_at, id limit 200`;
    const rows = await this.database.as(who, (tx) => tx.query<CardRow[]>(newestClosed));
    return { items: rows.map((row) => this.card(row)) };
  }

  read(who: Account, id: string): Promise<Ticket> {
    return this.database.as(who, async (tx) => {
      const row = await this.row(tx, id);
      const about = await this.accountOf(row);
      await this.note(tx, id, { action: 'contact.read', crud: 'read', changes: fields('read'), about });
      return this.shown(row);
    });
  }

  answer(who: Account, id: string, version: number, text: string): Promise<Ticket> {
    return this.database.as(who, async (tx) => {
      const { number, firstName, email, language } = await this.open(tx, id, version);
      const mail = randomUUID();
      await tx.query(
        `update ticket set version = version + 1, answered_at = $2, answer = concat_ws(E'\\n\\n', answer, $3::text), mail_ids = mail_ids || $4::uuid
         where id = $1`,
        [id, this.clock.now(), text, mail],
      );
      const letter = answerLetter[language]({ number, firstName, text });
      await this.mail.post(tx, { id: mail, accountId: null, to: email, language, class: 'service', kind: 'contact.answer', text: letter });
      await this.note(tx, id, { action: 'contact.answered', crud: 'update', changes: [{ field: 'answer', op: 'add' }] });
      return this.shown(await this.row(tx, id));
    });
  }

  async close(who: Account, id: string, version: number, outcome: Outcome): Promise<Ticket> {
    // whether it is theirs to close is asked as the person; to erase mails is not for the app
    const { isAnswered } = await this.database.as(who, (tx) => this.open(tx, id, version));
    if (outcome === 'answered' && !isAnswered) throw new Problem('contact/not-answered');
    return this.database.asSystem(async (tx) => {
      const [row] = await returning<Row>(
        tx,
        `update ticket set state = $3, closed_at = $4, ${ERASED} where id = $1 and version = $2 and state = 'open' returning ${ALL}`,
        [id, version, outcome, this.clock.now()],
      );
      if (!row) throw new Problem('stale');
      await tx.query(LEFT_MAILS);
      await this.note(tx, id, { action: 'contact.closed', crud: 'delete', reason: outcome, changes: fields('clear') });
      return this.shown(row);
    });
  }

  /** Whoever asked may have an account; the help desk does not see whether. */
  private async accountOf({ email }: Row): Promise<string[]> {
    const rows = await this.database.asSystem((tx) =>
      tx.query<{ ref: string }[]>('select subject_ref as ref from account where email = $1', [email]),
    );
    return rows.map(({ ref }) => ref);
  }

  private async row(tx: EntityManager, id: string, more = ''): Promise<Row> {
    const [row] = await tx.query<Row[]>(`select ${ALL} from ticket where id = $1 ${more}`, [id]);
    if (!row) throw notFound();
    return row;
  }

  private async open(tx: EntityManager, id: string, version: number): Promise<Row> {
    // one act at a time: the second waits here, and then finds another version
    const row = await this.row(tx, id, 'for update');
    if (row.state !== 'open') throw new Problem('contact/closed');
    if (row.version !== version) throw new Problem('stale');
    return row;
  }

  private card({ id, number, kind, state, isAnswered, askedAt, closedAt }: CardRow): Card {
    const days = daysBetween(dayOf(askedAt), dayOf(closedAt ?? this.clock.now()));
    return { id, number, kind, state, isAnswered, askedAt: askedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null, days };
  }

  private shown(row: Row): Ticket {
    return { ...this.card(row), version: row.version, asked: row.state === 'open' ? row : null };
  }

  private note = (tx: EntityManager, id: string, act: Pick<Act, 'action' | 'crud' | 'changes' | 'reason' | 'about'>) =>
    this.journal.write(tx, { ...act, target: { type: 'ticket', ref: id } });
}

const fields = (op: 'read' | 'clear') => PERSONAL.map((field) => ({ field, op }));
