import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, newsletter as endpoints } from '@helder/contract';
import type { Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Database } from '../core/database.js';
import { maskedAddress } from './newsletter.rules.js';
import { OptIns } from './opt-ins.service.js';
import { SignedLinks } from './signed-links.service.js';
import { Subscriptions } from './subscriptions.service.js';

type Preferences = AnswerOf<typeof endpoints.preferences>;

/** What the link below a newsletter can do, without signing in. */
@Injectable()
export class ByLink {
  constructor(
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly links: SignedLinks,
    private readonly optIns: OptIns,
    private readonly subscriptions: Subscriptions,
  ) {}

  preferences(token: string, language: Language): Promise<Preferences> {
    return this.database.asSystem(async (tx) => this.shown(tx, await this.links.accountOf(tx, token), language));
  }

  async change(asked: BodyOf<typeof endpoints.setPreferences>): Promise<Preferences> {
    const { id } = await this.database.asSystem((tx) => this.links.accountOf(tx, asked.token));
    if (asked.newsletter) await this.optIns.mayAsk(id, asked);
    return this.database.asSystem(async (tx) => {
      const account = await this.links.accountOf(tx, asked.token);
      const control = 'mail/preferences';
      await (asked.newsletter
        ? this.optIns.ask(tx, account, { notice: asked.notice, control }, 'mail')
        : this.subscriptions.stop(tx, account, control, 'mail'));
      return this.shown(tx, account, asked.language);
    });
  }

  /** RFC 8058; a second press finds nothing left to stop. */
  stop(token: string): Promise<void> {
    return this.database.asSystem(async (tx) =>
      this.subscriptions.stop(tx, await this.links.accountOf(tx, token), 'mail/one-click', 'mail'),
    );
  }

  private async shown(tx: EntityManager, { id, email }: AccountRow, language: Language): Promise<Preferences> {
    const { state, since } = await this.subscriptions.stateOf(tx, id);
    return {
      address: maskedAddress(email),
      newsletter: state,
      since,
      notice: this.consents.noticeFor('newsletter', language),
    };
  }
}
