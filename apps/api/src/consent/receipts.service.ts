import { Injectable } from '@nestjs/common';
import type { AnswerOf, consent as endpoints } from '@helder/contract';
import { signReceipt } from '@helder/proof';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { SigningKeys } from '../proof/proof.module.js';
import { Notices } from './notices.service.js';
import { receiptOf, type ReceiptEvent } from './receipt.rules.js';

const EVENT = `select id, record_id as "recordId", subject_ref as "subjectRef", purpose, scope, state, type, at, valid_until as "validUntil",
  duration_rule as "durationRule", notice_sha256 as sha256, method, double_optin as "doubleOptin", auth_level as "authLevel",
  withdrawal_effect as "withdrawalEffect"
  from evidence.consent_event where subject_ref = $1 and id = $2`;

/** Proof of each act, made from its event when it is asked for: nothing more is kept for it. */
@Injectable()
export class Receipts {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly keys: SigningKeys,
  ) {}

  of(who: Account, eventId: string): Promise<AnswerOf<typeof endpoints.receipt>> {
    return this.database.as(who, async (tx) => {
      const [event] = await tx.query<(ReceiptEvent & { sha256: string })[]>(EVENT, [who.subjectRef, eventId]);
      const notice = event && (await this.notices.kept(tx, event.sha256));
      if (!notice) throw notFound();
      const { signedAt, ...signer } = await this.keys.signer(tx);
      return signReceipt(receiptOf(event, notice, this.config.pack), signer, signedAt);
    });
  }
}
