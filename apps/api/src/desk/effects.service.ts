import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ESCALATES, MARKETING, type ComplaintKind, type ConsentPurpose } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts, Sessions, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Pauses, type Paused } from '../core/pauses.js';
import { Closings } from '../deletion/deletion.module.js';
import { Incidents } from '../incident/incident.module.js';
import { Subscriptions } from '../newsletter/newsletter.module.js';
import type { RequestRow } from './request-rows.service.js';

const CONTROL = 'desk';
// identified and not decided, or decided for the person and not lifted
const PAUSED = `select case type when 'rectify' then about end as item, type = 'object' as "isFound" from rights_request
  where account_id = $1 and identified_at is not null and (type = 'rectify' or type = 'object' and about = 'be-found')
  and state in ('identified', 'in-treatment', 'extended')`;

/** What a request really does: when it comes in, when it is certain who asks, when it is granted, and when it ends. */
@Injectable()
export class Effects implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly closings: Closings,
    private readonly consents: Consents,
    private readonly incidents: Incidents,
    private readonly pauses: Pauses,
    private readonly sessions: Sessions,
    private readonly subscriptions: Subscriptions,
  ) {}

  onModuleInit() {
    this.pauses.knownBy((tx, candidate) => this.paused(tx, candidate));
  }

  /** Misuse and leaks wait for nobody: not for a name, and not for their turn. */
  async received(tx: EntityManager, { id, type, about, accountId, email, words }: RequestRow): Promise<void> {
    if (type !== 'complaint' || !ESCALATES.includes(about as ComplaintKind)) return;
    const kind = about === 'breach' ? 'data-breach' : 'complaint';
    await this.incidents.open(tx, { kind, words: words!, accountId, email: accountId ? null : email, requestId: id });
  }

  /** Answers whether that was all: a no to marketing needs no decision (AVG art. 21 (3)). */
  async identified(tx: EntityManager, row: RequestRow, account: AccountRow | null): Promise<boolean> {
    if (!account) return false;
    if (row.type === 'misuse') {
      await this.sessions.endAll(tx, account.id);
      await this.incidents.open(tx, { kind: 'account-misuse', words: row.words!, accountId: account.id, requestId: row.id });
    }
    if (row.type === 'object' && row.about === MARKETING) {
      await this.subscriptions.stopAll(tx, account, CONTROL, 'web');
      return true;
    }
    await this.follow(tx, account);
    return false;
  }

  async granted(tx: EntityManager, { type, about, ground }: RequestRow, account: AccountRow | null): Promise<void> {
    if (!account) return;
    if (type === 'restrict') await this.accounts.setRestricted(tx, account, this.clock.now());
    if (type === 'object' && about === 'be-found') await this.consents.withdraw(tx, account, 'be-found', CONTROL, { channel: 'system' });
    if (type === 'erase' && ground === 'consent' && about)
      await this.consents.withdraw(tx, account, about as ConsentPurpose, CONTROL, { channel: 'system' });
    else if (type === 'erase') await this.closings.closeIn(tx, account.id, 'after-undo-window');
    await this.follow(tx, account);
  }

  /** Of erasing everything: these consents stop, and what rested on them goes. */
  async partly(tx: EntityManager, parts: readonly ConsentPurpose[], account: AccountRow): Promise<void> {
    for (const purpose of parts) await this.consents.withdraw(tx, account, purpose, CONTROL, { channel: 'system' });
    await this.follow(tx, account);
  }

  async lifted(tx: EntityManager, { type }: RequestRow, account: AccountRow): Promise<void> {
    if (type === 'restrict') await this.accounts.setRestricted(tx, account, null);
  }

  /** What recruiters get may have changed: told in the same transaction. */
  follow(tx: EntityManager, candidate: Candidate): Promise<void> {
    return this.changes.announce(tx, candidate, 'visibility');
  }

  private async paused(tx: EntityManager, { id }: Candidate): Promise<Paused> {
    const rows = await tx.query<{ item: string | null; isFound: boolean }[]>(PAUSED, [id]);
    return { items: rows.flatMap(({ item }) => item ?? []), isFound: rows.some(({ isFound }) => isFound) };
  }
}
