import { Injectable } from '@nestjs/common';
import { Database } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { triesOf } from './account.limits.js';
import { Passwords } from './passwords.service.js';

export type Known = { id: string; role: string; state: string; subjectRef: string; secret: string };

/** Who an e-mail address and a password belong to. */
@Injectable()
export class SignIns {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly passwords: Passwords,
  ) {}

  /**
   * One and the same refusal for an unknown address, a wrong password and an address nobody confirmed: else who registers
   * an address could ask here whether it already had an account (ADR 0010).
   */
  async accountWith(email: string, password: string, ip: string): Promise<Known> {
    await this.limits.spend(triesOf('sign-in', email, ip));
    const known = await this.find('email', email);
    if (!(await this.passwords.isRight(password, known?.secret))) throw await this.refused('session.start', 'password', known);
    if (known!.state === 'unverified') throw await this.refused('session.start', 'unverified', known);
    // of a confirmed account only its owner knows the password
    if (known!.state === 'closing') throw await this.refused('session.start', 'closing', known, 'account/closing');
    return known!;
  }

  /** The person who is signed in types the password again. */
  async mustBe({ id }: Account, password: string, ip: string): Promise<void> {
    await this.limits.spend(triesOf('type password', id, ip));
    const known = await this.find('id', id);
    if (!(await this.passwords.isRight(password, known?.secret))) throw await this.refused('session.refresh', 'password', known);
  }

  private find(by: 'email' | 'id', value: string): Promise<Known | undefined> {
    return this.database.asSystem(async (tx) => {
      const rows = await tx.query<Known[]>(
        `select id, role, state, subject_ref as "subjectRef", password_hash as secret from account where ${by} = $1`,
        [value],
      );
      return rows[0];
    });
  }

  private async refused(
    action: Act['action'],
    reason: string,
    known: Known | undefined,
    says: 'account/refused' | 'account/closing' = 'account/refused',
  ) {
    await this.journal.writeAlone({
      action,
      crud: 'create',
      target: { type: 'session' },
      subject: known?.subjectRef ?? null,
      outcome: 'denied',
      reason,
      by: null,
    });
    return new Problem(says);
  }
}
