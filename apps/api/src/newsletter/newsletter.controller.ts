import { Body, Controller, Param } from '@nestjs/common';
import { newsletter as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { ByLink } from './by-link.service.js';
import { OptIns } from './opt-ins.service.js';
import { Subscriptions } from './subscriptions.service.js';

@Controller()
export class NewsletterController {
  constructor(
    private readonly byLink: ByLink,
    private readonly optIns: OptIns,
    private readonly subscriptions: Subscriptions,
  ) {}

  @SignedIn('candidate')
  @Serves(endpoints.show)
  show(@Who() who: Account): Promise<AnswerOf<typeof endpoints.show>> {
    return this.subscriptions.show(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.subscribe)
  subscribe(
    @Who() who: Account,
    @Body({ schema: endpoints.subscribe.body }) asked: BodyOf<typeof endpoints.subscribe>,
  ): Promise<AnswerOf<typeof endpoints.subscribe>> {
    return this.optIns.askMine(who, asked);
  }

  @SignedIn('candidate')
  @Serves(endpoints.unsubscribe)
  unsubscribe(@Who() who: Account): Promise<AnswerOf<typeof endpoints.unsubscribe>> {
    return this.subscriptions.stopMine(who);
  }

  @Open()
  @Serves(endpoints.confirm)
  confirm(@Body({ schema: endpoints.confirm.body }) { token }: BodyOf<typeof endpoints.confirm>) {
    return this.optIns.confirm(token);
  }

  @Open()
  @Serves(endpoints.preferences)
  preferences(
    @Body({ schema: endpoints.preferences.body }) { token, language }: BodyOf<typeof endpoints.preferences>,
  ): Promise<AnswerOf<typeof endpoints.preferences>> {
    return this.byLink.preferences(token, language);
  }

  @Open()
  @Serves(endpoints.setPreferences)
  setPreferences(
    @Body({ schema: endpoints.setPreferences.body }) asked: BodyOf<typeof endpoints.setPreferences>,
  ): Promise<AnswerOf<typeof endpoints.setPreferences>> {
    return this.byLink.change(asked);
  }

  @Open()
  @Serves(endpoints.oneClick)
  oneClick(@Param('token', { schema: endpoints.oneClick.params.shape.token }) token: string) {
    return this.byLink.stop(token);
  }
}
