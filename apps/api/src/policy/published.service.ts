import { Injectable } from '@nestjs/common';
import {
  keysOf,
  keysThen,
  LANGUAGES,
  type Language,
  type PackKeys,
  type Scope,
  type Statement,
  type StatementKind,
  type StatementSection,
  type StatementVersion,
  type Words,
  wordsOfSection,
} from '@helder/policy';
import { createHash } from 'node:crypto';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { canonical } from '../core/journal.js';

export type Version = {
  /** Of the row it was published with; null when it came with the pack. */
  id: string | null;
  version: string;
  from: string;
  isMajor: boolean;
  changes: Words;
  text: Readonly<Record<Language, readonly StatementSection[]>>;
  sha256: Record<Language, string>;
  keys: PackKeys;
};
/** One kind of text with everything that was ever published of it, oldest first. */
export type Published = { kind: StatementKind; scope?: Scope; title: Words; versions: readonly Version[] };

type Addressed = { kind: StatementKind; title: Words; version: string; from: string; text: Version['text'] };
type Row = Addressed & { id: string; isMajor: boolean; changes: Words; sha256: Record<Language, string>; keys: PackKeys };

/** The exact words of a version in one language are what its hash stands for; which clauses they carry is not part of them. */
export const hashesOf = ({ kind, title, version, from, text }: Addressed) =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const exact = canonical({ kind, version, from, language, title: title[language], sections: text[language].map(wordsOfSection) });
      return [language, createHash('sha256').update(exact).digest('hex')];
    }),
  ) as Record<Language, string>;

const SELECT = `select id, kind, label as version, from_day::text as "from", is_major as "isMajor", title, changes, texts as text, sha256, keys
  from statement_version where state = 'scheduled'`;
// a version is published a day ahead at least: a list that is seconds old is never wrong about today
const FRESH_FOR = 5_000;

/** The versions of the pack and those published here, as one list. */
@Injectable()
export class PublishedStatements {
  /** Texts of another part of the platform: as they came with the pack. */
  readonly elsewhere: readonly Published[];
  private readonly ofPack: readonly Published[];
  private read: { at: number; list: Promise<readonly Published[]> } | null = null;

  constructor(
    private readonly database: Database,
    { pack }: Config,
  ) {
    const now = keysOf(pack);
    const toVersion = (kind: StatementKind, title: Words, each: StatementVersion): Version => ({
      id: null,
      version: each.version,
      from: each.from,
      isMajor: each.isMajor,
      changes: each.changes,
      text: each.text,
      sha256: hashesOf({ kind, title, ...each }),
      keys: keysThen(now, each.differs),
    });
    const published = ({ kind, scope, title, versions }: Statement): Published => ({
      kind,
      scope,
      title,
      versions: versions.map((each) => toVersion(kind, title, each)),
    });
    this.ofPack = pack.statements.map(published);
    this.elsewhere = (pack.elsewhere ?? []).map(published);
  }

  /** Every kind of text this platform has. */
  all(): Promise<readonly Published[]> {
    if (!this.read || performance.now() - this.read.at > FRESH_FOR) {
      const list = this.merge();
      this.read = { at: performance.now(), list };
      // what failed is asked again, not remembered
      list.catch(() => this.forget());
    }
    return this.read.list;
  }

  /** Something was published or withdrawn: the next reader asks again. */
  forget() {
    this.read = null;
  }

  private async merge(): Promise<readonly Published[]> {
    const rows = await this.database.query<Row>(SELECT);
    for (const row of rows)
      if (canonical(hashesOf(row)) !== canonical(row.sha256))
        throw new Error(`the text of ${row.kind} ${row.version} is not what was published`);
    return this.ofPack.map((statement) => {
      const own = rows.filter(({ kind }) => kind === statement.kind);
      const others = statement.versions.filter(({ version }) => !own.some((each) => each.version === version));
      return { ...statement, versions: [...others, ...own].sort((a, b) => (a.from < b.from ? -1 : 1)) };
    });
  }
}
