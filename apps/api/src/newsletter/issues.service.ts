import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, newsletter as endpoints } from '@helder/contract';
import { emailOf, MAIL_PURPOSES, rowOf, type Language, type MailPurpose, type Marketing } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Jobs } from '../core/jobs.js';
import { Journal } from '../core/journal.js';
import { mailLayout, type MarketingText } from '../core/mail-layout.js';
import { Mail } from '../core/mail.js';
import { toHtml, toText } from './markdown.js';
import { shownCount } from './measuring.rules.js';
import { issueLetter, PATHS } from './newsletter.letters.js';

type Issue = AnswerOf<typeof endpoints.write>;
type Draft = BodyOf<typeof endpoints.write>;
type Row = Omit<Issue, 'createdAt' | 'sentAt' | 'counted'> & { createdAt: Date; sentAt: Date | null; openings: number; clicks: number };

const ISSUE = `id, version, purpose, nl, en, state, created_at as "createdAt", sent_at as "sentAt", addressed - skipped as sent, skipped,
  (select coalesce(sum(times) filter (where link = 0), 0)::int from newsletter_count where issue_id = newsletter_issue.id) as openings,
  (select coalesce(sum(times) filter (where link > 0), 0)::int from newsletter_count where issue_id = newsletter_issue.id) as clicks`;

/** What an issue says in one language, for the preview and for the mail alike. */
export function letterOf(
  marketing: Marketing,
  issue: Draft,
  language: Language,
  href: string,
  measured?: { pixel: string; linkTo: (link: number) => string },
): MarketingText {
  const { subject, markdown } = issue[language];
  const title = rowOf(marketing, emailOf(issue.purpose))!.title[language];
  const html = toHtml(markdown, measured?.linkTo);
  return issueLetter[language]({ subject, title, text: toText(markdown), html, href, pixel: measured?.pixel });
}

/** Issues as an admin writes them. */
@Injectable()
export class Issues {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
    private readonly mail: Mail,
  ) {}

  async list(who: Account): Promise<AnswerOf<typeof endpoints.issues>> {
    const rows = await this.database.as(who, (tx) =>
      tx.query<Row[]>(`select ${ISSUE} from newsletter_issue order by created_at desc, id limit 100`),
    );
    const counts = await this.database.asSystem((tx) =>
      tx.query<{ purpose: MailPurpose; subscribers: number }[]>(
        `select s.purpose, count(*)::int as subscribers from subscription s join account a on a.id = s.account_id
         where s.sender = 'own' and s.state = 'subscribed' and a.state = 'active' and a.restricted_at is null group by 1`,
      ),
    );
    const lists = MAIL_PURPOSES.flatMap((purpose) => {
      const row = rowOf(this.config.pack.marketing, emailOf(purpose));
      return row ? [{ purpose, title: row.title, subscribers: counts.find((each) => each.purpose === purpose)?.subscribers ?? 0 }] : [];
    });
    return { items: rows.map(shown), lists };
  }

  write(who: Account, { purpose, nl, en }: Draft): Promise<Issue> {
    this.assertOffered(purpose);
    return this.database.as(who, async (tx) => {
      const [row] = await returning<Row>(
        tx,
        `insert into newsletter_issue (id, version, purpose, nl, en, state, created_at) values ($1, 1, $2, $3, $4, 'draft', $5) returning ${ISSUE}`,
        [randomUUID(), purpose, JSON.stringify(nl), JSON.stringify(en), this.clock.now()],
      );
      return this.noted(tx, 'write', row);
    });
  }

  edit(who: Account, id: string, version: number, { purpose, nl, en }: Draft): Promise<Issue> {
    this.assertOffered(purpose);
    return this.database.as(who, async (tx) => {
      await this.assertDraft(tx, id, version);
      const [row] = await returning<Row>(
        tx,
        `update newsletter_issue set purpose = $2, nl = $3, en = $4, version = version + 1 where id = $1 returning ${ISSUE}`,
        [id, purpose, JSON.stringify(nl), JSON.stringify(en)],
      );
      return this.noted(tx, 'edit', row);
    });
  }

  /** The mail as its reader gets it, but for the link that is theirs alone. */
  async preview(who: Account, id: string, language: Language): Promise<AnswerOf<typeof endpoints.preview>> {
    const [row] = await this.database.as(who, (tx) => tx.query<Row[]>(`select ${ISSUE} from newsletter_issue where id = $1`, [id]));
    if (!row) throw notFound();
    const letter = letterOf(this.config.pack.marketing, row, language, this.mail.link(PATHS.preferences[language], language));
    return { subject: letter.subject, ...mailLayout(letter, language, this.config) };
  }

  /** What was read is what goes: an issue that changed meanwhile is refused. */
  send(who: Account, id: string, version: number): Promise<Issue> {
    return this.database.as(who, async (tx) => {
      await this.assertDraft(tx, id, version);
      const [row] = await returning<Row>(
        tx,
        `update newsletter_issue set state = 'sending', version = version + 1 where id = $1 returning ${ISSUE}`,
        [id],
      );
      await this.jobs.enqueue(tx, 'newsletter.send', { id });
      return this.noted(tx, 'send', row);
    });
  }

  private assertOffered(purpose: MailPurpose) {
    if (rowOf(this.config.pack.marketing, emailOf(purpose))) return;
    throw new Problem('invalid', { errors: [{ pointer: '/purpose', code: 'not-offered', detail: 'There is no such list' }] });
  }

  private async assertDraft(tx: EntityManager, id: string, version: number) {
    const [row] = await tx.query<{ version: number; state: string }[]>(
      'select version, state from newsletter_issue where id = $1 for update',
      [id],
    );
    if (!row) throw notFound();
    if (row.state !== 'draft') throw new Problem('newsletter/already-sent');
    if (row.version !== version) throw new Problem('stale');
  }

  private async noted(tx: EntityManager, act: 'write' | 'edit' | 'send', row: Row): Promise<Issue> {
    await this.journal.write(tx, {
      action: `newsletter.${act}`,
      crud: act === 'write' ? 'create' : 'update',
      target: { type: 'issue', ref: row.id },
    });
    return shown(row);
  }
}

const shown = ({ openings, clicks, ...row }: Row): Issue => ({
  ...row,
  counted: shownCount(openings, clicks),
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
});
