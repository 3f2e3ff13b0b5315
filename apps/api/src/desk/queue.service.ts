import { Injectable } from '@nestjs/common';
import type { BodyOf, DeskRequest, desk as endpoints } from '@helder/contract';
import { after, DESK } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Corrections } from './corrections.service.js';
import { answerBy, faultOf, isOpen } from './desk.rules.js';
import { Effects } from './effects.service.js';
import { RequestLetters } from './request-letters.service.js';
import { RequestRows, type RequestRow } from './request-rows.service.js';

type Step = BodyOf<typeof endpoints.step>;

/** The one queue, and what the desk does with a request. It never sees a profile here. */
@Injectable()
export class Queue {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly corrections: Corrections,
    private readonly database: Database,
    private readonly effects: Effects,
    private readonly journal: Journal,
    private readonly letters: RequestLetters,
    private readonly rows: RequestRows,
  ) {}

  list(): Promise<{ items: DeskRequest[] }> {
    return this.database.asSystem(async (tx) => {
      const rows = await this.rows.all(tx);
      await this.journal.write(tx, {
        action: 'request.list',
        crud: 'read',
        target: { type: 'request' },
        counts: { requests: rows.length },
        about: rows.map(({ subjectRef }) => subjectRef),
      });
      return { items: await this.rows.shownToDesk(tx, rows) };
    });
  }

  one(id: string): Promise<DeskRequest> {
    return this.act(id, null, async (tx, row) => {
      await this.rows.note(tx, row, 'request.read', 'read');
      return row;
    });
  }

  step(id: string, { to, reason, words, parts }: Step, version: number): Promise<DeskRequest> {
    return this.act(id, version, async (tx, row) => {
      const now = this.clock.now();
      const facts = { ...row, divisible: await this.rows.divisible(tx, row) };
      const fault = to === 'withdrawn' ? 'no-such-step' : faultOf(facts, { to, reason, words, parts }, now, this.config.pack);
      if (fault) throw new Problem(`desk/${fault}`);
      if (to === 'in-treatment') return this.rows.change(tx, row, { state: to }, { what: to, by: 'desk' });
      if (to === 'extended') return this.extend(tx, row, words!);
      const granted = to === 'partly-refused' && facts.divisible ? parts : undefined;
      const ended = await this.rows.end(tx, row, to, 'desk', { reason: to === 'granted' ? undefined : reason, words, parts: granted });
      const account = await this.accountOf(tx, row);
      if (to === 'granted') await this.effects.granted(tx, ended, account);
      else if (granted && account) await this.effects.partly(tx, granted, account);
      else if (account) await this.effects.follow(tx, account);
      // who leaves by this has a letter of the closing itself
      const isStill = !account || (await this.accountOf(tx, row))?.state === 'active';
      if (isStill) await this.letters.send(tx, ended, 'decided');
      return ended;
    });
  }

  /** A step of the follow-up, which the person reads. */
  note(id: string, words: string): Promise<DeskRequest> {
    return this.act(id, null, async (tx, row) => {
      if (!isOpen(row.state)) throw new Problem('desk/no-such-step');
      const noted = await this.rows.change(tx, row, {}, { what: 'note', by: 'desk', words });
      await this.letters.send(tx, noted, 'note');
      return noted;
    });
  }

  correct(id: string, correction: BodyOf<typeof endpoints.correct>): Promise<DeskRequest> {
    return this.act(id, null, async (tx, row) => {
      const account = await this.accountOf(tx, row);
      if (row.type !== 'rectify' || !row.identifiedAt || !account || !isOpen(row.state)) throw new Problem('desk/not-identified');
      // to the address it has until now: whoever reads there must hear of it too
      if (correction.field === 'email') await this.letters.send(tx, row, 'note');
      await this.corrections.make(tx, account, correction);
      return this.rows.change(tx, row, {}, { what: 'corrected', by: 'desk' });
    });
  }

  /** The person is told first; the end itself comes later (AVG art. 18 (3)). */
  announceLift(id: string): Promise<DeskRequest> {
    return this.act(id, null, async (tx, row) => {
      if (row.type !== 'restrict' || row.state !== 'granted' || row.liftedAt || row.liftsAt) throw new Problem('desk/no-such-step');
      const liftsAt = after(this.clock.now(), DESK.lifting);
      const told = await this.rows.change(tx, row, { lifts_at: liftsAt }, { what: 'lift-announced', by: 'desk' });
      await this.letters.send(tx, told, 'lifting');
      return told;
    });
  }

  private async extend(tx: EntityManager, row: RequestRow, words: string): Promise<RequestRow> {
    const until = answerBy(row.identifiedAt!, true, this.config.pack);
    const change = { state: 'extended', extension: words, answer_by: until };
    const extended = await this.rows.change(tx, row, change, { what: 'extended', by: 'desk', words });
    await this.letters.send(tx, extended, 'extended');
    return extended;
  }

  private accountOf = (tx: EntityManager, { accountId }: RequestRow): Promise<AccountRow | null> =>
    accountId ? this.accounts.byId(tx, accountId) : Promise.resolve(null);

  private act(id: string, version: number | null, act: (tx: EntityManager, row: RequestRow) => Promise<RequestRow>): Promise<DeskRequest> {
    return this.database.asSystem(async (tx) => {
      const row = await this.rows.take(tx, id);
      if (version !== null && row.version !== version) throw new Problem('stale');
      return (await this.rows.shownToDesk(tx, [await act(tx, row)]))[0];
    });
  }
}
