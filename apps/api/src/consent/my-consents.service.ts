import { Injectable } from '@nestjs/common';
import type { AnswerOf, consent as endpoints } from '@helder/contract';
import type { ConsentPurpose, Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { consentState, END_ACTION, filedUnder, GIVEN_ELSEWHERE } from './consent.rules.js';
import type { ConsentRow } from './consent-events.service.js';
import { Consents, type ConsentAnswer } from './consents.service.js';
import { Notices } from './notices.service.js';

type Shown = AnswerOf<typeof endpoints.act>;

/** A candidate's own consents, as the page shows them. */
@Injectable()
export class MyConsents {
  constructor(
    private readonly clock: Clock,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  list(who: Account, language: Language): Promise<{ items: Shown[] }> {
    return this.database.as(who, async (tx) => {
      const events = await this.consents.events(tx, who.subjectRef);
      return { items: this.notices.asked.map((purpose) => this.shown(purpose, language, events)) };
    });
  }

  history(who: Account): Promise<AnswerOf<typeof endpoints.history>> {
    return this.database.as(who, async (tx) => {
      const events = await this.consents.events(tx, who.subjectRef);
      return { items: events.reverse().map((event) => ({ ...event, at: event.at.toISOString() })) };
    });
  }

  async notice(who: Account, sha256: string) {
    const notice = await this.database.as(who, (tx) => this.notices.kept(tx, sha256));
    if (!notice) throw notFound();
    return notice;
  }

  act(who: Account, purpose: ConsentPurpose, answer: ConsentAnswer): Promise<Shown> {
    return this.database.as(who, async (tx: EntityManager) => {
      const isElsewhere = answer.state === 'given' && GIVEN_ELSEWHERE.includes(purpose);
      if (isElsewhere && !this.mayRenewHere(purpose, await this.consents.events(tx, who.subjectRef, purpose)))
        throw new Problem('consent/elsewhere');
      await this.consents.act(tx, who, purpose, answer);
      return this.shown(purpose, answer.notice.language, await this.consents.events(tx, who.subjectRef, purpose));
    });
  }

  /** A new text about what is kept already can be answered here; being found starts a new year, and mail needs its link once more. */
  private mayRenewHere(purpose: ConsentPurpose, events: readonly ConsentRow[]): boolean {
    return purpose !== 'be-found' && purpose !== 'newsletter' && this.isAskedAgain(events);
  }

  private isAskedAgain(events: readonly ConsentRow[]): boolean {
    const last = events.at(-1);
    if (last?.state === 'expired') return last.action === END_ACTION.text;
    return last?.endsBy === 'text' && last.validUntil! <= this.clock.now();
  }

  private shown(purpose: ConsentPurpose, language: Language, all: ConsentRow[]): Shown {
    const { scope } = filedUnder(purpose);
    const events = all.filter((event) => event.purpose === purpose && event.scope === scope);
    const { state, since, until } = consentState(events, this.clock.now());
    return {
      purpose,
      state,
      since: since?.toISOString() ?? null,
      until: until?.toISOString() ?? null,
      answered: events.at(-1)?.noticeVersion ?? null,
      isAskedAgain: this.isAskedAgain(events),
      notice: this.notices.of(purpose, language),
    };
  }
}
