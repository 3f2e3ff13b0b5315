import { Injectable } from '@nestjs/common';
import type { AnswerOf, reading as endpoints } from '@helder/contract';
import { after, before, dayOf, startOfDay } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Freezes } from './freezes.service.js';

type Since = { mine: number; ours: number; isKnown: boolean };
export type Asked = { candidateId: string; level: string };

const SINCE = 'select mine, ours, is_known as "isKnown" from reads_since($1, $2, $3)';
const later = (one: Date, other: Date | null) => (other && other > one ? other : one);

/** How much a recruiter may open: asked in the transaction that logs a view, and nowhere else. */
@Injectable()
export class Readings {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly freezes: Freezes,
    private readonly journal: Journal,
  ) {}

  /** Throws when one more candidate is too many; who was opened today already costs nothing. */
  async allow(tx: EntityManager, who: Account, asked: Asked): Promise<void> {
    // one at a time for an organisation: two at once could both be the last
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reading ${who.organisation!.id}`]);
    const now = this.clock.now();
    const { perDay, breadth } = this.config.pack.reading;
    const today = await this.since(tx, startOfDay(dayOf(now)), asked);
    if (today.isKnown) return;
    if (today.mine >= perDay.person || today.ours >= perDay.organisation) {
      await this.refused(who, 'budget');
      throw new Problem('reading/spent', { retryAfter: Math.ceil((this.opensAt().getTime() - now.getTime()) / 1000) });
    }
    const lifted = await this.freezes.lastLifted(tx, who);
    for (const rule of breadth) {
      const start = later(before(now, rule.within), lifted);
      const { mine, isKnown } = await this.since(tx, start, asked);
      if (isKnown || mine < rule.people) continue;
      await this.freezes.freeze(who, { ...rule, kind: 'breadth' }, start);
      throw new Problem('reading/frozen');
    }
  }

  /** Before anything of the pool is read. */
  async assertNotFrozen(who: Account): Promise<void> {
    if (!(await this.freezes.of(who))) return;
    await this.refused(who, 'frozen');
    throw new Problem('reading/frozen');
  }

  async budget(who: Account): Promise<AnswerOf<typeof endpoints.budget>> {
    const { perDay } = this.config.pack.reading;
    const { mine, ours } = await this.database.as(who, (tx) => this.since(tx, startOfDay(dayOf(this.clock.now()))));
    return {
      mine: { used: mine, most: perDay.person },
      organisation: { used: ours, most: perDay.organisation },
      opensAt: this.opensAt().toISOString(),
      freeze: await this.freezes.of(who),
    };
  }

  private opensAt = () => after(startOfDay(dayOf(this.clock.now())), 'P1D');

  private async since(tx: EntityManager, at: Date, asked?: Asked): Promise<Since> {
    const [row] = await tx.query<Since[]>(SINCE, [at, asked?.candidateId ?? null, asked?.level ?? null]);
    return row;
  }

  private refused = ({ organisation }: Account, reason: string) =>
    this.journal.writeAlone({
      action: 'candidate.read',
      crud: 'read',
      target: { type: 'pool' },
      organisation: organisation?.id ?? null,
      outcome: 'denied',
      reason,
    });
}
