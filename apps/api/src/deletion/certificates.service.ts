import { Injectable } from '@nestjs/common';
import type { AnswerOf, deletion } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import { Holds } from '../hold/hold.module.js';
import { Readings } from '../retained/retained.module.js';
import { Register, type Kept } from '../retention/retention.module.js';
import { hashOfCode, readsRefOf } from './certificate-code.js';
import type { Counts } from './holdings.service.js';

type Certificate = Omit<AnswerOf<typeof deletion.certificate>, 'proof'>;
type Row = {
  id: string;
  state: 'closing' | 'erased';
  askedAt: Date;
  undoUntil: Date | null;
  erasedAt: Date | null;
  erased: Counts;
};
type Remaining = Kept & { goneAt: Date | null };

/** What the register says about closings, in words a person can read. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly holds: Holds,
    private readonly readings: Readings,
    private readonly register: Register,
  ) {}

  /** By code, without an account. An unknown code is not there. */
  of(code: string): Promise<Certificate> {
    return this.database.asSystem(async (tx) => {
      const [row] = await tx.query<Row[]>(
        `select id, state, asked_at as "askedAt", undo_until as "undoUntil", erased_at as "erasedAt", erased from evidence.erasure_ledger where certificate_code_hash = $1`,
        [hashOfCode(code)],
      );
      if (!row) throw notFound();
      const remaining = await this.remaining(tx, row.id);
      return {
        code,
        state: stateOf(row, remaining),
        askedAt: row.askedAt.toISOString(),
        undoUntil: row.undoUntil?.toISOString() ?? null,
        erasedAt: row.erasedAt?.toISOString() ?? null,
        erased: this.erased(row.erased),
        stays: this.stays(remaining.filter(({ goneAt }) => !goneAt)),
        gone: remaining.flatMap(({ code, goneAt }) =>
          goneAt ? [{ code, what: this.register.rule(code)!.what, goneAt: goneAt.toISOString() }] : [],
        ),
        holds: await this.holds.ofErasure(tx, row.id),
        reads: await this.readings.of(tx, readsRefOf(code)),
      };
    });
  }

  /** Numbers by category, in the order of the register. */
  erased(counts: Counts): Certificate['erased'] {
    return this.register.rules
      .filter(({ code, atClosing }) => atClosing === 'erased' && counts[code] > 0)
      .map(({ code, what }) => ({ code, what, count: counts[code] }));
  }

  stays(kept: readonly Kept[]): Certificate['stays'] {
    return this.register.rules.flatMap(({ code, what, why, ground, start, who }) =>
      kept
        .filter((each) => each.code === code)
        .map(({ until }) => ({
          code,
          what,
          why,
          ground: ground.words,
          source: ground.source,
          until: until?.toISOString() ?? null,
          start,
          who,
        })),
    );
  }

  private remaining(tx: EntityManager, ledgerId: string) {
    return tx.query<Remaining[]>(
      'select code, until, gone_at as "goneAt" from evidence.remaining where ledger_id = $1 order by until, code',
      [ledgerId],
    );
  }
}

function stateOf({ state }: Row, remaining: readonly Remaining[]): Certificate['state'] {
  if (state === 'closing') return 'closing';
  // the certificate itself is the last to go
  return remaining.every(({ code, goneAt }) => goneAt ?? code === 'certificate') ? 'nothing-left' : 'erased';
}
