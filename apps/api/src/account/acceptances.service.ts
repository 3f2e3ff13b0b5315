import { Injectable } from '@nestjs/common';
import type { BodyOf, account } from '@helder/contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Policies } from '../policy/policy.module.js';

type Accepted = BodyOf<typeof account.register>['accepted'];
const KINDS = ['privacy', 'terms'] as const satisfies (keyof Accepted)[];

/** Which text a person agreed to, kept as proof. It is no consent to anything: those are asked one by one. */
@Injectable()
export class Acceptances {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly journal: Journal,
    private readonly policies: Policies,
  ) {}

  /** What was on the screen must be what is in force, to the letter. */
  mustBeInForce(accepted: Accepted) {
    const isInForce = KINDS.every((kind) => {
      const { version, sha256 } = this.policies.inForce(kind, accepted[kind].language);
      return version === accepted[kind].version && sha256 === accepted[kind].sha256;
    });
    if (!isInForce) throw new Problem('account/statement-changed');
  }

  async store(tx: EntityManager, subjectRef: string, accepted: Accepted) {
    for (const kind of KINDS) {
      const { version, sha256, language } = accepted[kind];
      await tx.query(
        'insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [randomUUID(), subjectRef, kind, version, sha256, language, this.config.pack.acceptance, this.clock.now()],
      );
      await this.journal.write(tx, {
        action: 'account.accept',
        crud: 'create',
        target: { type: 'statement', ref: `${kind} ${version}` },
        subject: subjectRef,
        by: { subjectRef, role: 'candidate' },
      });
    }
  }
}
