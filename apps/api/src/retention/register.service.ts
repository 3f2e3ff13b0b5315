import { Injectable } from '@nestjs/common';
import type { AnswerOf, retention, RegisterRow } from '@helder/contract';
import { registerShown, type RetentionRule } from '@helder/policy';
import { Config } from '../core/config.js';

/** The retention register of the pack in force: what the job does, what the public reads, what a candidate is told. */
@Injectable()
export class Register {
  constructor(private readonly config: Config) {}

  get rules(): readonly RetentionRule[] {
    return this.config.pack.retention;
  }

  /** Those that mean something to a person here. */
  get shown(): readonly RetentionRule[] {
    return registerShown(this.config.pack);
  }

  rule(code: string): RetentionRule | undefined {
    return this.rules.find((rule) => rule.code === code);
  }

  published(): AnswerOf<typeof retention.register> {
    return {
      items: this.shown.map(rowOf),
      processors: this.config.pack.recipients.map(({ name, kind, what, where }) => ({ name, kind, what, where })),
    };
  }
}

/** A rule as everybody may read it. */
export const rowOf = ({
  code,
  what,
  why,
  ground,
  start,
  period,
  roundUp,
  shorterThan,
  action,
  atClosing,
  who,
  isReserved,
}: RetentionRule): RegisterRow => ({
  code,
  what,
  why,
  ground,
  start,
  period,
  ...(roundUp && { roundUp }),
  ...(shorterThan && { shorterThan }),
  action,
  atClosing,
  who,
  isReserved: isReserved ?? false,
});
