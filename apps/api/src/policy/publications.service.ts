import { Injectable } from '@nestjs/common';
import { PublishableStatement, type AnswerOf, type policyAdmin } from '@helder/contract';
import { changesForMe, keysOf, LANGUAGES, toBlocks, type Language, type StatementSection } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { invalid, parse } from '../core/http/validation.js';
import { COLUMNS, StatementDrafts, type Row } from './drafts.service.js';
import { compare, Policies } from './policies.service.js';
import { stateOf } from './policy.rules.js';
import { hashesOf, PublishedStatements, type Published } from './published.service.js';

type List = AnswerOf<typeof policyAdmin.list>;
type Effect = AnswerOf<typeof policyAdmin.effect>;
type Written = AnswerOf<typeof policyAdmin.schedule>;

/** From draft to published, and back while it is not in force yet. */
@Injectable()
export class Publications {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly drafts: StatementDrafts,
    private readonly policies: Policies,
    private readonly published: PublishedStatements,
  ) {}

  async list(who: Account): Promise<List> {
    const statements = await this.published.all();
    const rows = await this.database.as(who, (tx) =>
      tx.query<Row[]>(`select ${COLUMNS} from statement_version order by created_at desc, id limit 200`),
    );
    const today = this.policies.today;
    const items = statements.flatMap(({ kind, versions }) => {
      const written = rows.filter((row) => row.kind === kind).map((row) => ({ ...row, state: stateOf(row, versions, today) }));
      const ofPack = versions
        .filter(({ id }) => id === null)
        .map(({ id, version, from, isMajor, changes }) => {
          const state = stateOf({ state: 'scheduled', label: version, from }, versions, today);
          return { id, version: 1, kind, label: version, from, isMajor, changes, state };
        });
      return [...written, ...ofPack].sort((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? 1 : -1));
    });
    const told = statements.flatMap(({ versions }) => versions.at(-1)?.keys ?? [])[0];
    return { items, untold: told ? changesForMe(told, keysOf(this.config.pack)) : [] };
  }

  /** What publishing this draft would do; refuses what may not be published yet. */
  async effect(who: Account, id: string, language: Language): Promise<Effect> {
    const statements = await this.published.all();
    return this.database.as(who, async (tx) => {
      const row = await this.drafts.find(tx, id);
      if (row.state !== 'draft') throw new Problem('policy/fixed');
      const { statement, next } = this.toVersion(statements, row);
      const before = statement.versions.filter(({ from }) => from < next.from).at(-1)!;
      return {
        how: row.isMajor && this.config.pack.acceptance !== 'notice' ? 'asked' : 'mailed',
        ...(await this.people()),
        breaksPair: breaksPair(statements, statement.kind, next),
        difference: compare(statement, before, next, language),
      };
    });
  }

  /** What was read is what is published: a draft that changed meanwhile is refused. */
  async schedule(who: Account, id: string, version: number): Promise<Written> {
    this.published.forget();
    const statements = await this.published.all();
    const row = await this.database.as(who, async (tx) => {
      const draft = await this.drafts.mustBeDraft(tx, id, version);
      const { statement, next } = this.toVersion(statements, draft);
      const [scheduled] = await returning<Row>(
        tx,
        `update statement_version set state = 'scheduled', title = $2, texts = $3, sha256 = $4, keys = $5, scheduled_at = $6, version = version + 1
         where id = $1 returning ${COLUMNS}`,
        [
          id,
          ...[statement.title, next.text, hashesOf({ ...statement, ...next }), next.keys].map((each) => JSON.stringify(each)),
          this.clock.now(),
        ],
      );
      await this.drafts.note(tx, 'policy.schedule', 'update', scheduled, await this.people());
      return scheduled;
    });
    this.published.forget();
    return this.drafts.shown(row);
  }

  async withdraw(who: Account, id: string, version: number): Promise<Written> {
    const row = await this.database.as(who, async (tx) => {
      const found = await this.drafts.find(tx, id, true);
      if (found.state !== 'scheduled') throw notFound();
      if (found.version !== version) throw new Problem('stale');
      if (found.from! <= this.policies.today) throw new Problem('policy/in-force');
      return this.takeBack(tx, found);
    });
    this.published.forget();
    return this.drafts.shown(row);
  }

  private async takeBack(tx: EntityManager, { id }: Row): Promise<Row> {
    const [row] = await returning<Row>(
      tx,
      `update statement_version set state = 'withdrawn', withdrawn_at = $2, version = version + 1 where id = $1 returning ${COLUMNS}`,
      [id, this.clock.now()],
    );
    await this.drafts.note(tx, 'policy.withdraw', 'update', row);
    return row;
  }

  /** The version a draft would become. Throws a 422 that points at every gap, in either language. */
  private toVersion(statements: readonly Published[], { kind, label, from, isMajor, changes, sections }: Row) {
    const whole = parse(PublishableStatement, { label, from: from ?? undefined, isMajor, changes, sections });
    const statement = statements.find((each) => each.kind === kind);
    if (!statement) throw notFound();
    const issue = (field: string, code: string) => ({ path: [field], message: code, params: { code } });
    const { versions } = statement;
    const wrong = [
      ...(versions.some(({ version }) => version === whole.label) ? [issue('label', 'taken')] : []),
      ...(whole.from <= this.policies.today ? [issue('from', 'not-later')] : []),
      ...(versions.some((each) => each.from === whole.from) ? [issue('from', 'taken')] : []),
    ];
    if (wrong.length) throw invalid(wrong);
    const inLanguage = (language: Language): StatementSection[] =>
      whole.sections.map((section) => ({ id: section.id, title: section[language].title, body: toBlocks(section[language].text) }));
    const text = Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)])) as Record<Language, StatementSection[]>;
    return { statement, next: { version: whole.label, from: whole.from, isMajor, changes, text, keys: keysOf(this.config.pack) } };
  }

  private async people() {
    const [counts] = await this.database.asSystem((tx) =>
      tx.query<{ candidates: number; recruiters: number }[]>(
        `select count(*) filter (where role = 'candidate')::int as candidates, count(*) filter (where role = 'recruiter')::int as recruiters
         from account where state = 'active'`,
      ),
    );
    return counts;
  }
}

const PAIR = ['privacy', 'terms'];
/** Privacy and terms are a pair: on that day both should carry the same label. */
function breaksPair(statements: readonly Published[], kind: string, next: { version: string; from: string }): boolean {
  const other = PAIR.includes(kind) && statements.find((each) => PAIR.includes(each.kind) && each.kind !== kind);
  if (!other) return false;
  return other.versions.filter(({ from }) => from <= next.from).at(-1)?.version !== next.version;
}
