import { Injectable } from '@nestjs/common';
import type { BodyOf, account } from '@helder/contract';
import type { Acceptance } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Policies } from '../policy/policy.module.js';

type Accepted = BodyOf<typeof account.register>['accepted'];
const KINDS = ['privacy', 'terms'] as const satisfies (keyof Accepted)[];
/** What the log calls it: only an explicit yes is an acceptance. */
const ACTION = {
  explicit: 'account.accept',
  acknowledge: 'account.acknowledge',
  notice: 'account.informed',
} as const satisfies Record<Acceptance, string>;

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
    const isInForce = this.kinds.every((kind) => {
      const shown = accepted[kind];
      const current = shown && this.policies.inForce(kind, shown.language);
      return shown && current?.version === shown.version && current.sha256 === shown.sha256;
    });
    if (!isInForce) throw new Problem('account/statement-changed');
  }

  async store(tx: EntityManager, subjectRef: string, accepted: Accepted) {
    for (const kind of this.kinds) {
      const { version, sha256, language } = accepted[kind]!;
      await tx.query(
        'insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [randomUUID(), subjectRef, kind, version, sha256, language, this.config.pack.acceptance, this.clock.now()],
      );
      await this.journal.write(tx, {
        action: ACTION[this.config.pack.acceptance],
        crud: 'create',
        target: { type: 'statement', ref: `${kind} ${version}` },
        subject: subjectRef,
        by: { subjectRef, role: 'candidate' },
      });
    }
  }

  /** The texts of this platform that are met at sign-up. */
  private get kinds() {
    return KINDS.filter((kind) => this.config.pack.statements.some((statement) => statement.kind === kind));
  }
}
