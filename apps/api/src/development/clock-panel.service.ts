import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, development as endpoints } from '@helder/contract';
import { after } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';

type Shift = BodyOf<typeof endpoints.setClock>;

/** The clock in the hands of a developer. It moves this process only. */
@Injectable()
export class ClockPanel {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly sweeps: Sweeps,
  ) {}

  now() {
    return { now: this.clock.now().toISOString() };
  }

  /** Written at the old time, so that the log itself shows where the clock jumped. */
  async set(who: Account, shift: Shift): Promise<AnswerOf<typeof endpoints.setClock>> {
    const to = 'now' in shift ? new Date(shift.now) : after(this.clock.now(), shift.advance);
    await this.database.as(who, (tx) =>
      this.journal.write(tx, {
        action: 'development.set-clock',
        crud: 'update',
        target: { type: 'clock' },
        changes: [{ field: 'now', op: 'set' }],
      }),
    );
    this.clock.set(to);
    const did = await this.sweeps.run();
    return { ...this.now(), did: did.map(({ name, counts }) => ({ name, counts })) };
  }
}
