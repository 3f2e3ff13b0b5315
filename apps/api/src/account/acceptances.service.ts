import { Injectable } from '@nestjs/common';
import type { BodyOf, account } from '@helder/contract';
import type { Acceptance, StatementKind } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { Journal } from '../core/journal.js';
import { Policies } from '../policy/policy.module.js';

type Accepted = BodyOf<typeof account.accept>['accepted'];
export type Seen = NonNullable<Accepted[StatementKind]>;
type Person = { subjectRef: string; role: string };
const AT_SIGN_UP = ['privacy', 'terms'] as const satisfies StatementKind[];
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

  /** What was on the screen must be what is in force, to the letter: these kinds, no more and no less. */
  async mustBeInForce(accepted: Accepted, kinds: readonly StatementKind[] = this.atSignUp): Promise<void> {
    const isWhole = Object.keys(accepted).sort().join() === [...kinds].sort().join();
    if (!isWhole || !(await this.areInForce(accepted))) throw new Problem('account/statement-changed');
  }

  /** Stored as what the pack asks for: an agreement, having read it, or a mere notice. */
  async store(tx: EntityManager, by: Person, accepted: Accepted): Promise<void> {
    for (const [kind, seen] of entriesOf(accepted)) await this.keep(tx, by, kind, seen);
  }

  /** One text; of any kind, also one that is no statement. */
  async keep(tx: EntityManager, by: Person, kind: string, { version, sha256, language }: Seen): Promise<void> {
    await tx.query(
      'insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [randomUUID(), by.subjectRef, kind, version, sha256, language, this.config.pack.acceptance, this.clock.now()],
    );
    await this.journal.write(tx, {
      action: ACTION[this.config.pack.acceptance],
      crud: 'create',
      target: { type: 'statement', ref: `${kind} ${version}` },
      subject: by.subjectRef,
      by,
    });
  }

  private async areInForce(accepted: Accepted): Promise<boolean> {
    for (const [kind, seen] of entriesOf(accepted)) {
      const { version, sha256 } = await this.policies.inForce(kind, seen.language);
      if (version !== seen.version || sha256 !== seen.sha256) return false;
    }
    return true;
  }

  /** The texts of this platform that are met at sign-up. */
  private get atSignUp() {
    return AT_SIGN_UP.filter((kind) => this.config.pack.statements.some((statement) => statement.kind === kind));
  }
}

const entriesOf = (accepted: Accepted) => Object.entries(accepted) as [StatementKind, Seen][];
