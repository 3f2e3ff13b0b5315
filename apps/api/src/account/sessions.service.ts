import { Injectable } from '@nestjs/common';
import { after, type Language, type SessionRule } from '@helder/policy';
import type { Role } from '@helder/contract';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';

const hashOf = (token: string) => createHash('sha256').update(token).digest();
const earlier = (a: Date, b: Date) => (a < b ? a : b);
const MINUTE = 60_000;
const MOST = 10;

type Found = {
  id: string;
  email: string;
  name: string;
  role: Role;
  language: Language;
  subject_ref: string;
  session_id: string;
  idle_until: Date;
  fresh_until: Date | null;
  last_seen_at: Date;
  is_remembered: boolean;
  organisation_id: string | null;
  organisation_name: string | null;
  may_read_pool: boolean;
};
export type SessionRow = {
  id: string;
  device: string;
  startedAt: Date;
  lastSeenAt: Date;
  endsAt: Date;
  isCurrent: boolean;
  isRemembered: boolean;
};

@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly journal: Journal,
  ) {}

  /** Answers the token, which only the cookie keeps; the table knows its SHA-256. */
  async start(known: { id: string; role: string; subjectRef: string }, device: string, isRemembered: boolean) {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const rule = this.rule(known.role, isRemembered);
    const endsAt = after(now, rule.absolute);
    const freshUntil = after(now, this.config.pack.account.freshFor);
    const id = randomUUID();
    await this.database.asSystem(async (tx) => {
      await tx.query(
        `insert into session (id, token_hash, account_id, device, started_at, last_seen_at, idle_until, ends_at, fresh_until, is_remembered)
         values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9)`,
        [
          id,
          hashOf(token),
          known.id,
          device.slice(0, 200),
          now,
          earlier(after(now, rule.idle), endsAt),
          endsAt,
          freshUntil,
          rule === this.config.pack.account.staySignedIn,
        ],
      );
      await tx.query(
        // by name, not by time: after the clock went back the new one is not the youngest
        `delete from session where account_id = $1 and id <> $2
         and id not in (select id from session where account_id = $1 and id <> $2 order by started_at desc limit $3)`,
        [known.id, id, MOST - 1],
      );
      await this.journal.write(tx, {
        action: 'session.start',
        crud: 'create',
        target: { type: 'session', ref: id },
        subject: known.subjectRef,
        by: known,
      });
    });
    return { token, cookieUntil: rule === this.config.pack.account.staySignedIn ? endsAt : undefined };
  }

  async accountOf(token: string): Promise<Account | undefined> {
    const now = this.clock.now();
    const [found] = await this.database.query<Found>('select * from session_of($1, $2)', [hashOf(token), now]);
    if (!found) return undefined;
    return { ...toAccount(found), idleUntil: await this.keepAlive(found, now) };
  }

  // written once a minute at most: a read stays a read
  private async keepAlive(found: Found, now: Date): Promise<Date> {
    if (now.getTime() - found.last_seen_at.getTime() < MINUTE) return found.idle_until;
    const idleUntil = after(now, this.rule(found.role, found.is_remembered).idle);
    const [row] = await this.database.asSystem((tx) =>
      returning<{ idleUntil: Date }>(
        tx,
        'update session set last_seen_at = $2, idle_until = least($3::timestamptz, ends_at) where id = $1 returning idle_until as "idleUntil"',
        [found.session_id, now, idleUntil],
      ),
    );
    return row?.idleUntil ?? found.idle_until;
  }

  list({ id, sessionId }: Account): Promise<SessionRow[]> {
    return this.database.asSystem((tx) =>
      tx.query(
        `select id, device, started_at as "startedAt", last_seen_at as "lastSeenAt", ends_at as "endsAt", id = $2 as "isCurrent", is_remembered as "isRemembered"
         from session where account_id = $1 and ends_at > $3 and idle_until > $3 order by started_at desc`,
        [id, sessionId, this.clock.now()],
      ),
    );
  }

  /** Password typed again: sensitive acts are allowed for a few minutes. */
  async makeFresh(account: Account): Promise<Account> {
    const freshUntil = after(this.clock.now(), this.config.pack.account.freshFor);
    await this.database.as(account, async (tx) => {
      await tx.query('update session set fresh_until = $2 where id = $1', [account.sessionId, freshUntil]);
      await this.journal.write(tx, {
        action: 'session.refresh',
        crud: 'update',
        target: { type: 'session', ref: account.sessionId },
        subject: account.subjectRef,
      });
    });
    return { ...account, freshUntil };
  }

  /** True if there was such a session of this account. */
  end(account: Account, sessionId: string): Promise<boolean> {
    return this.database.as(account, async (tx) => {
      const ended = await returning(tx, 'delete from session where id = $1 and account_id = $2 returning id', [sessionId, account.id]);
      if (ended.length)
        await this.journal.write(tx, {
          action: 'session.end',
          crud: 'delete',
          target: { type: 'session', ref: sessionId },
          subject: account.subjectRef,
        });
      return ended.length > 0;
    });
  }

  endOthers(account: Account): Promise<void> {
    return this.database.as(account, async (tx) => {
      const ended = await returning(tx, 'delete from session where account_id = $1 and id <> $2 returning id', [
        account.id,
        account.sessionId,
      ]);
      await this.journal.write(tx, {
        action: 'session.end-others',
        crud: 'delete',
        target: { type: 'session' },
        subject: account.subjectRef,
        counts: { sessions: ended.length },
      });
    });
  }

  /** Ends every session of an account, in the act that asks for it. */
  async endAll(tx: EntityManager, accountId: string, except?: string): Promise<number> {
    const ended = await returning(tx, 'delete from session where account_id = $1 and id is distinct from $2 returning id', [
      accountId,
      except ?? null,
    ]);
    return ended.length;
  }

  private rule(role: string, isRemembered: boolean): SessionRule {
    const { session, staySignedIn } = this.config.pack.account;
    if (role !== 'candidate') return session.staff;
    return isRemembered && staySignedIn ? staySignedIn : session.candidate;
  }
}

const toAccount = (found: Found): Account => ({
  id: found.id,
  email: found.email,
  name: found.name,
  role: found.role,
  language: found.language,
  subjectRef: found.subject_ref,
  organisation: found.organisation_id
    ? { id: found.organisation_id, name: found.organisation_name!, mayReadPool: found.may_read_pool }
    : null,
  sessionId: found.session_id,
  sessionRef: createHash('sha256').update(found.session_id).digest('base64url').slice(0, 22),
  idleUntil: found.idle_until,
  freshUntil: found.fresh_until,
});
