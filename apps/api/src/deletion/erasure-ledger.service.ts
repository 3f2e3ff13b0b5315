import { Injectable } from '@nestjs/common';
import { retainedUntil } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { PersonalData, type Person } from '../core/personal-data.js';
import { keptAfterClosing, Register, type Kept } from '../retention/retention.module.js';
import { Holdings, type Counts } from './holdings.service.js';
import { codeHashOf, LedgerFile, type LedgerLine } from './ledger-file.service.js';

export type Opened = { id: string; askedAt: Date; purgeAt: Date; undoUntil: Date | null; codeHash: Buffer; readsRef: Buffer | null };
type Finished = { id: string; subjectRef: string; askedAt: Date; counts: Counts };

/** Proof of each erasure: in the database, and in a file outside it that an old backup cannot overwrite. */
@Injectable()
export class ErasureLedger {
  constructor(
    private readonly clock: Clock,
    private readonly file: LedgerFile,
    private readonly holdings: Holdings,
    private readonly personalData: PersonalData,
    private readonly register: Register,
  ) {}

  /** What would stay if the account closed at one moment and were erased at another: only what there is. */
  async staying(tx: EntityManager, person: Person, closedAt: Date, erasedAt: Date): Promise<Kept[]> {
    const held = await this.holdings.stays(tx, person);
    const { countable } = this.holdings;
    const dated = keptAfterClosing(this.register.rules, { closedAt, erasedAt }).filter(
      ({ code }) => !countable.has(code) || held[code] > 0,
    );
    return [...dated, ...(await this.personalData.unkeyedOf(tx, person)).map((code) => ({ code, until: null }))];
  }

  async open(tx: EntityManager, person: Person, { id, askedAt, purgeAt, undoUntil, codeHash }: Opened): Promise<void> {
    await tx.query(
      `insert into evidence.erasure_ledger (id, state, asked_at, undo_until, certificate_code_hash, erased, subject_ref) values ($1, 'closing', $2, $3, $4, '{}', $5)`,
      [id, askedAt, undoUntil, codeHash, person.subjectRef],
    );
    await this.write(tx, id, await this.staying(tx, person, askedAt, purgeAt));
  }

  /** The person stays: there is nothing to prove. */
  async forget(tx: EntityManager, id: string): Promise<void> {
    await tx.query('delete from evidence.erasure_ledger where id = $1', [id]);
  }

  /** Whether a hold stays is known only when the rest goes. */
  async holds(tx: EntityManager, id: string, isHeld: boolean): Promise<void> {
    if (isHeld) await this.write(tx, id, [{ code: 'R7', until: null }]);
    else await tx.query(`delete from evidence.remaining where ledger_id = $1 and code = 'R7'`, [id]);
  }

  /** The last write of a purge. First the file: whatever the commit does, a restored backup will be cleaned again. */
  async finish(tx: EntityManager, { id, subjectRef, askedAt, counts }: Finished): Promise<void> {
    const now = this.clock.now();
    const [{ codeHash }] = await tx.query<{ codeHash: string }[]>(
      `select encode(certificate_code_hash, 'hex') as "codeHash" from evidence.erasure_ledger where id = $1`,
      [id],
    );
    // what stands in the file is what happened: of an erasure that is done again, the first time
    const line = await this.file.append({
      v: 1,
      id,
      subjectRef,
      askedAt: askedAt.toISOString(),
      erasedAt: now.toISOString(),
      replayUntil: retainedUntil(now, { period: this.register.rule('R8')!.period! }).toISOString(),
      counts,
      codeHash,
    });
    const erasedAt = new Date(line.erasedAt);
    await tx.query(
      `update evidence.erasure_ledger set state = 'erased', erased_at = $2, undo_until = null, erased = $3, replay_until = $4 where id = $1`,
      [id, erasedAt, JSON.stringify(line.counts), line.replayUntil],
    );
    const rows = await tx.query<{ code: string }[]>('select code from evidence.remaining where ledger_id = $1', [id]);
    const codes = new Set(rows.map(({ code }) => code));
    await this.write(
      tx,
      id,
      keptAfterClosing(this.register.rules, { closedAt: askedAt, erasedAt }).filter(({ code }) => codes.has(code)),
    );
  }

  /** An erasure of somebody this older database does not know: only that it was done, and its certificate. */
  async remember(tx: EntityManager, line: LedgerLine): Promise<void> {
    await tx.query(
      `insert into evidence.erasure_ledger (id, state, asked_at, erased_at, certificate_code_hash, erased, subject_ref, replay_until)
       values ($1, 'erased', $2, $3, $4, $5, $6, $7)`,
      [line.id, line.askedAt, line.erasedAt, codeHashOf(line), JSON.stringify(line.counts), line.subjectRef, line.replayUntil],
    );
    const rules = this.register.rules.filter(({ code }) => ['R8', 'certificate'].includes(code));
    await this.write(tx, line.id, keptAfterClosing(rules, { closedAt: new Date(line.askedAt), erasedAt: new Date(line.erasedAt) }));
  }

  private async write(tx: EntityManager, id: string, kept: readonly Kept[]) {
    for (const { code, until } of kept)
      await tx.query(
        'insert into evidence.remaining (ledger_id, code, until) values ($1, $2, $3) on conflict (ledger_id, code) do update set until = excluded.until',
        [id, code, until],
      );
  }
}
