import { Injectable } from '@nestjs/common';
import type { BodyOf, desk as endpoints } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Subscriptions } from '../newsletter/newsletter.module.js';
import { correctable } from './desk.rules.js';

/** Fields a person cannot change alone, corrected by the desk on request. The log names the field, never what it was or is. */
@Injectable()
export class Corrections {
  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
    private readonly journal: Journal,
    private readonly subscriptions: Subscriptions,
  ) {}

  async make(tx: EntityManager, account: AccountRow, { field, value }: BodyOf<typeof endpoints.correct>): Promise<void> {
    if (!correctable(this.config.pack).includes(field)) throw new Problem('desk/not-correctable');
    if (field === 'name') await this.accounts.rename(tx, account.id, value);
    else if (await this.accounts.setEmail(tx, account.id, value)) await this.subscriptions.follow(tx, account, value);
    else throw new Problem('desk/address-taken');
    await this.journal.write(tx, {
      action: 'account.correct',
      crud: 'update',
      target: { type: 'account', ref: account.subjectRef },
      subject: account.subjectRef,
      ground: 'AVG art. 16',
      changes: [{ field, op: 'set' }],
    });
  }
}
