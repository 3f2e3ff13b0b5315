import { Injectable } from '@nestjs/common';
import type { AnswerOf, consent as endpoints } from '@helder/contract';
import type { ConsentPurpose, Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { consentState, GIVEN_ELSEWHERE } from './consent.rules.js';
import { Consents, type ConsentAnswer, type ConsentRow } from './consents.service.js';
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
    if (answer.state === 'given' && GIVEN_ELSEWHERE.includes(purpose)) throw new Problem('consent/elsewhere');
    return this.database.as(who, async (tx: EntityManager) => {
      await this.consents.act(tx, who, purpose, answer);
      return this.shown(purpose, answer.notice.language, await this.consents.events(tx, who.subjectRef, purpose));
    });
  }

  private shown(purpose: ConsentPurpose, language: Language, all: ConsentRow[]): Shown {
    const events = all.filter((event) => event.purpose === purpose);
    const { state, since, until } = consentState(events, this.clock.now());
    return {
      purpose,
      state,
      since: since?.toISOString() ?? null,
      until: until?.toISOString() ?? null,
      answered: events.at(-1)?.noticeVersion ?? null,
      notice: this.notices.of(purpose, language),
    };
  }
}
