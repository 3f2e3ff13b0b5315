import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnswerOf, AuditAction, BodyOf, incident as endpoints } from '@helder/contract';
import { after, DESK, OUTCOME_NEEDS, retentionRule, type IncidentKind } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { groupsOfLetters } from '../core/letters.js';
import { Mail } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { Waiting } from '../core/waiting.js';
import { incidentLetter } from './incident.letters.js';

type Shown = AnswerOf<typeof endpoints.close>;
type Row = Omit<Shown, 'knownAt' | 'reportBy' | 'closedAt' | 'hoursLeft'> & { knownAt: Date; reportBy: Date; closedAt: Date | null };
type Step = Shown['steps'][number]['what'];
/** What happened, and what of it is about a person. */
export type Happened = { kind: IncidentKind; words: string; email?: string | null; accountId?: string | null; requestId?: string | null };

const ROWS = `select i.id, i.version, i.number, i.kind, i.known_at as "knownAt", i.report_by as "reportBy", i.request_id as request, r.words,
  coalesce(r.email::text, a.email::text) as email, i.closed_at as "closedAt", i.outcome,
  (select coalesce(json_agg(json_build_object('at', s.at, 'what', s.what) order by s.at), '[]') from incident_step s where s.incident_id = i.id) as steps
  from incident i left join incident_report r on r.incident_id = i.id left join account a on a.id = r.account_id`;
const LATE = 'from incident where closed_at is null and overdue_at is null and report_by <= $1';
const HOUR = 3_600_000;

/** What cannot wait: leaks, misuse, weak spots. The clock of 72 hours runs from the moment we know. */
@Injectable()
export class Incidents implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly mail: Mail,
    private readonly sweeps: Sweeps,
    private readonly waiting: Waiting,
  ) {}

  onModuleInit() {
    this.waiting.register('incidents', 'from incident where closed_at is null');
    this.sweeps.register({
      name: 'incident.overdue',
      every: 'minute',
      due: (now) => this.database.asSystem(async (tx) => (await tx.query<unknown[]>(`select 1 ${LATE}`, [now])).length),
      run: (now) => this.database.asSystem((tx) => this.tellLate(tx, now)),
    });
    // a report that was made without being signed in leaves with its address
    this.changes.listen(async (tx, { id }, change) => {
      const account = change === 'account' ? await this.accounts.byId(tx, id) : null;
      if (account?.state === 'closing') await tx.query('delete from incident_report where email = $1', [account.email]);
    });
  }

  /** Opens one in the act that made it known; answers its number. */
  async open(tx: EntityManager, { kind, words, email, accountId, requestId }: Happened): Promise<string> {
    const [id, number, now] = [randomUUID(), `I-${groupsOfLetters(2)}`, this.clock.now()];
    await tx.query('insert into incident (id, version, number, kind, known_at, report_by, request_id) values ($1, 1, $2, $3, $4, $5, $6)', [
      id,
      number,
      kind,
      now,
      after(now, DESK.breach),
      requestId ?? null,
    ]);
    await tx.query('insert into incident_report (incident_id, account_id, words, email) values ($1, $2, $3, $4)', [
      id,
      accountId ?? null,
      words,
      email ?? null,
    ]);
    await this.note(tx, 'incident.open', 'create', id, kind);
    await this.tellDesk(tx, number, false);
    return number;
  }

  report({ words, email }: BodyOf<typeof endpoints.report>): Promise<{ number: string }> {
    return this.database.asSystem(async (tx) => ({ number: await this.open(tx, { kind: 'security', words, email }) }));
  }

  /** Open ones first, and of those the one whose time is nearest its end. */
  list(): Promise<{ items: Shown[] }> {
    return this.database.asSystem(async (tx) => {
      await this.journal.write(tx, { action: 'incident.list', crud: 'read', target: { type: 'incident' } });
      const rows = await tx.query<Row[]>(`${ROWS} order by i.closed_at desc nulls first, i.report_by limit 500`);
      return { items: rows.map((row) => this.shown(row)) };
    });
  }

  close(id: string, outcome: BodyOf<typeof endpoints.close>['outcome'], version: number): Promise<Shown> {
    return this.database.asSystem(async (tx) => {
      const row = await this.take(tx, id, version);
      const needed = OUTCOME_NEEDS[outcome];
      if (needed && !row.steps.some(({ what }) => what === needed)) throw new Problem('incident/step-missing');
      const now = this.clock.now();
      const until = (code: string) => after(now, retentionRule(this.config.pack, code).period!);
      await tx.query('update incident set version = version + 1, closed_at = $2, outcome = $3, due_at = $4 where id = $1', [
        id,
        now,
        outcome,
        until('R6'),
      ]);
      await tx.query('update incident_report set due_at = $2 where incident_id = $1', [id, until('request')]);
      await this.note(tx, 'incident.close', 'update', id, outcome);
      return this.shown({ ...row, version: version + 1, closedAt: now, outcome });
    });
  }

  /** Something was done about it; each step once. */
  step(id: string, what: Step, version: number): Promise<Shown> {
    return this.database.asSystem(async (tx) => {
      const row = await this.take(tx, id, version);
      if (row.steps.some((each) => each.what === what)) throw new Problem('stale');
      const at = this.clock.now();
      await tx.query('insert into incident_step (incident_id, at, what) values ($1, $2, $3)', [id, at, what]);
      await tx.query('update incident set version = version + 1 where id = $1', [id]);
      await this.note(tx, 'incident.step', 'update', id, what);
      return this.shown({ ...row, version: version + 1, steps: [...row.steps, { at: at.toISOString(), what }] });
    });
  }

  /** An open one, locked, as the admin saw it. */
  private async take(tx: EntityManager, id: string, version: number): Promise<Row> {
    const [row] = await tx.query<Row[]>(`${ROWS} where i.id = $1 for update of i`, [id]);
    if (!row) throw notFound();
    if (row.version !== version || row.closedAt) throw new Problem('stale');
    return row;
  }

  private async tellLate(tx: EntityManager, now: Date): Promise<{ late: number }> {
    const late = await returning<{ id: string; number: string; kind: string }>(
      tx,
      `update incident set overdue_at = $1 where id in (select id ${LATE}) returning id, number, kind`,
      [now],
    );
    for (const { id, number, kind } of late) {
      await this.note(tx, 'incident.overdue', 'update', id, kind);
      await this.tellDesk(tx, number, true);
    }
    return { late: late.length };
  }

  private tellDesk(tx: EntityManager, number: string, isLate: boolean) {
    const text = incidentLetter(this.mail.link('/beheer/incidenten', 'nl'), number, isLate);
    const to = this.config.pack.controller.privacyEmail;
    return this.mail.post(tx, { accountId: null, to, language: 'nl', class: 'service', kind: 'rights.incident', text });
  }

  private note(
    tx: EntityManager,
    action: Extract<AuditAction, `incident.${string}`>,
    crud: 'create' | 'update',
    ref: string,
    reason: string,
  ) {
    return this.journal.write(tx, { action, crud, target: { type: 'incident', ref }, ground: 'AVG art. 33', reason });
  }

  private shown({ knownAt, reportBy, closedAt, steps, ...row }: Row): Shown {
    const left = (reportBy.getTime() - this.clock.now().getTime()) / HOUR;
    return {
      ...row,
      knownAt: knownAt.toISOString(),
      reportBy: reportBy.toISOString(),
      hoursLeft: closedAt ? null : Math.floor(left),
      closedAt: closedAt?.toISOString() ?? null,
      steps: steps.map(({ at, what }) => ({ at: new Date(at).toISOString(), what })),
    };
  }
}
