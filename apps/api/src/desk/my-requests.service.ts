import { Injectable } from '@nestjs/common';
import type { AnswerOf, Ask, RequestOptions, RightsRequest, desk as endpoints } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { disputable, isOpen, objectable } from './desk.rules.js';
import { Effects } from './effects.service.js';
import { Identification } from './identification.service.js';
import { isLasting, RequestRows, type RequestRow } from './request-rows.service.js';

const AGAIN: readonly string[] = ['complaint', 'misuse'];

/** What a person asks, follows, takes back and ends. */
@Injectable()
export class MyRequests {
  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
    private readonly database: Database,
    private readonly effects: Effects,
    private readonly identification: Identification,
    private readonly limits: Limits,
    private readonly rows: RequestRows,
  ) {}

  get options(): RequestOptions {
    const { pack } = this.config;
    const interests = pack.interests.map(({ id, what, why }) => ({ id, what, why }));
    return { interests, objectable: objectable(pack), disputable: disputable(pack) };
  }

  mine(who: Account): Promise<AnswerOf<typeof endpoints.mine>> {
    // as the person: row-level security is the second wall against requests of somebody else
    return this.database.as(who, async (tx) => {
      const ids = this.config.pack.interests.map(({ id }) => id);
      const stopped = await tx.query<{ id: string }[]>('select id from unnest($2::text[]) as id where objects_to($1::text, id)', [
        who.subjectRef,
        ids,
      ]);
      return { items: await this.rows.shown(tx, await this.rows.ofAccount(tx, who.id)), stopped: stopped.map(({ id }) => id) };
    });
  }

  /** The session and the password typed just now say who asks, so the clock starts at once. */
  async ask(who: Account, ask: Ask): Promise<RightsRequest> {
    this.identification.assertFits(ask);
    await this.limits.spend([{ key: `rights request ${who.id}`, max: 20, seconds: 86_400 }]);
    return this.database.asSystem(async (tx) => {
      const account = (await this.accounts.byId(tx, who.id))!;
      const same = (await this.rows.openOf(tx, account)).some(({ type, about }) => type === ask.type && about === (ask.about ?? null));
      if (same && !AGAIN.includes(ask.type)) throw new Problem('desk/duplicate');
      const row = await this.rows.add(tx, ask, account, 'portal');
      await this.effects.received(tx, row);
      return this.one(tx, await this.identification.identify(tx, row, account, 'session'));
    });
  }

  withdraw(who: Account, id: string): Promise<RightsRequest> {
    return this.act(who, id, async (tx, row) => {
      if (!isOpen(row.state)) throw new Problem('desk/no-such-step');
      const ended = await this.rows.end(tx, row, 'withdrawn', 'you');
      await this.effects.follow(tx, who);
      return ended;
    });
  }

  lift(who: Account, id: string): Promise<RightsRequest> {
    return this.act(who, id, async (tx, row) => {
      if (row.state !== 'granted' || row.liftedAt || !isLasting(row)) throw new Problem('desk/no-such-step');
      await this.effects.lifted(tx, row, (await this.accounts.byId(tx, who.id))!);
      return this.rows.lifted(tx, row, 'you');
    });
  }

  private act(who: Account, id: string, act: (tx: EntityManager, row: RequestRow) => Promise<RequestRow>): Promise<RightsRequest> {
    return this.database.asSystem(async (tx) => this.one(tx, await act(tx, await this.rows.take(tx, id, who.id))));
  }

  private one = async (tx: EntityManager, row: RequestRow) => (await this.rows.shown(tx, [row]))[0];
}
