import { Injectable } from '@nestjs/common';
import { after, topicsOf } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts, Sessions, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Jobs } from '../core/jobs.js';
import { Journal } from '../core/journal.js';
import { Mail } from '../core/mail.js';
import { Tokens } from '../core/tokens.js';
import { hashOfCode, newCode, readsRefOf } from './certificate-code.js';
import { closingLetter, undoneLetter } from './deletion.mails.js';
import { ErasureLedger, type Opened } from './erasure-ledger.service.js';
import { Holdings } from './holdings.service.js';
import { codeHashOf, type LedgerLine } from './ledger-file.service.js';

export type When = 'now' | 'after-undo-window';
const CONTROL = 'account/close';

/** The first moment of an end, and the way back while there is one. */
@Injectable()
export class Closings {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly holdings: Holdings,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
    private readonly ledger: ErasureLedger,
    private readonly mail: Mail,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  /** Answers the code of the certificate, which nobody else has. By the system: it writes evidence that no signed-in person may touch. */
  close({ id }: Account, when: When): Promise<string> {
    return this.database.asSystem((tx) => this.closeIn(tx, id, when));
  }

  /** Everything that happens at once, in one transaction. */
  async closeIn(tx: EntityManager, id: string, when: When): Promise<string> {
    const code = newCode();
    const account = await this.activeAccount(tx, id);
    const now = this.clock.now();
    const purgeAt = when === 'now' ? now : after(now, this.config.pack.closing.undo);
    const ledgerId = randomUUID();
    const undoUntil = when === 'now' ? null : purgeAt;
    const opened = { id: ledgerId, askedAt: now, purgeAt, undoUntil, codeHash: hashOfCode(code), readsRef: readsRefOf(code) };
    await this.begin(tx, account, opened, when);
    await this.tell(tx, account, code, undoUntil);
    if (when === 'now') await this.jobs.enqueue(tx, 'deletion.purge', { ledgerId });
    return code;
  }

  /** Somebody whom an old backup brought back: as it was when they closed, without a word to them. */
  async closeAgain(tx: EntityManager, account: AccountRow, line: LedgerLine): Promise<void> {
    const asked = await returning<{ id: string }>(tx, 'delete from closing where account_id = $1 returning ledger_id as id', [account.id]);
    for (const { id } of asked) await this.ledger.forget(tx, id);
    const askedAt = new Date(line.askedAt);
    // only the code tells which reads were of this person, and only its owner has it
    const opened = { id: line.id, askedAt, purgeAt: askedAt, undoUntil: null, codeHash: codeHashOf(line), readsRef: null };
    await this.begin(tx, account, opened, 'backup-restored');
  }

  private async begin(tx: EntityManager, account: AccountRow, opened: Opened, reason: When | 'backup-restored'): Promise<void> {
    const { id, subjectRef } = account;
    const announced = await this.holdings.goes(tx, account);
    await this.stopSharing(tx, account);
    const sessions = await this.endAccess(tx, id);
    await this.journal.write(tx, {
      action: 'deletion.close',
      crud: 'delete',
      target: { type: 'account', ref: subjectRef },
      subject: subjectRef,
      reason,
      counts: { sessions },
    });
    await this.ledger.open(tx, account, opened);
    await tx.query(
      `insert into closing (account_id, ledger_id, asked_at, purge_at, step, announced, counts, reads_ref) values ($1, $2, $3, $4, 'asked', $5, '{}', $6)`,
      [id, opened.id, opened.askedAt, opened.purgeAt, JSON.stringify(announced), opened.readsRef],
    );
  }

  /** Back to an account that works; the profile stays invisible until its owner chooses otherwise. */
  async undo(token: string): Promise<void> {
    await this.database.asSystem(async (tx) => {
      const accountId = await this.tokens.spend(tx, token, 'undo-closing');
      const [closing] = await returning<{ ledgerId: string }>(
        tx,
        `delete from closing where account_id = $1 and step = 'asked' and purge_at > $2 returning ledger_id as "ledgerId"`,
        [accountId, this.clock.now()],
      );
      if (!accountId || !closing) throw new Problem('deletion/link-spent');
      await this.ledger.forget(tx, closing.ledgerId);
      await this.accounts.setState(tx, accountId, 'active');
      const account = (await this.accounts.byId(tx, accountId))!;
      const by = { subjectRef: account.subjectRef, role: account.role };
      await this.journal.write(tx, {
        action: 'deletion.undo',
        crud: 'update',
        target: { type: 'account', ref: account.subjectRef },
        subject: account.subjectRef,
        by,
      });
      await this.mail.post(tx, {
        ...toOwner(account),
        kind: 'deletion.undone',
        text: undoneLetter(account, this.mail),
      });
    });
  }

  private async activeAccount(tx: EntityManager, id: string): Promise<AccountRow> {
    // two closings at the same moment: the second waits here, and finds it done
    await tx.query('select 1 from account where id = $1 for update', [id]);
    const account = await this.accounts.byId(tx, id);
    if (account?.state !== 'active') throw new Problem('account/closing');
    return account;
  }

  private async stopSharing(tx: EntityManager, account: AccountRow) {
    // withdrawn, not only suspended: who comes back is invisible until they choose
    await this.consents.withdraw(tx, account, 'be-found', CONTROL);
    for (const topic of topicsOf(this.config.pack.marketing)) await this.consents.withdraw(tx, account, topic, CONTROL);
    await this.accounts.setState(tx, account.id, 'closing');
  }

  private async endAccess(tx: EntityManager, id: string): Promise<number> {
    await tx.query('delete from account_token where account_id = $1', [id]);
    await tx.query(`update mail set state = 'cancelled', body_text = '', body_html = '' where account_id = $1 and state = 'queued'`, [id]);
    return this.sessions.endAll(tx, id);
  }

  private async tell(tx: EntityManager, account: AccountRow, code: string, undoUntil: Date | null) {
    const token = undoUntil && (await this.tokens.issue(tx, account.id, 'undo-closing', this.config.pack.closing.undo));
    await this.mail.post(tx, {
      ...toOwner(account),
      kind: 'deletion.closing',
      text: closingLetter(account, this.mail, { code, undo: token && undoUntil ? { token, until: undoUntil } : null }),
    });
  }
}

const toOwner = ({ id, email, language }: AccountRow) => ({ accountId: id, to: email, language, class: 'service' }) as const;
