import { Injectable } from '@nestjs/common';
import type { AnswerOf, policy } from '@helder/contract';
import {
  dayOf,
  DEFAULT_PACK,
  hasProfiles,
  inForce,
  LANGUAGES,
  type Language,
  type Statement,
  type StatementKind,
  type StatementVersion,
  wordsOfSection,
} from '@helder/policy';
import { createHash } from 'node:crypto';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { notFound } from '../core/http/problem.js';
import { canonical } from '../core/journal.js';

export type StatementText = AnswerOf<typeof policy.statement>;

/** The exact words of a version in one language are what its hash stands for; which clauses they carry is not part of them. */
const sha256Of = ({ kind, title }: Statement, { version, from, text }: StatementVersion, language: Language) =>
  createHash('sha256')
    .update(canonical({ kind, version, from, language, title: title[language], sections: text[language].map(wordsOfSection) }))
    .digest('hex');

/** The statements of the pack: which version is in force is a question to the clock. */
@Injectable()
export class Policies {
  private readonly hashes = new Map<StatementVersion, Record<Language, string>>();

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    for (const statement of this.statements)
      for (const version of statement.versions) {
        const hashes = LANGUAGES.map((language) => [language, sha256Of(statement, version, language)]);
        this.hashes.set(version, Object.fromEntries(hashes) as Record<Language, string>);
      }
  }

  /** The version in force now. */
  inForce(kind: StatementKind, language: Language): StatementText {
    const statement = this.statementOf(kind);
    return this.toText(statement, this.current(statement), language);
  }

  /** One version, also an earlier or a coming one. */
  version(kind: StatementKind, version: string, language: Language): StatementText {
    const statement = this.statementOf(kind);
    const found = statement.versions.find((each) => each.version === version);
    if (!found) throw notFound();
    return this.toText(statement, found, language);
  }

  /** Every version, newest first. */
  versions(kind: StatementKind, language: Language): AnswerOf<typeof policy.versions> {
    const statement = this.statementOf(kind);
    const current = this.current(statement);
    const newestFirst = [...statement.versions].sort((a, b) => (a.from < b.from ? 1 : -1));
    return {
      items: newestFirst.map((each) => ({
        version: each.version,
        from: each.from,
        isInForce: each === current,
        changes: each.changes[language],
      })),
    };
  }

  show(): AnswerOf<typeof policy.show> {
    const { pack } = this.config;
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
      statements: this.statements.map((statement) => {
        const current = this.current(statement);
        return { kind: statement.kind, version: current.version, from: current.from, sha256: this.hashes.get(current)! };
      }),
      recipients: [...pack.recipients],
      signUp: [...pack.signUp],
      comparesPolicies: pack.id === DEFAULT_PACK,
      staySignedInDays: pack.account.staySignedIn && Number(/^P(\d+)D$/.exec(pack.account.staySignedIn.absolute)![1]),
    };
  }

  private get statements() {
    return this.config.pack.statements;
  }

  private statementOf(kind: StatementKind) {
    const statement = this.statements.find((each) => each.kind === kind);
    if (!statement) throw notFound();
    return statement;
  }

  private current = ({ versions }: Statement) => inForce(versions, dayOf(this.clock.now()));

  private toText(statement: Statement, found: StatementVersion, language: Language): StatementText {
    return {
      kind: statement.kind,
      title: statement.title[language],
      version: found.version,
      from: found.from,
      isInForce: found === this.current(statement),
      language,
      sha256: this.hashes.get(found)![language],
      changes: found.changes[language],
      sections: structuredClone(found.text[language].map(wordsOfSection)) as StatementText['sections'],
    };
  }
}
