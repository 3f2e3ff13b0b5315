import { Injectable, type OnModuleInit } from '@nestjs/common';
import { before, hasProfiles, retentionRule } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';
import { ENDED } from './vacancy.sql.js';

type Due = { id: string; subjectRef: string; state: string; endedAt: Date };
const DUE = `select a.id, a.subject_ref as "subjectRef", a.state, ${ENDED} as "endedAt" from application a join vacancy v on v.id = a.vacancy_id
  where ${ENDED} <= $1 and ($2::text is null or a.subject_ref = $2) and not on_hold(a.candidate_id)`;

/** Applications that are over go after the short period; after the long one when the candidate said yes to that. */
@Injectable()
export class ApplicationEnds implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    // without profiles nobody applies, and there is no period to keep
    if (!hasProfiles(this.config.pack)) return;
    this.sweeps.register({
      name: 'vacancy.applications',
      every: 'day',
      due: (now) => this.database.asSystem(async (tx) => (await this.due(tx, now)).length),
      run: (now) => this.database.asSystem(async (tx) => ({ erased: await this.erase(tx, await this.due(tx, now)) })),
    });
    // the yes is over in this transaction: what rested on it goes in the same one
    this.consents.onEnded(async (tx, { subjectRef }, purpose) => {
      if (purpose === 'keep-application') await this.erase(tx, await this.due(tx, this.clock.now(), subjectRef));
    });
  }

  private async due(tx: EntityManager, now: Date, subjectRef: string | null = null): Promise<Due[]> {
    const [short, long] = (['application', 'application-kept'] as const).map((code) =>
      before(now, retentionRule(this.config.pack, code).period!),
    );
    const due: Due[] = [];
    for (const each of await tx.query<Due[]>(DUE, [short, subjectRef])) {
      const mayStay = each.state !== 'withdrawn' && each.endedAt > long;
      if (!mayStay || !(await this.consents.isActive(tx, each.subjectRef, 'keep-application'))) due.push(each);
    }
    return due;
  }

  private async erase(tx: EntityManager, due: Due[]): Promise<number> {
    await tx.query('delete from application where id = any($1)', [due.map(({ id }) => id)]);
    return due.length;
  }
}
