import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { before } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Database, returning } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';
import { Register } from '../retention/retention.module.js';
import { LedgerFile } from './ledger-file.service.js';

const LAST_MAIL = `from mail where kind = 'deletion.erased' and made_at <= $1`;
const REPLAY = 'from evidence.erasure_ledger where subject_ref is not null and replay_until <= $1';
const CERTIFICATE = `from evidence.erasure_ledger where id in (select ledger_id from evidence.remaining where code = 'certificate' and until <= $1)
  and id not in (select ledger_id from evidence.remaining where code = 'R7' and gone_at is null)`;
const GONE_SWEEP = 'deletion.gone';
// a hold has no last day: it is gone once it was released
const GONE = `from evidence.remaining r where gone_at is null and (until <= $1
  or code = 'R7' and until is null and exists (select from evidence.erasure_ledger l where l.id = r.ledger_id and l.state = 'erased')
    and not exists (select from legal_hold h where h.ledger_id = r.ledger_id))`;

/** What ends by itself after an erasure: the last mail, the way to replay it, what stayed, and the certificate. */
@Injectable()
export class DeletionSweeps implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly file: LedgerFile,
    private readonly register: Register,
    private readonly sweeps: Sweeps,
  ) {}

  // after the other slices registered theirs: `gone` asks whether they are done
  onApplicationBootstrap() {
    const mailSince = (now: Date) => before(now, this.register.rule('last-mail')?.period ?? 'PT0S');
    this.sweeps.register({
      name: 'deletion.last-mail',
      every: 'minute',
      due: (now) => this.count(LAST_MAIL, mailSince(now)),
      run: async (now) => ({ erased: await this.change(`delete ${LAST_MAIL} returning 1`, mailSince(now)) }),
    });
    this.sweeps.register({
      name: 'deletion.replay',
      every: 'day',
      due: (now) => this.count(REPLAY, now),
      run: (now) => this.forgetReplay(now),
    });
    this.sweeps.register({
      name: 'deletion.certificate',
      every: 'day',
      due: (now) => this.count(CERTIFICATE, now),
      run: async (now) => ({ erased: await this.change(`delete ${CERTIFICATE} returning 1`, now) }),
    });
    this.sweeps.register({
      name: GONE_SWEEP,
      every: 'day',
      due: (now) => this.count(GONE, now),
      run: (now) => this.markGone(now),
    });
  }

  private async forgetReplay(now: Date) {
    const lines = await this.file.dropDue(now);
    return {
      lines,
      erased: await this.change(
        `update evidence.erasure_ledger set subject_ref = null ${REPLAY.slice(REPLAY.indexOf('where'))} returning 1`,
        now,
      ),
    };
  }

  /** A certificate says "gone" only when no sweep has anything left to do. */
  private async markGone(now: Date): Promise<Record<string, number>> {
    const waiting = (await this.sweeps.due()).filter(({ name, count }) => !['deletion.purge', GONE_SWEEP].includes(name) && count > 0);
    if (waiting.length) return { gone: 0 };
    return {
      gone: await this.change(`update evidence.remaining r set gone_at = $1 ${GONE.slice(GONE.indexOf('where'))} returning 1`, now),
    };
  }

  private count(from: string, at: Date): Promise<number> {
    return this.database.asSystem(
      async (tx: EntityManager) => (await tx.query<{ n: number }[]>(`select count(*)::int as n ${from}`, [at]))[0].n,
    );
  }

  private change(sql: string, at: Date): Promise<number> {
    return this.database.asSystem(async (tx) => (await returning(tx, sql, [at])).length);
  }
}
