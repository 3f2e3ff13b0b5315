import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnswerOf, reading as endpoints } from '@helder/contract';
import { before, retentionRule, type ReadingRules } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Sessions } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';
import { Waiting } from '../core/waiting.js';

type Limit = ReadingRules['breadth'][number];
type Rule = Limit & { kind: Item['rule']['kind'] };
type Item = AnswerOf<typeof endpoints.freezes>['items'][number];
type Row = Omit<Item, 'at' | 'liftedAt' | 'rule'> & Rule & { at: Date; liftedAt: Date | null };

const MOST = 100;
// the names of fields of one person, each once, from the log of views
const SEEN = `insert into freeze_read (freeze_id, candidate_id, subject_ref, fields, first_at, last_at)
  select $1, v.candidate_id, a.subject_ref, jsonb_agg(distinct field), min(v.at), max(v.at)
  from candidate_view v join account a on a.id = v.candidate_id, jsonb_array_elements_text(v.fields) field
  where v.viewer_account = $2 and v.at >= $3 and v.what <> 'messages' group by v.candidate_id, a.subject_ref`;
const LIST = `select f.id, f.at, a.name as recruiter, o.name as organisation, f.kind, f.people, f.within, f.lifted_at as "liftedAt", f.reason,
    (select coalesce(json_agg(json_build_object('ref', r.subject_ref, 'fields', r.fields,
      'firstAt', to_char(r.first_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'lastAt', to_char(r.last_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by r.first_at, r.subject_ref), '[]') from freeze_read r where r.freeze_id = f.id) as people_seen
  from reading_freeze f join account a on a.id = f.account_id join organisation o on o.id = f.organisation_id
  order by f.lifted_at is not null, f.at desc limit ${MOST}`;

/** Recruiters who read too broadly: they search no more until an admin, with a reason, says so. */
@Injectable()
export class Freezes implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly sessions: Sessions,
    private readonly sweeps: Sweeps,
    private readonly waiting: Waiting,
  ) {}

  onModuleInit() {
    this.waiting.register('freezes', 'from reading_freeze where lifted_at is null');
    const keptFor = retentionRule(this.config.pack, 'view').period!;
    const old = 'from reading_freeze where at <= $1 and lifted_at is not null';
    this.sweeps.register({
      name: 'reading.freezes',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${old}`, [before(now, keptFor)]))[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          erased: (await returning(tx, `delete ${old} returning id`, [before(now, keptFor)])).length,
        })),
    });
  }

  /** The freeze in force, as its recruiter may read it. */
  of(who: Account): Promise<(Rule & { at: string }) | null> {
    return this.database.as(who, async (tx) => {
      const [row] = await tx.query<(Rule & { at: Date })[]>(
        'select at, kind, people, within from reading_freeze where account_id = $1 and lifted_at is null',
        [who.id],
      );
      return row ? { ...row, at: row.at.toISOString() } : null;
    });
  }

  /** What was read before an admin judged it counts no more. */
  async lastLifted(tx: EntityManager, who: Account): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }[]>('select max(lifted_at) as at from reading_freeze where account_id = $1', [who.id]);
    return row.at;
  }

  /** In a transaction of its own: the read that led to it does not happen. */
  freeze(who: Account, rule: Rule, since: Date): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const now = this.clock.now();
      const [made] = await returning<{ id: string }>(
        tx,
        `insert into reading_freeze (id, account_id, organisation_id, at, people, within, kind) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict do nothing returning id`,
        [randomUUID(), who.id, who.organisation!.id, now, rule.people, rule.within, rule.kind],
      );
      if (!made) return;
      await tx.query(SEEN, [made.id, who.id, since]);
      const ended = await this.sessions.endAll(tx, who.id);
      await this.journal.write(tx, {
        action: 'reading.freeze',
        crud: 'create',
        target: { type: 'freeze', ref: made.id },
        subject: who.subjectRef,
        organisation: who.organisation!.id,
        counts: { people: rule.people, sessions: ended },
        by: null,
      });
    });
  }

  async list(admin: Account): Promise<{ items: Item[] }> {
    return this.database.as(admin, async (tx) => {
      // names of recruiters are read by the system for the admin: row-level security shows an admin no other account
      const rows = await this.database.asSystem((system) =>
        system.query<(Omit<Row, 'people'> & { people: number; people_seen: Item['people'] })[]>(LIST),
      );
      const about = rows.flatMap(({ people_seen }) => people_seen.map(({ ref }) => ref));
      await this.journal.write(tx, { action: 'reading.list-freezes', crud: 'read', target: { type: 'freeze' }, about });
      return {
        items: rows.map(({ kind, people, within, people_seen, at, liftedAt, ...row }) => ({
          ...row,
          at: at.toISOString(),
          liftedAt: liftedAt?.toISOString() ?? null,
          rule: { kind, people, within },
          people: people_seen,
        })),
      };
    });
  }

  /** The reason stays beside the freeze and never in the log: it is what a person wrote. */
  lift(admin: Account, id: string, reason: string): Promise<void> {
    return this.database.as(admin, async (tx) => {
      const [lifted] = await returning<{ organisation: string }>(
        tx,
        `update reading_freeze set lifted_at = $2, lifted_by = $3, reason = $4 where id = $1 and lifted_at is null returning organisation_id as organisation`,
        [id, this.clock.now(), admin.id, reason],
      );
      if (!lifted) throw notFound();
      await this.journal.write(tx, {
        action: 'reading.lift',
        crud: 'update',
        target: { type: 'freeze', ref: id },
        organisation: lifted.organisation,
        changes: [{ field: 'reason', op: 'set' }],
      });
    });
  }
}
