import { Injectable } from '@nestjs/common';
import { choiceUntil, optionalOf, type CookieChoice, type Language, type OptionalCategory } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';

const NEWEST = `select at, accepted, register_sha256 as register from cookie_choice where account_id = $1 order by ord desc limit 1`;
const INSERT = `insert into cookie_choice (id, account_id, at, due_at, accepted, refused, register_sha256, language, control)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Answers of people who are signed in; only ever added to. */
@Injectable()
export class AccountChoices {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  newest(who: Account): Promise<CookieChoice | null> {
    return this.database.as(who, async (tx) => (await tx.query<CookieChoice[]>(NEWEST, [who.id]))[0] ?? null);
  }

  add(who: Account, choice: CookieChoice, asked: { language: Language; control: string }): Promise<void> {
    const { cookies } = this.config.pack;
    const isYes = (category: OptionalCategory) => choice.accepted.includes(category);
    const refused = optionalOf(cookies).filter((category) => !isYes(category));
    return this.database.as(who, async (tx) => {
      await tx.query(INSERT, [
        randomUUID(),
        who.id,
        choice.at,
        choiceUntil(choice, cookies.validity),
        JSON.stringify(choice.accepted),
        JSON.stringify(refused),
        choice.register,
        asked.language,
        asked.control,
      ]);
      await this.journal.write(tx, {
        action: 'cookie.choose',
        crud: 'create',
        target: { type: 'cookie-choice' },
        subject: who.subjectRef,
        ground: 'consent',
        changes: optionalOf(cookies).map((field) => ({ field, op: isYes(field) ? 'set' : 'clear' })),
      });
    });
  }
}
