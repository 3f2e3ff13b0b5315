import { Injectable } from '@nestjs/common';
import type { Ask } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../account/account.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { answerBy, disputable, objectable } from './desk.rules.js';
import { Effects } from './effects.service.js';
import { RequestLetters } from './request-letters.service.js';
import { RequestRows, type RequestRow } from './request-rows.service.js';

/** The moment it is certain who asks: the clock starts, and what holds at once begins to hold. */
@Injectable()
export class Identification {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly effects: Effects,
    private readonly letters: RequestLetters,
    private readonly rows: RequestRows,
  ) {}

  /** What rests on a contract or a law cannot be objected to; what nobody keeps cannot be wrong. */
  assertFits({ type, about }: Ask): void {
    const { pack } = this.config;
    if (type === 'object' && !objectable(pack).includes(about!)) throw new Problem('desk/not-objectable');
    if (type === 'rectify' && !disputable(pack).includes(about!)) throw new Problem('desk/not-disputable');
  }

  /** By a session with the password typed just now, or by the mailed link. */
  async identify(tx: EntityManager, row: RequestRow, account: AccountRow | null, how: 'session' | 'mail'): Promise<RequestRow> {
    const now = this.clock.now();
    const whose = account && { account_id: account.id, subject_ref: account.subjectRef, name: null, email: null };
    const known = await this.rows.change(
      tx,
      row,
      {
        ...whose,
        state: 'identified',
        identified_at: now,
        identified_by: how,
        answer_by: answerBy(now, false, this.config.pack),
        token_hash: null,
        token_ends_at: null,
      },
      { what: 'identified', by: 'you' },
    );
    if (account && !row.accountId) await this.bind(tx, known);
    if (await this.effects.identified(tx, known, account)) {
      const ended = await this.rows.end(tx, known, 'granted', 'system');
      await this.letters.send(tx, ended, 'decided');
      return ended;
    }
    if (known.type === 'rectify' || known.type === 'object') await this.rows.step(tx, known, 'held', 'system');
    await this.letters.send(tx, known, how === 'session' ? 'received' : 'identified');
    return known;
  }

  // what was written before it was known whose it is goes with the account from now on
  private async bind(tx: EntityManager, { id, accountId }: RequestRow) {
    await tx.query('update rights_step set account_id = $2 where request_id = $1', [id, accountId]);
    await tx.query(
      'update incident_report set account_id = $2, email = null where incident_id in (select i.id from incident i where i.request_id = $1)',
      [id, accountId],
    );
  }
}
