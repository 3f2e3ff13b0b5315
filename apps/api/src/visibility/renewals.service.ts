import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, visibility as endpoints } from '@helder/contract';
import type { Language, ShownLevel } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import { Tokens } from '../core/tokens.js';
import { Choices } from './choices.service.js';
import { Readers } from './readers.service.js';
import { newUntil } from './visibility.rules.js';
import { VisibilityRows } from './visibility-rows.service.js';

const LINK = { control: 'renewal/stay-or-stop', channel: 'mail' } as const;
type Asked = { account: AccountRow; level: ShownLevel; graceUntil: Date; version: number };

/** The mailed question at the end of the visible year, answered without signing in. */
@Injectable()
export class Renewals {
  constructor(
    private readonly accounts: Accounts,
    private readonly choices: Choices,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly rows: VisibilityRows,
    private readonly tokens: Tokens,
  ) {}

  /** What the link asks; a mail scanner that opens it changes nothing. */
  ask(token: string, language: Language): Promise<AnswerOf<typeof endpoints.renewal>> {
    return this.database.asSystem(async (tx) => {
      const { account, level, graceUntil } = await this.asked(tx, await this.tokens.peek(tx, token, 'renew-visibility'));
      return {
        level,
        graceUntil: graceUntil.toISOString(),
        newUntil: newUntil(this.clock.now(), this.config.pack)?.toISOString() ?? null,
        organisations: await this.readers.count(tx, account, level === 'public'),
        notice: this.consents.noticeFor('be-found', language),
      };
    });
  }

  answer({ token, ...answer }: BodyOf<typeof endpoints.renew>): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const { account, level, version } = await this.asked(tx, await this.tokens.spend(tx, token, 'renew-visibility'));
      if (answer.answer === 'stay') await this.choices.activate(tx, account, level, answer, version, LINK);
      else await this.choices.hide(tx, account, LINK);
    });
  }

  /** The person and the question that is still open; who answered on the page meanwhile has a link that is spent. */
  private async asked(tx: EntityManager, accountId: string | null): Promise<Asked> {
    const account = accountId && (await this.accounts.byId(tx, accountId));
    if (!account || account.state !== 'active') throw new Problem('visibility/link-spent');
    const { level, graceUntil, askedAt, version } = await this.rows.of(tx, account.id);
    if (level === 'hidden' || !askedAt || !graceUntil || graceUntil <= this.clock.now()) throw new Problem('visibility/link-spent');
    return { account, level, graceUntil, version };
  }
}
