import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { before, CONSENT_PURPOSES, lastReplacedAt, textsOf, topicsOf } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';
import { askedOf, END_ACTION, filedUnder, type AnyPurpose, type Asked } from './consent.rules.js';
import { Consents } from './consents.service.js';

// who is restricted is left alone until that ends (art. 18 AVG); who is closing is on the way out
const LAST = `from evidence.consent_event e join account a on a.subject_ref = e.subject_ref
  where a.state = 'active' and a.restricted_at is null
  and not exists (select from evidence.consent_event l where l.subject_ref = e.subject_ref and l.purpose = e.purpose and l.scope = e.scope
    and l.ord > e.ord)`;
const YES = `e.state in ('given', 'reconfirmed')`;

type Query = { sql: string; values: unknown[] };
type Due = { subjectRef: string; purpose: AnyPurpose; scope: string };
type Step = (tx: EntityManager, account: AccountRow, asked: Asked) => Promise<boolean>;

/** Consents that end because time passed. The state follows from the dates alone; here the end gets its event and its effect. */
@Injectable()
export class ConsentEnds implements OnModuleInit {
  private readonly log = new Logger(ConsentEnds.name);

  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.sweeps.register({
      name: 'consent.expire',
      every: 'minute',
      due: (now) => this.count(this.ended(now)),
      run: async (now) => ({ expired: await this.each(this.ended(now), (...about) => this.consents.noteEnd(...about)) }),
    });
    this.sweeps.register({
      name: 'consent.unanswered',
      every: 'day',
      due: (now) => this.count(this.unanswered(now)),
      run: async (now) => ({ expired: await this.each(this.unanswered(now), (...about) => this.consents.noteUnanswered(...about)) }),
    });
  }

  /** A last yes whose date has come, or whose text has been replaced. */
  private ended(now: Date): Query {
    const { pack } = this.config;
    const replaced = [...CONSENT_PURPOSES, ...topicsOf(pack.marketing)].flatMap((asked) => {
      const at = lastReplacedAt(textsOf(pack, asked), now);
      const { purpose, scope } = filedUnder(asked);
      return at ? [[purpose, scope, at]] : [];
    });
    const byText = replaced.map((_, n) => `or (e.purpose = $${3 * n + 2} and e.scope = $${3 * n + 3} and e.at < $${3 * n + 4})`).join(' ');
    return {
      sql: `${LAST} and ${YES} and (e.valid_until <= $1 ${byText})`,
      values: [now, ...replaced.flat()],
    };
  }

  /** Asked again by a new text, and no answer in all the time the pack waits for one. */
  private unanswered(now: Date): Query {
    const { grace, linkLives } = this.config.pack.visibility;
    return {
      sql: `${LAST} and e.state = 'expired' and e.method->>'action' = $1 and e.at <= $2`,
      values: [END_ACTION.text, before(now, grace ?? linkLives)],
    };
  }

  private count({ sql, values }: Query): Promise<number> {
    return this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${sql}`, values))[0].n);
  }

  /** One transaction each: one that fails holds nobody up, and each looks again whether it is due. */
  private async each({ sql, values }: Query, step: Step): Promise<number> {
    const due = await this.database.asSystem((tx) =>
      tx.query<Due[]>(`select e.subject_ref as "subjectRef", e.purpose, e.scope ${sql} order by e.ord`, values),
    );
    let done = 0;
    for (const each of due) if (await this.one(each, step)) done++;
    return done;
  }

  private one({ subjectRef, purpose, scope }: Due, step: Step): Promise<boolean> {
    const act = this.database.asSystem(async (tx) => {
      const account = await this.accounts.bySubject(tx, subjectRef);
      return account !== null && (await step(tx, account, askedOf(purpose, scope)));
    });
    return act.catch((error: Error) => {
      this.log.error(`one of the consents could not end: ${error.name}`);
      return false;
    });
  }
}
