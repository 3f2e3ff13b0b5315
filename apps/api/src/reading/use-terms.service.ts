import { Injectable } from '@nestjs/common';
import type { BodyOf, reading as endpoints } from '@helder/contract';
import { dayOf, inForce, LANGUAGES, type Language, type UseTerms as Text } from '@helder/policy';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Acceptances } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { canonical, Journal } from '../core/journal.js';

/** What this kind of text is called where acceptances are kept. */
const KIND = 'use';
const REMEMBERED = 10_000;
type Current = Text & { sha256: Record<Language, string> };

/** The rules a recruiter accepts before anything of the pool is read; each version anew. */
@Injectable()
export class UseTerms {
  // who accepted cannot un-accept
  private readonly done = new Set<string>();

  constructor(
    private readonly acceptances: Acceptances,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  /** The text in force; null where this platform has none. */
  get current(): Current | null {
    const { use } = this.config.pack.reading;
    const terms = this.inForce;
    if (!use || !terms) return null;
    const { version, from, text } = terms;
    const hash = (language: Language) =>
      canonical({ kind: KIND, version, from, language, title: use.title[language], text: text[language] });
    const sha256 = Object.fromEntries(LANGUAGES.map((each) => [each, createHash('sha256').update(hash(each)).digest('hex')]));
    return { version, from, text, sha256: sha256 as Current['sha256'] };
  }

  // asked at every read of the pool, which needs no text and no hash
  private get inForce(): Text | null {
    const { use } = this.config.pack.reading;
    return use && inForce(use.terms, dayOf(this.clock.now()));
  }

  async acceptedAt(tx: EntityManager, who: Account): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }[]>(
      'select min(at) as at from evidence.acceptance where subject_ref = $1 and kind = $2 and version = $3',
      [who.subjectRef, KIND, this.inForce?.version],
    );
    return row.at;
  }

  /** Before anything of the pool is read; the same refusal whoever was asked for, and it is logged. */
  async assertAccepted(who: Account): Promise<void> {
    const terms = this.inForce;
    const key = `${who.subjectRef} ${terms?.version}`;
    if (!terms || this.done.has(key)) return;
    if (await this.database.as(who, (tx) => this.acceptedAt(tx, who))) return this.remember(key);
    await this.journal.writeAlone({
      action: 'candidate.read',
      crud: 'read',
      target: { type: 'pool' },
      organisation: who.organisation?.id ?? null,
      outcome: 'denied',
      reason: 'accept-first',
    });
    throw new Problem('reading/accept-first');
  }

  /** What was on the screen must be what is in force, to the letter. Accepted twice it is once. */
  async accept(who: Account, seen: BodyOf<typeof endpoints.accept>): Promise<void> {
    const { current } = this;
    if (!current) throw notFound();
    if (current.version !== seen.version || current.sha256[seen.language] !== seen.sha256) throw new Problem('account/statement-changed');
    await this.database.as(who, async (tx) => {
      if (!(await this.acceptedAt(tx, who))) await this.acceptances.keep(tx, who, KIND, seen);
    });
  }

  private remember(key: string) {
    if (this.done.size >= REMEMBERED) this.done.clear();
    this.done.add(key);
  }
}
