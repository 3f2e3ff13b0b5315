import { Injectable } from '@nestjs/common';
import { emailOf, rowOf, type Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import { linksOf } from './markdown.js';

const OPENING = 0;
type Sent = { markdown: string };

/** Counts openings and clicks of who chose so: on our own address, per issue, never per person. */
@Injectable()
export class Measuring {
  constructor(
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
  ) {}

  async isOnFor(tx: EntityManager, subjectRef: string): Promise<boolean> {
    const topic = emailOf('measuring');
    return rowOf(this.config.pack.marketing, topic) !== undefined && (await this.consents.isActive(tx, subjectRef, topic));
  }

  pixel = (issueId: string, language: Language) => `${this.base(issueId, language)}/opened`;
  linkTo = (issueId: string, language: Language) => (link: number) => `${this.base(issueId, language)}/links/${link}`;

  opened(issueId: string, language: Language): Promise<void> {
    return this.database.asSystem(async (tx) => {
      await this.sent(tx, issueId, language);
      await this.count(tx, issueId, language, OPENING);
    });
  }

  /** Where a link of this issue leads; no other address can be reached this way. */
  clicked(issueId: string, language: Language, link: number): Promise<string> {
    return this.database.asSystem(async (tx) => {
      const { markdown } = await this.sent(tx, issueId, language);
      const href = linksOf(markdown)[link - 1];
      if (!href) throw notFound();
      await this.count(tx, issueId, language, link);
      return href;
    });
  }

  private async sent(tx: EntityManager, issueId: string, language: Language): Promise<Sent> {
    const [issue] = await tx.query<Sent[]>(
      `select case $2 when 'nl' then nl else en end ->> 'markdown' as markdown from newsletter_issue where id = $1 and state <> 'draft'`,
      [issueId, language],
    );
    if (!issue) throw notFound();
    return issue;
  }

  private count(tx: EntityManager, issueId: string, language: Language, link: number) {
    return tx.query(
      `insert into newsletter_count (issue_id, link, language, times) values ($1, $2, $3, 1)
       on conflict (issue_id, link, language) do update set times = newsletter_count.times + 1`,
      [issueId, link, language],
    );
  }

  private base = (issueId: string, language: Language) => `${this.config.origin}/api/newsletter/issues/${issueId}/${language}`;
}
