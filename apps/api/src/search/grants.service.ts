import { Injectable } from '@nestjs/common';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Readings, UseTerms } from '../reading/reading.module.js';

/** The first question of every read of the pool: does the organisation have access? */
@Injectable()
export class Grants {
  constructor(
    private readonly config: Config,
    private readonly journal: Journal,
    private readonly readings: Readings,
    private readonly terms: UseTerms,
  ) {}

  /** The organisation's id; a recruiter without access gets the same refusal whoever was asked for, and it is logged. */
  async organisationOf(who: Account, action: Act['action']): Promise<string> {
    const { organisation } = who;
    const isOpen = this.config.pack.visibility.levels.includes('public');
    if (organisation && (organisation.mayReadPool || isOpen)) {
      await this.readings.assertNotFrozen(who);
      await this.terms.assertAccepted(who);
      return organisation.id;
    }
    await this.journal.writeAlone({
      action,
      crud: 'read',
      target: { type: 'pool' },
      organisation: organisation?.id ?? null,
      outcome: 'denied',
      reason: 'no-grant',
    });
    throw new Problem('organisation/no-grant');
  }
}
