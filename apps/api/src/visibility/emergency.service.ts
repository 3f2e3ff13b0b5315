import { Injectable } from '@nestjs/common';
import type { AnswerOf, visibility as endpoints } from '@helder/contract';
import { Sessions } from '../account/account.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Tokens } from '../core/tokens.js';
import { Choices } from './choices.service.js';

const BUTTON = { control: 'hide-all', channel: 'web' } as const;
const VIEWERS = 'select count(distinct organisation_id)::int as n from candidate_view where candidate_id = $1';

/** One press, no password: hidden, signed out everywhere else, every open link dead. All of it, or nothing. */
@Injectable()
export class Emergency {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly choices: Choices,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  hideAll(who: Account): Promise<AnswerOf<typeof endpoints.hideAll>> {
    return this.database.as(who, async (tx) => {
      await this.choices.hide(tx, who, BUTTON);
      const sessions = await this.sessions.endAll(tx, who.id, who.sessionId);
      const links = await this.tokens.revokeAll(tx, who.id);
      // whatever else a slice let out ends in this same transaction
      await this.changes.announce(tx, who, 'emergency');
      await this.journal.write(tx, {
        action: 'visibility.hide-all',
        crud: 'update',
        target: { type: 'visibility', ref: who.subjectRef },
        subject: who.subjectRef,
        ground: 'consent',
        changes: [{ field: 'level', op: 'clear' }],
        counts: { sessions, links },
      });
      const [{ n: viewers }] = await tx.query<{ n: number }[]>(VIEWERS, [who.id]);
      return { at: this.clock.now().toISOString(), sessions, links, viewers };
    });
  }
}
