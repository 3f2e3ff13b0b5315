import { Injectable } from '@nestjs/common';
import { Database } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Passwords } from './passwords.service.js';

export type Known = { id: string; role: string; state: string; subjectRef: string; secret: string };

/** Who an e-mail address and a password belong to. */
@Injectable()
export class SignIns {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly passwords: Passwords,
  ) {}

  /** Throws one and the same refusal for an unknown address and a wrong password. */
  async accountWith(email: string, password: string): Promise<Known> {
    const known = await this.database.asSystem(async (tx) => {
      const rows = await tx.query<Known[]>(
        'select id, role, state, subject_ref as "subjectRef", password_hash as secret from account where email = $1',
        [email],
      );
      return rows[0] as Known | undefined;
    });
    if (!(await this.passwords.isRight(password, known?.secret))) throw await this.refused(known);
    if (known!.state === 'unverified') throw new Problem('account/unconfirmed');
    if (known!.state === 'closing') throw new Problem('account/closing');
    return known!;
  }

  private async refused(known: Known | undefined) {
    await this.journal.writeAlone({
      action: 'session.start', crud: 'create', target: { type: 'session' }, subject: known?.subjectRef ?? null,
      outcome: 'denied', reason: 'password', by: null,
    });
    return new Problem('account/refused');
  }
}
