import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnswerOf, BodyOf, contact as endpoints } from '@helder/contract';
import { before, retentionRule } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { officerLetter, QUEUE, receivedLetter } from './contact.letters.js';
import { questionsOf, ticketNumber } from './contact.rules.js';
import { ERASED, LEFT_MAILS } from './contact.sql.js';

type Asked = BodyOf<typeof endpoints.ask>;

/** Questions as they come in, from anybody; and those nobody answered in time. */
@Injectable()
export class Questions implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly mail: Mail,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    const period = retentionRule(this.config.pack, 'ticket-unanswered').period!;
    const old = `where state = 'open' and asked_at <= $1`;
    this.sweeps.register({
      name: 'contact.unanswered',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n from ticket ${old}`, [before(now, period)]))[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => {
          const lapse = `update ticket set state = 'lapsed', closed_at = $2, ${ERASED} ${old} returning id`;
          const erased = await returning(tx, lapse, [before(now, period), now]);
          // also a mail that was on its way when its ticket was closed
          return { erased: erased.length, mails: (await returning(tx, LEFT_MAILS)).length };
        }),
    });
  }

  async ask(asked: Asked, ip: string): Promise<AnswerOf<typeof endpoints.ask>> {
    const { kind, firstName, lastName, email, question, company, foundBy, device, language } = asked;
    await this.limits.spend(questionsOf(email, ip));
    const [id, number] = [randomUUID(), ticketNumber()];
    await this.database.asSystem(async (tx) => {
      const mails = await this.tell(tx, asked, number);
      await tx.query(
        `insert into ticket (id, number, version, kind, state, asked_at, first_name, last_name, email, question, company, found_by, device, language, mail_ids)
         values ($1, $2, 1, $3, 'open', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [id, number, kind, this.clock.now(), firstName, lastName, email, question, company, foundBy, device, language, mails],
      );
      await this.journal.write(tx, {
        action: 'contact.asked',
        crud: 'create',
        target: { type: 'ticket', ref: id },
        changes: Object.keys(asked).map((field) => ({ field, op: 'set' })),
        by: null,
      });
    });
    return { number };
  }

  /** Who asked gets the number; the privacy officer hears of what is for them. Answers the ids of the mails. */
  private async tell(tx: EntityManager, { kind, email, language }: Asked, number: string): Promise<string[]> {
    const service = { accountId: null, class: 'service' } as const;
    const text = receivedLetter[language]({ number });
    const mails = [await this.mail.post(tx, { ...service, to: email, language, kind: 'contact.received', text })];
    if (kind !== 'privacy') return mails;
    const letter = officerLetter({ number, href: this.mail.link(QUEUE, 'nl') });
    const to = this.config.pack.controller.privacyEmail;
    return [...mails, await this.mail.post(tx, { ...service, to, language: 'nl', kind: 'contact.officer', text: letter })];
  }
}
