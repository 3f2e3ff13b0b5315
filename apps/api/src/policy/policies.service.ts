import { Injectable } from '@nestjs/common';
import type { AnswerOf, policy } from '@helder/contract';
import {
  changesForMe,
  dayOf,
  DEFAULT_PACK,
  differenceOf,
  hasProfiles,
  inForce,
  type Language,
  type Scope,
  type StatementKind,
  type StatementSection,
  wordsOfSection,
} from '@helder/policy';
import { placesOf } from '@helder/policy/promises/places.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { notFound } from '../core/http/problem.js';
import { PublishedStatements, type Published, type Version } from './published.service.js';

export type StatementText = AnswerOf<typeof policy.statement>;
type Difference = AnswerOf<typeof policy.difference>;

/** The published texts: which version is in force is a question to the clock. */
@Injectable()
export class Policies {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly published: PublishedStatements,
  ) {}

  get today() {
    return dayOf(this.clock.now());
  }

  all(): Promise<readonly Published[]> {
    return this.published.all();
  }

  /** The version in force now; with a scope, of another part of the platform. */
  async inForce(kind: StatementKind, language: Language, scope?: Scope): Promise<StatementText> {
    const statement = await this.statementOf(kind, scope);
    return this.toText(statement, this.current(statement), language);
  }

  /** One version, also an earlier or a coming one. */
  async version(kind: StatementKind, version: string, language: Language): Promise<StatementText> {
    const statement = await this.statementOf(kind);
    return this.toText(statement, versionOf(statement, version), language);
  }

  /** Every version, newest first. */
  async versions(kind: StatementKind, language: Language): Promise<AnswerOf<typeof policy.versions>> {
    const statement = await this.statementOf(kind);
    const current = this.current(statement);
    return {
      items: statement.versions.toReversed().map((each) => ({
        version: each.version,
        from: each.from,
        isInForce: each === current,
        isComing: each.from > this.today,
        isMajor: each.isMajor,
        changes: each.changes[language],
      })),
    };
  }

  async difference(kind: StatementKind, before: string, after: string, language: Language): Promise<Difference> {
    const statement = await this.statementOf(kind);
    return compare(statement, versionOf(statement, before), versionOf(statement, after), language);
  }

  async show(): Promise<AnswerOf<typeof policy.show>> {
    const { pack } = this.config;
    const statements = await this.all();
    return {
      pack: pack.id,
      platform: pack.platform,
      controller: pack.controller,
      authority: pack.authority,
      acceptance: pack.acceptance,
      hasProfiles: hasProfiles(pack),
      visibility: { levels: [...pack.visibility.levels], start: pack.visibility.start, hasEnd: pack.visibility.period !== null },
      photo: pack.photo,
      floorNotes: [...pack.floorNotes],
      statements: statements.map((statement) => {
        const { version, from, sha256 } = this.current(statement);
        return { kind: statement.kind, version, from, sha256 };
      }),
      elsewhere: this.published.elsewhere.map(({ kind, scope, title }) => ({ kind, scope: scope!, title })),
      recipients: [...pack.recipients],
      signUp: [...pack.signUp],
      minimumAge: pack.minimumAge,
      comparesPolicies: pack.id === DEFAULT_PACK,
      staySignedInDays: pack.account.staySignedIn && Number(/^P(\d+)D$/.exec(pack.account.staySignedIn.absolute)![1]),
    };
  }

  private async statementOf(kind: StatementKind, scope?: Scope): Promise<Published> {
    const here = await this.all();
    const statement = scope
      ? [...here, ...this.published.elsewhere].find((each) => each.kind === kind && each.scope === scope)
      : here.find((each) => each.kind === kind);
    if (!statement) throw notFound();
    return statement;
  }

  private current = ({ versions }: Published) => inForce(versions, this.today);

  private toText(statement: Published, found: Version, language: Language): StatementText {
    return {
      kind: statement.kind,
      scope: statement.scope ?? null,
      title: statement.title[language],
      version: found.version,
      from: found.from,
      isInForce: found === this.current(statement),
      isComing: found.from > this.today,
      isMajor: found.isMajor,
      language,
      sha256: found.sha256[language],
      changes: found.changes[language],
      sections: structuredClone(
        found.text[language].map((part) => ({ ...wordsOfSection(part), places: placesOf(this.clausesOf(statement, part)) })),
      ) as StatementText['sections'],
    };
  }

  /** A part that an admin worded anew still makes the promises that the pack's part of that name makes. */
  private clausesOf({ kind }: Published, { id, clauses }: StatementSection): readonly string[] {
    const ofPack = this.config.pack.statements.find((each) => each.kind === kind);
    return clauses ?? ofPack?.versions.at(-1)?.text.nl.find((part) => part.id === id)?.clauses ?? [];
  }
}

function versionOf({ versions }: Published, version: string): Version {
  const found = versions.find((each) => each.version === version);
  if (!found) throw notFound();
  return found;
}

type Side = Pick<Version, 'version' | 'from' | 'isMajor' | 'changes' | 'text' | 'keys'>;
const end = ({ version, from, isMajor }: Side) => ({ version, from, isMajor });

/** What changed from one version to another, in one language. */
export const compare = ({ kind, title }: Pick<Published, 'kind' | 'title'>, before: Side, after: Side, language: Language): Difference => ({
  kind,
  title: title[language],
  language,
  before: end(before),
  after: end(after),
  changes: after.changes[language],
  changesForMe: changesForMe(before.keys, after.keys).map((sentence) => sentence[language]),
  sections: differenceOf(before.text[language], after.text[language]),
});
