import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnswerOf, BodyOf, alert as endpoints } from '@helder/contract';
import { after, JOB_ALERT, wordFor, type Language } from '@helder/policy';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { maskedAddress, Suppressions } from '../newsletter/newsletter.module.js';
import { AlertLinks } from './alert-links.service.js';
import { confirmLetter, PATHS } from './alert.letters.js';
import { noticeOn } from './alert.rules.js';

type Asked = BodyOf<typeof endpoints.ask>;
export type Search = Asked['search'];
type Row = Search & { id: string; email: string; language: Language; sha256: string };

const hashOf = (token: string) => createHash('sha256').update(token).digest();
const EVERYTHING = { nl: 'alle vacatures', en: 'all vacancies' };
/** A search in words. */
export const sayPlainly = (search: Search, language: Language): string =>
  (['function', 'sector', 'region'] as const).flatMap((name) => (search[name] ? [wordFor(name, search[name], language)] : [])).join(', ') ||
  EVERYTHING[language];

/** Saved searches: asked for, confirmed by mail, and stopped by the link below each mail. */
@Injectable()
export class Alerts implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly links: AlertLinks,
    private readonly mail: Mail,
    private readonly suppressions: Suppressions,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    const old = 'from job_alert where confirmed_at is null and token_ends_at <= $1';
    this.sweeps.register({
      name: 'alert.unconfirmed',
      every: 'day',
      due: (now) => this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${old}`, [now]))[0].n),
      run: (now) => this.database.asSystem(async (tx) => ({ erased: (await returning(tx, `delete ${old} returning id`, [now])).length })),
    });
    // whoever leaves takes along every search of the address, also one that was asked without being signed in
    this.changes.listen(async (tx, { id }, change) => {
      const account = change === 'account' ? await this.accounts.byId(tx, id) : null;
      if (account?.state === 'closing') await tx.query('delete from job_alert where email = $1 or account_id = $2', [account.email, id]);
    });
  }

  notice = (language: Language): AnswerOf<typeof endpoints.notice> => noticeOn(this.clock.now(), language);

  /** Nothing but one mail to the address, which may be anybody's: it is no yes yet. */
  async ask({ name, email, language, search, sha256 }: Asked): Promise<void> {
    if (this.notice(language).sha256 !== sha256) throw new Problem('consent/notice-changed');
    await this.limits.spend([
      { key: `job alert hour ${email.toLowerCase()}`, max: 3, seconds: 3600 },
      { key: `job alert day ${email.toLowerCase()}`, max: 10, seconds: 86_400 },
    ]);
    const token = randomBytes(32).toString('base64url');
    const [now, lives] = [this.clock.now(), this.config.pack.account.verifyLink];
    await this.database.asSystem(async (tx) => {
      const id = randomUUID();
      await tx.query(
        `insert into job_alert (id, name, email, language, function, sector, region, notice_sha256, asked_at, token_hash, token_ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [id, name, email, language, search.function, search.sector, search.region, sha256, now, hashOf(token), after(now, lives)],
      );
      const text = confirmLetter[language]({
        name,
        href: this.mail.link(PATHS.confirm[language], language, token),
        platform: this.config.pack.platform,
        search: sayPlainly(search, language),
        minutes: after(new Date(0), lives).getTime() / 60_000,
      });
      await this.mail.post(tx, { accountId: null, to: email, language, class: 'service', kind: 'alert.confirm', text });
      await this.journal.write(tx, {
        action: 'alert.ask',
        crud: 'create',
        target: { type: 'alert', ref: id },
        changes: Object.keys(search).map((field) => ({ field, op: 'set' })),
        by: null,
      });
    });
  }

  /** The yes itself, with the proof that the address is theirs who said it; works once. */
  confirm(token: string): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const now = this.clock.now();
      const [row] = await returning<Row>(
        tx,
        `update job_alert set confirmed_at = $2, seen_until = $2, token_hash = null, token_ends_at = null
         where token_hash = $1 and token_ends_at > $2
         returning id, email::text, language, function, sector, region, notice_sha256 as sha256`,
        [hashOf(token), now],
      );
      if (!row) throw new Problem('alert/link-spent');
      const account = await this.accounts.byEmail(tx, row.email);
      if (account?.state === 'closing') throw new Problem('alert/link-spent');
      if (account) await tx.query('update job_alert set account_id = $2 where id = $1', [row.id, account.id]);
      // the same search twice would be the same mail twice
      await tx.query(
        `delete from job_alert where email = $1 and id <> $2 and confirmed_at is not null and function is not distinct from $3
         and sector is not distinct from $4 and region is not distinct from $5`,
        [row.email, row.id, row.function, row.sector, row.region],
      );
      await this.suppressions.lift(tx, row.email, JOB_ALERT);
      await this.keepNotice(tx, row);
      await this.note(tx, 'alert.confirm', row.id, account?.subjectRef ?? null);
    });
  }

  byLink(token: string): Promise<AnswerOf<typeof endpoints.byLink>> {
    const id = this.links.read(token);
    return this.database.asSystem(async (tx) => {
      const [row] = await tx.query<(Search & { email: string; since: Date })[]>(
        'select email::text, function, sector, region, confirmed_at as since from job_alert where id = $1 and confirmed_at is not null',
        [id],
      );
      if (!row) throw new Problem('alert/link-spent');
      const { email, since, ...search } = row;
      const chosen = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== null));
      return { address: maskedAddress(email), search: chosen, since: since.toISOString() };
    });
  }

  /** One act: the search is erased, a mail on its way does not go, and the address is remembered as one that wants none. */
  stop(token: string): Promise<void> {
    const id = this.links.read(token);
    if (!id) throw new Problem('alert/link-spent');
    return this.database.asSystem(async (tx) => {
      const [gone] = await returning<{ email: string; accountId: string | null }>(
        tx,
        'delete from job_alert where id = $1 returning email::text, account_id as "accountId"',
        [id],
      );
      if (!gone) return;
      const others = await tx.query<unknown[]>('select 1 from job_alert where email = $1 and confirmed_at is not null limit 1', [
        gone.email,
      ]);
      // another search of the same address is another yes
      if (!others.length) await this.suppressions.add(tx, gone.email, 'stop', JOB_ALERT);
      const account = gone.accountId === null ? null : await this.accounts.byId(tx, gone.accountId);
      await this.note(tx, 'alert.stop', id, account?.subjectRef ?? null);
    });
  }

  private note(tx: EntityManager, action: 'alert.confirm' | 'alert.stop', id: string, subject: string | null) {
    const crud = action === 'alert.stop' ? 'delete' : 'update';
    return this.journal.write(tx, { action, crud, target: { type: 'alert', ref: id }, subject, ground: 'consent', by: null });
  }

  /** Keeps the words that were agreed to, under their hash; a newer text since then keeps those of its own. */
  private async keepNotice(tx: EntityManager, { sha256, language }: Row) {
    const { sha256: now, ...content } = this.notice(language);
    if (now !== sha256) return;
    await tx.query(
      `insert into evidence.notice (sha256, purpose, version, language, content, first_shown_at) values ($1, $2, $3, $4, $5, $6) on conflict (sha256) do nothing`,
      [sha256, JOB_ALERT.purpose, content.version, language, JSON.stringify(content), this.clock.now()],
    );
  }
}
