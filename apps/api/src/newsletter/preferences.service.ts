import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, newsletter as endpoints } from '@helder/contract';
import { needsConfirmation, rowOf, topicsOf, type Language, type MarketingRow, type Topic } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { maskedAddress } from './newsletter.rules.js';
import { OptIns } from './opt-ins.service.js';
import { SignedLinks } from './signed-links.service.js';
import { Subscriptions, type Channel } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

type Shown = AnswerOf<typeof endpoints.preferences>;
type Change = BodyOf<typeof endpoints.change>['change'];
type Choice = Shown['rows'][number]['choices'][number];
type Reader = Pick<AccountRow, 'id' | 'subjectRef' | 'email' | 'language'>;
type By = { control: string; channel: Channel };
const ON_PAGE: By = { control: 'preferences/matrix', channel: 'web' };
const BY_LINK: By = { control: 'mail/preferences', channel: 'mail' };

/** The matrix purpose × way × sender of the pack: each choice is a stream of consent events of its own, off until a yes. */
@Injectable()
export class Preferences {
  constructor(
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly links: SignedLinks,
    private readonly optIns: OptIns,
    private readonly subscriptions: Subscriptions,
    private readonly suppressions: Suppressions,
  ) {}

  mine(who: Account, language: Language): Promise<Shown> {
    return this.database.as(who, (tx) => this.shown(tx, who, language));
  }

  async changeMine(who: Account, change: Change, language: Language): Promise<Shown> {
    await this.mayChange(who.id, change);
    return this.database.as(who, async (tx) => {
      await this.change(tx, who, change, ON_PAGE);
      return this.shown(tx, who, language);
    });
  }

  stopAllMine(who: Account, language: Language): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      await this.subscriptions.stopAll(tx, who, 'preferences/stop-all', 'web');
      return this.shown(tx, who, language);
    });
  }

  byLink(token: string, language: Language): Promise<Shown> {
    return this.database.asSystem(async (tx) => {
      const { account, topic } = await this.links.read(tx, token);
      return { ...(await this.shown(tx, account, language)), about: topic };
    });
  }

  async changeByLink(token: string, change: Change, language: Language): Promise<Shown> {
    const { account } = await this.database.asSystem((tx) => this.links.read(tx, token));
    await this.mayChange(account.id, change);
    await this.database.asSystem((tx) => this.change(tx, account, change, BY_LINK));
    return this.byLink(token, language);
  }

  async stopAllByLink(token: string, language: Language): Promise<Shown> {
    await this.database.asSystem(async (tx) => {
      const { account } = await this.links.read(tx, token);
      await this.subscriptions.stopAll(tx, account, 'mail/stop-all', 'mail');
    });
    return this.byLink(token, language);
  }

  /** RFC 8058; a second press finds nothing left to stop. */
  oneClick(token: string): Promise<void> {
    return this.database.asSystem(async (tx) => {
      const { account, topic } = await this.links.read(tx, token);
      await this.subscriptions.stop(tx, account, topic, 'mail/one-click', 'mail');
    });
  }

  // outside the transaction: a try counts also when the act fails
  private async mayChange(accountId: string, change: Change) {
    if (!rowOf(this.config.pack.marketing, change)) throw notFound();
    if (change.isOn) await this.optIns.mayAsk(accountId, change, change);
  }

  private async change(tx: EntityManager, reader: Reader, change: Change, { control, channel }: By): Promise<void> {
    if (!change.isOn) return this.subscriptions.stop(tx, reader, change, control, channel);
    const asked = { notice: change.notice, control };
    if (needsConfirmation(change)) return this.optIns.ask(tx, reader, change, asked, channel);
    await this.consents.act(tx, reader, change, { state: 'given', ...asked }, { channel });
  }

  private async shown(tx: EntityManager, { id, subjectRef, email }: Reader, language: Language): Promise<Shown> {
    const { marketing } = this.config.pack;
    const topics = topicsOf(marketing);
    const consents = await this.consents.statesOfAll(tx, subjectRef, topics);
    const optIns = await this.subscriptions.allOf(tx, id);
    const choiceOf = (topic: Topic): Choice => {
      const { state, since } = consents.get(topic)!;
      const optIn = optIns.find(({ purpose, sender }) => purpose === topic.purpose && sender === topic.sender);
      const isOn = state === 'given' && (!needsConfirmation(topic) || optIn?.state === 'subscribed');
      if (isOn) return { channel: topic.channel, state: 'on', since: since!.toISOString() };
      if (needsConfirmation(topic) && optIn?.state === 'pending')
        return { channel: topic.channel, state: 'pending', since: optIn.since.toISOString() };
      return { channel: topic.channel, state: 'off', since: null };
    };
    const rowShown = ({ purpose, sender, title, says }: MarketingRow) => {
      const ofRow = topics.filter((topic) => topic.purpose === purpose && topic.sender === sender);
      return {
        purpose,
        sender,
        title: title[language],
        says: says[language],
        notice: this.consents.noticeFor(ofRow[0], language),
        choices: ofRow.map(choiceOf),
      };
    };
    return {
      address: maskedAddress(email),
      bounces: await this.suppressions.bounces(tx, email),
      channels: [...marketing.channels],
      service: [...marketing.service],
      rows: marketing.rows.map(rowShown),
      about: null,
    };
  }
}
