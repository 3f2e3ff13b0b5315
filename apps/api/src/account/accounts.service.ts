import { Injectable } from '@nestjs/common';
import type { Role } from '@helder/contract';
import type { Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { CandidateChanges } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';

export type AccountRow = {
  id: string;
  email: string;
  name: string;
  role: Role;
  language: Language;
  state: 'unverified' | 'active' | 'closing';
  subjectRef: string;
  registeredAt: Date;
  restrictedAt: Date | null;
};

const SELECT = `select id, email::text, name, role, language, state, subject_ref as "subjectRef", registered_at as "registeredAt", restricted_at as "restrictedAt" from account`;

/** The account itself, for whoever acts on it inside a transaction. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly changes: CandidateChanges,
    private readonly journal: Journal,
  ) {}

  byId(tx: EntityManager, id: string): Promise<AccountRow | null> {
    return one(tx, `${SELECT} where id = $1`, id);
  }

  bySubject(tx: EntityManager, subjectRef: string): Promise<AccountRow | null> {
    return one(tx, `${SELECT} where subject_ref = $1`, subjectRef);
  }

  /** Whose address this is; nobody else registers or asks a link for it until the transaction ends. */
  async byEmail(tx: EntityManager, email: string): Promise<AccountRow | null> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [email.toLowerCase()]);
    return one(tx, `${SELECT} where email = $1`, email);
  }

  /** The name is a field of the profile; its slice says so to the recruiters' world. */
  async rename(tx: EntityManager, id: string, name: string): Promise<void> {
    await tx.query('update account set name = $2 where id = $1', [id, name]);
  }

  /** What recruiters may see depends on it: told before the commit. */
  async setState(tx: EntityManager, id: string, state: AccountRow['state']): Promise<void> {
    await tx.query('update account set state = $2 where id = $1', [id, state]);
    const account = await this.byId(tx, id);
    if (account) await this.changes.announce(tx, account, 'account');
  }

  /** Stands still, or goes on (AVG art. 18): the one fact that search, mail, numbers and sharing ask. */
  async setRestricted(tx: EntityManager, { id, subjectRef }: Pick<AccountRow, 'id' | 'subjectRef'>, at: Date | null): Promise<void> {
    await tx.query('update account set restricted_at = $2 where id = $1', [id, at]);
    await this.changes.announce(tx, { id, subjectRef }, 'account');
    await this.journal.write(tx, {
      action: at ? 'account.restrict' : 'account.unrestrict',
      crud: 'update',
      target: { type: 'account', ref: subjectRef },
      subject: subjectRef,
      ground: 'AVG art. 18',
      changes: [{ field: 'restricted', op: at ? 'set' : 'clear' }],
    });
  }

  /** False when another account has the address. Open links that were mailed to the old one are useless from now on. */
  async setEmail(tx: EntityManager, id: string, email: string): Promise<boolean> {
    if (await this.byEmail(tx, email)) return false;
    await tx.query('update account set email = $2 where id = $1', [id, email]);
    await tx.query('delete from account_token where account_id = $1', [id]);
    return true;
  }

  setLanguage(account: Account, language: Language): Promise<void> {
    return this.database.as(account, async (tx) => {
      await tx.query('update account set language = $2 where id = $1', [account.id, language]);
      await this.journal.write(tx, {
        action: 'account.set-language',
        crud: 'update',
        target: { type: 'account', ref: account.subjectRef },
        subject: account.subjectRef,
        changes: [{ field: 'language', op: 'set' }],
      });
    });
  }
}

async function one(tx: EntityManager, sql: string, value: string): Promise<AccountRow | null> {
  const rows = await tx.query<AccountRow[]>(sql, [value]);
  return rows[0] ?? null;
}
