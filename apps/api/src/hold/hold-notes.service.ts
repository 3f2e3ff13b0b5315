import { Injectable } from '@nestjs/common';
import type { ActionOf } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../account/account.module.js';
import { Config } from '../core/config.js';
import { Journal, type Act } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { holdLetter, reviewLetter } from './hold.letters.js';
import type { HoldRow } from './hold-rows.js';

type Step = ActionOf<'hold'> extends `hold.${infer S}` ? S : never;

/** What a hold leaves in the log, and who is told. */
@Injectable()
export class HoldNotes {
  constructor(
    private readonly config: Config,
    private readonly journal: Journal,
    private readonly mail: Mail,
  ) {}

  write(tx: EntityManager, step: Step, crud: Act['crud'], ref: string | null, more: Partial<Act> = {}): Promise<void> {
    return this.journal.write(tx, { action: `hold.${step}`, crud, target: { type: 'hold', ref }, ground: 'AVG art. 17 lid 3 e', ...more });
  }

  /** Whose records they are hears of it: that there is a hold, and where it is explained. */
  async tell(tx: EntityManager, { id, email, name, language }: AccountRow, what: 'placed' | 'released', row: HoldRow): Promise<void> {
    const text = holdLetter(this.mail, { name, language }, what, row.reviewAt);
    await this.mail.post(tx, { accountId: id, to: email, language, class: 'service', kind: `retention.hold-${what}`, text });
  }

  async tellDesk(tx: EntityManager, caseNumber: string): Promise<void> {
    const text = reviewLetter(this.mail.link('/beheer/vasthouden', 'nl'), caseNumber);
    const to = this.config.pack.controller.privacyEmail;
    await this.mail.post(tx, { accountId: null, to, language: 'nl', class: 'service', kind: 'retention.hold-review', text });
  }
}
