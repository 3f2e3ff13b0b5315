import { Injectable } from '@nestjs/common';
import type { ActionOf, AnswerOf, BodyOf, policyAdmin } from '@helder/contract';
import { toMarkup, type StatementKind } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { PublishedStatements, type Version } from './published.service.js';
import { stateOf } from './policy.rules.js';
import { Policies } from './policies.service.js';

type Written = AnswerOf<typeof policyAdmin.show>;
type Draft = BodyOf<typeof policyAdmin.edit>;
export type Row = Omit<Written, 'state'> & { state: 'draft' | 'scheduled' | 'withdrawn' };

export const COLUMNS = `id, version, kind, label, from_day::text as "from", is_major as "isMajor", state, changes, sections`;

/** Versions as an admin writes them. */
@Injectable()
export class StatementDrafts {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly policies: Policies,
    private readonly published: PublishedStatements,
  ) {}

  /** Begins with the words of the newest version: what is kept needs no typing. */
  async start(who: Account, kind: StatementKind): Promise<Written> {
    const statement = (await this.published.all()).find((each) => each.kind === kind);
    if (!statement) throw notFound();
    const sections = sectionsOf(statement.versions.at(-1)!);
    return this.database.as(who, async (tx) => {
      const [row] = await returning<Row>(
        tx,
        `insert into statement_version (id, version, kind, label, is_major, changes, sections, state, created_at)
         values ($1, 1, $2, '', true, $3, $4, 'draft', $5) returning ${COLUMNS}`,
        [randomUUID(), kind, JSON.stringify({ nl: '', en: '' }), JSON.stringify(sections), this.clock.now()],
      );
      await this.note(tx, 'policy.draft', 'create', row);
      return this.shown(row);
    });
  }

  show(who: Account, id: string): Promise<Written> {
    return this.database.as(who, async (tx) => this.shown(await this.find(tx, id)));
  }

  edit(who: Account, id: string, version: number, { label, from, isMajor, changes, sections }: Draft): Promise<Written> {
    return this.database.as(who, async (tx) => {
      await this.mustBeDraft(tx, id, version);
      const [row] = await returning<Row>(
        tx,
        `update statement_version set label = $2, from_day = $3, is_major = $4, changes = $5, sections = $6, version = version + 1
         where id = $1 returning ${COLUMNS}`,
        [id, label, from ?? null, isMajor, JSON.stringify(changes), JSON.stringify(sections)],
      );
      await this.note(tx, 'policy.edit', 'update', row);
      return this.shown(row);
    });
  }

  discard(who: Account, id: string): Promise<void> {
    return this.database.as(who, async (tx) => {
      const row = await this.find(tx, id, true);
      if (row.state !== 'draft') throw new Problem('policy/fixed');
      await tx.query('delete from statement_version where id = $1', [id]);
      await this.note(tx, 'policy.discard', 'delete', row);
    });
  }

  async find(tx: EntityManager, id: string, isLocked = false): Promise<Row> {
    const [row] = await tx.query<Row[]>(`select ${COLUMNS} from statement_version where id = $1 ${isLocked ? 'for update' : ''}`, [id]);
    if (!row) throw notFound();
    return row;
  }

  async mustBeDraft(tx: EntityManager, id: string, version: number): Promise<Row> {
    const row = await this.find(tx, id, true);
    if (row.state !== 'draft') throw new Problem('policy/fixed');
    if (row.version !== version) throw new Problem('stale');
    return row;
  }

  note(
    tx: EntityManager,
    action: ActionOf<'policy'>,
    crud: 'create' | 'update' | 'delete',
    { id, kind, label }: Pick<Row, 'id' | 'kind' | 'label'>,
    counts: Record<string, number> = {},
  ): Promise<void> {
    return this.journal.write(tx, {
      action,
      crud,
      target: { type: 'statement', ref: label ? `${kind} ${label}` : `${kind} ${id}` },
      counts,
    });
  }

  async shown(row: Row): Promise<Written> {
    const versions = (await this.published.all()).find(({ kind }) => kind === row.kind)?.versions ?? [];
    return { ...row, state: stateOf(row, versions, this.policies.today) };
  }
}

const sectionsOf = ({ text }: Version): Written['sections'] =>
  text.nl.map(({ id, title, body }, at) => ({
    id,
    nl: { title, text: toMarkup(body) },
    en: { title: text.en[at].title, text: toMarkup(text.en[at].body) },
  }));
