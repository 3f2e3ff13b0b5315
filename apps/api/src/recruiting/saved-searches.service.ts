import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, recruiting as endpoints } from '@helder/contract';
import { after, retentionRule } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Cards } from '../search/search.module.js';

type Shown = AnswerOf<typeof endpoints.saveSearch>;
type Row = Pick<Shown, 'id' | 'name' | 'query' | 'isMailed'> & { madeAt: Date; usedAt: Date };

const MOST = 50;
const COLUMNS = 'id, name, query, seen_until is not null as "isMailed", made_at as "madeAt", used_at as "usedAt"';

/** Searches a recruiter gave a name. What was looked for stands in no log. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly cards: Cards,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  async list(who: Account): Promise<{ items: Shown[] }> {
    const rows = await this.database.as(who, (tx) =>
      tx.query<Row[]>(`select ${COLUMNS} from saved_search where account_id = $1 order by name, id`, [who.id]),
    );
    return { items: rows.map(this.shown) };
  }

  async save(who: Account, { name, query }: BodyOf<typeof endpoints.saveSearch>): Promise<Shown> {
    const organisation = await this.cards.organisationOf(who);
    return this.database.as(who, async (tx) => {
      await tx.query('select from account where id = $1 for no key update', [who.id]);
      const [{ n }] = await tx.query<{ n: number }[]>('select count(*)::int as n from saved_search where account_id = $1', [who.id]);
      if (n >= MOST) throw new Problem('recruiting/full');
      const [row] = await returning<Row>(
        tx,
        `insert into saved_search (id, account_id, organisation_id, name, query, made_at, used_at) values ($1, $2, $3, $4, $5, $6, $6) returning ${COLUMNS}`,
        [randomUUID(), who.id, organisation, name, JSON.stringify(query), this.clock.now()],
      );
      await this.noted(tx, who, row.id, { action: 'saved-search.save', crud: 'create' });
      return this.shown(row);
    });
  }

  open(who: Account, id: string): Promise<Shown> {
    return this.change(who, id, `update saved_search set used_at = $2 where id = $1 returning ${COLUMNS}`, [this.clock.now()]);
  }

  /** From now on, and only what comes after this moment. */
  async mail(who: Account, id: string, isMailed: boolean): Promise<void> {
    const sql = `update saved_search set used_at = $2, seen_until = case when $3 then coalesce(seen_until, $2) end where id = $1 returning ${COLUMNS}`;
    await this.change(who, id, sql, [this.clock.now(), isMailed], {
      action: 'saved-search.mail',
      crud: 'update',
      changes: [{ field: 'mail', op: isMailed ? 'set' : 'clear' }],
    });
  }

  async remove(who: Account, id: string): Promise<void> {
    await this.change(who, id, `delete from saved_search where id = $1 returning ${COLUMNS}`, [], {
      action: 'saved-search.remove',
      crud: 'delete',
    });
  }

  private change(who: Account, id: string, sql: string, values: unknown[], act?: Omit<Act, 'target'>): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      const [row] = await returning<Row>(tx, sql, [id, ...values]);
      if (!row) throw notFound();
      if (act) await this.noted(tx, who, id, act);
      return this.shown(row);
    });
  }

  private shown = ({ madeAt, usedAt, ...row }: Row): Shown => ({
    ...row,
    madeAt: madeAt.toISOString(),
    endsAt: after(usedAt, retentionRule(this.config.pack, 'recruiting').period!).toISOString(),
  });

  private noted = (tx: EntityManager, who: Account, id: string, act: Omit<Act, 'target'>) =>
    this.journal.write(tx, { ...act, target: { type: 'saved-search', ref: id }, organisation: who.organisation!.id });
}
