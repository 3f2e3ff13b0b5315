import { Injectable } from '@nestjs/common';
import type { Ask, AuditAction, DeskRequest, RightsRequest } from '@helder/contract';
import {
  after,
  MARKETING,
  retentionRule,
  CONSENT_PURPOSES,
  type ConsentPurpose,
  type Language,
  type Refusal,
  type RequestChannel,
  type RequestState,
  type RequestType,
} from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { notFound } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { groupsOfLetters } from '../core/letters.js';
import { correctable, daysLeft, isOpen, nextOf } from './desk.rules.js';

type What = RightsRequest['steps'][number]['what'];
type By = 'you' | 'desk' | 'system';
export type RequestRow = {
  id: string;
  version: number;
  number: string;
  accountId: string | null;
  subjectRef: string | null;
  name: string;
  email: string;
  language: Language;
  type: RequestType;
  channel: RequestChannel;
  state: RequestState;
  about: string | null;
  ground: string | null;
  words: string | null;
  receivedAt: Date;
  identifiedAt: Date | null;
  answerBy: Date | null;
  extension: string | null;
  decidedAt: Date | null;
  refusal: Refusal | null;
  answer: string | null;
  parts: ConsentPurpose[] | null;
  liftsAt: Date | null;
  liftedAt: Date | null;
  isDuplicate: boolean;
};
type Person = { id: string; subjectRef: string; language: Language } | { name: string; email: string; language: Language };
type Step = { at: Date; what: What; by: By; words: string | null; requestId: string };
type Decision = { reason?: Refusal; words?: string; parts?: ConsentPurpose[] };
/** Columns that change, by their names in the table. */
type Change = Readonly<Record<string, unknown>>;

const ENDED = `('granted', 'partly-refused', 'refused', 'withdrawn')`;
const ROWS = `select r.id, r.version, r.number, r.account_id as "accountId", r.subject_ref as "subjectRef", coalesce(a.name, r.name) as name,
  coalesce(a.email, r.email)::text as email, coalesce(a.language, r.language) as language, r.type, r.channel, r.state, r.about, r.ground, r.words,
  r.received_at as "receivedAt", r.identified_at as "identifiedAt", r.answer_by as "answerBy", r.extension, r.decided_at as "decidedAt",
  r.refusal, r.answer, r.granted_parts as parts, r.lifts_at as "liftsAt", r.lifted_at as "liftedAt",
  r.type not in ('complaint', 'misuse') and exists (select from rights_request o left join account oa on oa.id = o.account_id
    where o.id <> r.id and o.type = r.type
    and o.about is not distinct from r.about and o.state not in ${ENDED} and o.received_at <= r.received_at
    and coalesce(oa.email, o.email) = coalesce(a.email, r.email)) as "isDuplicate"
  from rights_request r left join account a on a.id = r.account_id`;
const OURS = 'AVG art. 12';

/** Requests as they are kept, shown and written in the log; every change is a step of its timeline. */
@Injectable()
export class RequestRows {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly journal: Journal,
  ) {}

  /** Open ones first, and of those the one that must be answered first. */
  all(tx: EntityManager): Promise<RequestRow[]> {
    return tx.query(`${ROWS} order by r.decided_at desc nulls first, r.answer_by nulls last, r.received_at limit 500`);
  }

  ofAccount(tx: EntityManager, accountId: string): Promise<RequestRow[]> {
    return tx.query(`${ROWS} where r.account_id = $1 order by r.received_at desc, r.id`, [accountId]);
  }

  /** Theirs who sent it, whether or not it is known whose account that is. */
  openOf(tx: EntityManager, { id, email }: { id: string; email: string }): Promise<RequestRow[]> {
    return tx.query(`${ROWS} where (r.account_id = $1 or r.email = $2) and r.state not in ${ENDED}`, [id, email]);
  }

  /** Locked: two hands at once see each other's step. */
  async take(tx: EntityManager, id: string, accountId?: string): Promise<RequestRow> {
    const [row] = await tx.query<RequestRow[]>(`${ROWS} where r.id = $1 and ($2::uuid is null or r.account_id = $2) for update of r`, [
      id,
      accountId ?? null,
    ]);
    if (!row) throw notFound();
    return row;
  }

  async add(tx: EntityManager, ask: Ask, by: Person, channel: RequestChannel, receivedAt = this.clock.now()): Promise<RequestRow> {
    const id = randomUUID();
    const [account, guest] = 'id' in by ? [by, null] : [null, by];
    await tx.query(
      `insert into rights_request (id, version, number, account_id, subject_ref, name, email, language, type, channel, state, about, ground, words, received_at)
       values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, 'received', $10, $11, $12, $13)`,
      [
        id,
        `V-${groupsOfLetters(2)}`,
        account?.id ?? null,
        account?.subjectRef ?? null,
        guest?.name ?? null,
        guest?.email ?? null,
        by.language,
        ask.type,
        channel,
        ask.about ?? null,
        ask.ground ?? null,
        ask.words ?? null,
        receivedAt,
      ],
    );
    await this.step(tx, { id, accountId: account?.id ?? null }, 'received', channel === 'portal' || channel === 'form' ? 'you' : 'desk');
    const row = await this.take(tx, id);
    await this.note(tx, row, 'request.received', 'create');
    return row;
  }

  /** Writes columns and a step, and the event of the act. */
  async change(
    tx: EntityManager,
    row: RequestRow,
    change: Change,
    { what, by, words }: { what: Exclude<What, 'held'>; by: By; words?: string },
  ) {
    const columns = Object.keys(change);
    await tx.query(
      `update rights_request set version = version + 1${columns.map((column, n) => `, ${column} = $${n + 2}`).join('')} where id = $1`,
      [row.id, ...Object.values(change)],
    );
    const changed = await this.take(tx, row.id);
    await this.step(tx, changed, what, by, words);
    await this.note(tx, changed, `request.${what}`, 'update', changed.refusal);
    return changed;
  }

  /** Its last state: the register gets its row, and the rest its last day unless something is still stopped by it. */
  async end(tx: EntityManager, row: RequestRow, state: RequestState, by: By, { reason, words, parts }: Decision = {}) {
    const now = this.clock.now();
    const until = (code: string) => after(now, retentionRule(this.config.pack, code).period!);
    const goesOn = state === 'granted' && isLasting(row);
    const ended = await this.change(
      tx,
      row,
      {
        state,
        decided_at: now,
        refusal: reason ?? null,
        answer: words ?? null,
        granted_parts: parts ? JSON.stringify(parts) : null,
        due_at: goesOn ? null : until('request'),
      },
      { what: state, by },
    );
    await tx.query(
      `insert into evidence.rights_register (number, subject_ref, type, channel, received_at, identified_at, closed_at, outcome, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [row.number, row.subjectRef, row.type, row.channel, row.receivedAt, row.identifiedAt, now, state, until('R3')],
    );
    return ended;
  }

  /** What it stopped goes on again. */
  lifted(tx: EntityManager, row: RequestRow, by: By): Promise<RequestRow> {
    const now = this.clock.now();
    const dueAt = after(now, retentionRule(this.config.pack, 'request').period!);
    return this.change(tx, row, { lifted_at: now, due_at: dueAt }, { what: 'lifted', by });
  }

  async shown(tx: EntityManager, rows: readonly RequestRow[]): Promise<RightsRequest[]> {
    const steps = await tx.query<Step[]>(
      'select request_id as "requestId", at, what, by_whom as "by", words from rights_step where request_id = any($1) order by ord desc',
      [rows.map(({ id }) => id)],
    );
    return rows.map((row) => this.shownOne(row, steps));
  }

  async shownToDesk(tx: EntityManager, rows: readonly RequestRow[]): Promise<DeskRequest[]> {
    const [now, { pack }] = [this.clock.now(), this.config];
    const shown = await this.shown(tx, rows);
    const divisible: (ConsentPurpose[] | null)[] = [];
    for (const row of rows) divisible.push(await this.divisible(tx, row));
    return rows.map((row, n) => ({
      ...shown[n],
      divisible: divisible[n] ?? [],
      version: row.version,
      name: row.name,
      email: row.email,
      hasAccount: row.accountId !== null,
      isDuplicate: row.isDuplicate,
      next: nextOf({ ...row, divisible: divisible[n] }, now, pack),
      correctable: row.type === 'rectify' && row.accountId && row.identifiedAt && isOpen(row.state) ? correctable(pack) : [],
    }));
  }

  /** Of erasing everything of an account: the consents that hold, each of which can stop while the rest stays. */
  async divisible(tx: EntityManager, { type, about, state, subjectRef }: RequestRow): Promise<ConsentPurpose[] | null> {
    if (type !== 'erase' || !subjectRef) return null;
    // one consent is no more than itself
    if (about || !isOpen(state)) return [];
    const states = await this.consents.statesOf(tx, subjectRef);
    return CONSENT_PURPOSES.filter((purpose) => states[purpose].state === 'given');
  }

  step(tx: EntityManager, { id, accountId }: Pick<RequestRow, 'id' | 'accountId'>, what: What, by: By, words?: string) {
    return tx.query('insert into rights_step (request_id, account_id, at, what, by_whom, words) values ($1, $2, $3, $4, $5, $6)', [
      id,
      accountId,
      this.clock.now(),
      what,
      by,
      words ?? null,
    ]);
  }

  note(
    tx: EntityManager,
    { id, type, subjectRef }: RequestRow,
    action: Extract<AuditAction, `request.${string}`>,
    crud: 'create' | 'read' | 'update',
    reason?: string | null,
  ) {
    return this.journal.write(tx, {
      action,
      crud,
      target: { type: 'request', ref: id },
      subject: subjectRef,
      ground: OURS,
      reason: reason ?? type,
    });
  }

  private shownOne(row: RequestRow, steps: readonly Step[]): RightsRequest {
    const isWaiting = isOpen(row.state) && row.answerBy;
    const iso = (at: Date | null) => at?.toISOString() ?? null;
    return {
      ...row,
      receivedAt: row.receivedAt.toISOString(),
      identifiedAt: iso(row.identifiedAt),
      answerBy: iso(row.answerBy),
      daysLeft: isWaiting ? daysLeft(row.answerBy!, this.clock.now()) : null,
      decidedAt: iso(row.decidedAt),
      liftsAt: iso(row.liftsAt),
      liftedAt: iso(row.liftedAt),
      mayWithdraw: isOpen(row.state),
      mayLift: row.state === 'granted' && row.liftedAt === null && isLasting(row),
      steps: steps
        .filter(({ requestId }) => requestId === row.id)
        .map(({ at, what, by, words }) => ({ at: at.toISOString(), what, by, words })),
    };
  }
}

/** What was granted goes on until it is lifted: an account that stands still, a use of our own interest that stopped. */
export const isLasting = ({ type, about }: Pick<RequestRow, 'type' | 'about'>): boolean =>
  type === 'restrict' || (type === 'object' && about !== MARKETING && about !== 'be-found');
