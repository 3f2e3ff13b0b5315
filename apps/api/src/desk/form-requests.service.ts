import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, DeskRequest, desk as endpoints } from '@helder/contract';
import { after, DESK, startOfDay } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import { MyData } from '../rights/rights.module.js';
import { Effects } from './effects.service.js';
import { hashOf, RequestLetters } from './request-letters.service.js';
import { Identification } from './identification.service.js';
import { RequestRows, type RequestRow } from './request-rows.service.js';

/** Of these a yes is to be seen, not done. */
const SHOWS: readonly string[] = ['access', 'copy'];
const GIVEN: readonly string[] = ['granted', 'partly-refused'];
type Form = BodyOf<typeof endpoints.byForm>;

/** Requests of who is not signed in: by the form, by mail or by letter. One mail proves the address, and nothing happens before. */
@Injectable()
export class FormRequests {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly effects: Effects,
    private readonly identification: Identification,
    private readonly letters: RequestLetters,
    private readonly limits: Limits,
    private readonly myData: MyData,
    private readonly rows: RequestRows,
  ) {}

  /** Answers the same whether or not somebody here has the address. */
  async byForm(form: Form): Promise<void> {
    this.identification.assertFits(form.ask);
    await this.limits.spend([
      { key: `rights form hour ${form.email.toLowerCase()}`, max: 3, seconds: 3600 },
      { key: `rights form day ${form.email.toLowerCase()}`, max: 10, seconds: 86_400 },
    ]);
    await this.database.asSystem((tx) => this.add(tx, form, 'form'));
  }

  /** Typed in by the desk; from there it goes the same way as every other. */
  receive({ channel, receivedOn, ...form }: BodyOf<typeof endpoints.receive>): Promise<DeskRequest> {
    this.identification.assertFits(form.ask);
    const [day, now] = [startOfDay(receivedOn), this.clock.now()];
    return this.database.asSystem(async (tx) => {
      const row = await this.add(tx, form, channel, day < now ? day : now);
      return (await this.rows.shownToDesk(tx, [row]))[0];
    });
  }

  sendLink(id: string): Promise<DeskRequest> {
    return this.database.asSystem(async (tx) => {
      const row = await this.rows.take(tx, id);
      if (row.state !== 'received') throw new Problem('desk/no-such-step');
      await this.letters.sendIdentify(tx, row);
      await this.rows.note(tx, row, 'request.send-link', 'update');
      return (await this.rows.shownToDesk(tx, [row]))[0];
    });
  }

  /** Works once, and for as long as any mailed link. */
  identify(token: string): Promise<{ number: string }> {
    return this.database.asSystem(async (tx) => {
      const [found] = await tx.query<{ id: string }[]>(
        `select id from rights_request where token_hash = $1 and token_ends_at > $2 and state = 'received' for update`,
        [hashOf(token), this.clock.now()],
      );
      if (!found) throw new Problem('desk/link-spent');
      const row = await this.rows.take(tx, found.id);
      const account = await this.accounts.byEmail(tx, row.email);
      if (account?.state === 'closing') throw new Problem('desk/link-spent');
      const { number } = await this.identification.identify(tx, row, account?.state === 'active' ? account : null, 'mail');
      return { number };
    });
  }

  /** Who has an account signs in to see it. */
  byLink(token: string): Promise<AnswerOf<typeof endpoints.byLink>> {
    const id = this.letters.read(token);
    return this.database.asSystem(async (tx) => {
      const row = id && (await this.rows.take(tx, id).catch(() => null));
      if (!row || row.accountId) throw new Problem('desk/link-spent');
      const isAnswered = SHOWS.includes(row.type) && GIVEN.includes(row.state) && after(row.decidedAt!, DESK.showing) > this.clock.now();
      return { ...(await this.rows.shown(tx, [row]))[0], held: isAnswered ? await this.myData.ofAddress(tx, row.email, row.id) : null };
    });
  }

  private async add(tx: EntityManager, { ask, ...person }: Form, channel: RequestRow['channel'], at?: Date): Promise<RequestRow> {
    const row = await this.rows.add(tx, ask, person, channel, at);
    await this.effects.received(tx, row);
    await this.letters.sendIdentify(tx, row);
    return row;
  }
}
