import { Injectable } from '@nestjs/common';
import { EXPORT_AT_ONCE, type AnswerOf, type audit as endpoints, type QueryOf } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { ACTIONS, EVENT, JOINS, parameters, setFilters, where } from './audit.sql.js';

type Shown = AnswerOf<typeof endpoints.show>;
type Row = Omit<Shown, 'at' | 'purgedAt' | 'actor' | 'target' | 'source'> & {
  at: Date;
  purgedAt: Date | null;
  cursor: string;
  actorType: 'person' | 'system';
  actorRef: string | null;
  actorRole: string | null;
  actorOrganisation: string | null;
  targetType: string;
  targetRef: string | null;
  ip: string | null;
  agent: string | null;
};
const PAGE = 50;
// the page shows a rough number above, and asks for its copy in the background
const CAP = EXPORT_AT_ONCE;

/** Reading the log; an act like any other, so it stands in the log as well: one line for each page. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  async list(who: Account, { before, ...filters }: QueryOf<typeof endpoints.list>): Promise<AnswerOf<typeof endpoints.list>> {
    const found = await this.database.as(who, async (tx) => {
      const values: string[] = [];
      const bind = parameters(values);
      const condition = where(filters, bind);
      const total = await count(tx, condition, [...values]);
      const keyset = before ? [olderThan(before, bind)] : [];
      const rows = await tx.query<Row[]>(
        `select ${EVENT} from audit.event e ${JOINS} where ${[condition, ...keyset].join(' and ')} order by e.at desc, e.ord desc limit ${PAGE + 1}`,
        values,
      );
      const actions = await tx.query<{ action: string }[]>(ACTIONS);
      const organisations = await tx.query<{ id: string; name: string }[]>('select id, name from organisation order by name');
      const changes = setFilters(filters).map((name) => ({ field: `filter.${name}`, op: 'read' as const }));
      const events = Math.min(rows.length, PAGE);
      await this.journal.write(tx, {
        action: 'audit.read',
        crud: 'read',
        target: { type: 'audit' },
        changes,
        counts: { events },
        about: rows.slice(0, PAGE).map(({ subject }) => subject),
      });
      return { rows, total, organisations, actions: actions.map(({ action }) => action) };
    });
    const page = found.rows.slice(0, PAGE);
    return {
      items: await this.shown(page),
      next: found.rows.length > PAGE ? page.at(-1)!.cursor : null,
      total: found.total,
      actions: found.actions,
      organisations: found.organisations,
    };
  }

  async show(who: Account, id: string): Promise<Shown> {
    const [row] = await this.database.as(who, async (tx) => {
      const rows = await tx.query<Row[]>(
        `select ${EVENT}, x.reason as "statedReason" from audit.event e ${JOINS}
         left join audit.export x on e.action = 'audit.export' and x.id::text = e.target_ref where e.id = $1`,
        [id],
      );
      if (rows.length)
        await this.journal.write(tx, {
          action: 'audit.read',
          crud: 'read',
          target: { type: 'audit', ref: id },
          counts: { events: 1 },
          about: [rows[0].subject],
        });
      return rows;
    });
    if (!row) throw notFound();
    return (await this.shown([row]))[0];
  }

  /** A person's own lines, 50 and those of the same moment as the last. */
  mine(who: Account, before?: string): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.database.as(who, async (tx) => {
      const rows = await tx.query<
        {
          id: string;
          at: Date;
          action: string;
          outcome: 'ok' | 'denied' | 'error';
          byMe: boolean;
          agent: string | null;
        }[]
      >(
        `select id, at, action, outcome, byMe as "byMe", agent from (
           select id, at, ord, action, outcome, actor_ref is not distinct from $1 as byMe,
             -- the browser of somebody else is theirs; of an attempt by nobody knows whom it is all there is
             case when actor_ref is null or actor_ref = $1 then source_agent end as agent
           from audit.event where subject_ref = $1 and ($2::timestamptz is null or at < $2)
           order by at desc fetch first ${PAGE} rows with ties) e
         order by at desc, ord desc`,
        [who.subjectRef, before ?? null],
      );
      return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
    });
  }

  private async shown(rows: Row[]): Promise<Shown[]> {
    const names = await this.staffNames(rows.flatMap(({ actorRef }) => actorRef ?? []));
    return rows.map(({ actorType, actorRef, actorRole, actorOrganisation, targetType, targetRef, ip, agent, ...row }) => ({
      ...row,
      statedReason: row.statedReason ?? null,
      at: row.at.toISOString(),
      purgedAt: row.purgedAt?.toISOString() ?? null,
      actor: {
        type: actorType,
        ref: actorRef,
        name: names.get(actorRef) ?? null,
        role: actorRole,
        organisation: actorOrganisation,
      },
      target: { type: targetType, ref: targetRef },
      source: { ip, agent },
    }));
  }

  // the log holds no names: those of staff are looked up, those of candidates never
  private async staffNames(refs: string[]): Promise<Map<string | null, string>> {
    const rows = await this.database.asSystem((tx) =>
      tx.query<{ ref: string; name: string }[]>(
        `select subject_ref as ref, name from account where subject_ref = any($1) and role <> 'candidate'`,
        [refs],
      ),
    );
    return new Map(rows.map(({ ref, name }) => [ref, name]));
  }
}

const olderThan = (cursor: string, bind: (value: string) => string) => {
  const [microseconds, ord] = cursor.split('.');
  return `(e.at, e.ord) < (timestamptz 'epoch' + ${bind(microseconds)}::bigint * interval '1 microsecond', ${bind(ord)}::bigint)`;
};

async function count(tx: EntityManager, condition: string, values: string[]) {
  const [{ n }] = await tx.query<{ n: number }[]>(
    `select count(*)::int as n from (select 1 from audit.event e where ${condition} limit ${CAP + 1}) capped`,
    values,
  );
  return { count: Math.min(n, CAP), isCapped: n > CAP };
}
