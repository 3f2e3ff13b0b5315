import { Body, Controller, Param, Query } from '@nestjs/common';
import { visibility as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import type { FieldKey } from '@helder/policy';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { Crowds } from './crowds.service.js';
import { Emergency } from './emergency.service.js';
import { Exclusions } from './exclusions.service.js';
import { Renewals } from './renewals.service.js';
import { Visibilities } from './visibility.service.js';

@Controller()
export class VisibilityController {
  constructor(
    private readonly crowds: Crowds,
    private readonly emergency: Emergency,
    private readonly exclusions: Exclusions,
    private readonly mine: Visibilities,
    private readonly renewals: Renewals,
  ) {}

  @SignedIn('candidate')
  @Serves(endpoints.show)
  show(@Who() who: Account): Promise<AnswerOf<typeof endpoints.show>> {
    return this.mine.show(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.change)
  change(
    @Who() who: Account,
    @Body({ schema: endpoints.change.body }) change: BodyOf<typeof endpoints.change>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.change>> {
    return this.mine.change(who, change, version);
  }

  @SignedIn('candidate')
  @Serves(endpoints.share)
  share(
    @Who() who: Account,
    @Param('field', { schema: endpoints.share.params.shape.field }) field: FieldKey,
    @Body({ schema: endpoints.share.body }) sharing: BodyOf<typeof endpoints.share>,
  ): Promise<AnswerOf<typeof endpoints.share>> {
    return this.mine.share(who, field, sharing);
  }

  @SignedIn('candidate')
  @Serves(endpoints.setHandle)
  setHandle(
    @Who() who: Account,
    @Body({ schema: endpoints.setHandle.body }) change: BodyOf<typeof endpoints.setHandle>,
  ): Promise<AnswerOf<typeof endpoints.setHandle>> {
    return this.mine.setHandle(who, change);
  }

  @SignedIn('candidate')
  @Serves(endpoints.matrix)
  matrix(@Who() who: Account): Promise<AnswerOf<typeof endpoints.matrix>> {
    return this.mine.matrix(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.preview)
  preview(
    @Who() who: Account,
    @Query({ schema: endpoints.preview.query }) query: QueryOf<typeof endpoints.preview>,
  ): Promise<AnswerOf<typeof endpoints.preview>> {
    return this.mine.preview(who, query);
  }

  @SignedIn('candidate')
  @Serves(endpoints.crowd)
  crowd(@Who() who: Account): Promise<AnswerOf<typeof endpoints.crowd>> {
    return this.crowds.show(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.exclusions)
  excluded(@Who() who: Account): Promise<AnswerOf<typeof endpoints.exclusions>> {
    return this.exclusions.show(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.exclude)
  exclude(
    @Who() who: Account,
    @Body({ schema: endpoints.exclude.body }) wanted: BodyOf<typeof endpoints.exclude>,
  ): Promise<AnswerOf<typeof endpoints.exclude>> {
    return this.exclusions.exclude(who, wanted);
  }

  @SignedIn('candidate')
  @Serves(endpoints.include)
  include(
    @Who() who: Account,
    @Param('id', { schema: endpoints.include.params.shape.id }) id: string,
  ): Promise<AnswerOf<typeof endpoints.include>> {
    return this.exclusions.include(who, id);
  }

  @SignedIn('candidate')
  @Serves(endpoints.hideAll)
  hideAll(@Who() who: Account): Promise<AnswerOf<typeof endpoints.hideAll>> {
    return this.emergency.hideAll(who);
  }

  @Open()
  @Serves(endpoints.renewal)
  renewal(
    @Body({ schema: endpoints.renewal.body }) { token, language }: BodyOf<typeof endpoints.renewal>,
  ): Promise<AnswerOf<typeof endpoints.renewal>> {
    return this.renewals.ask(token, language);
  }

  @Open()
  @Serves(endpoints.renew)
  renew(@Body({ schema: endpoints.renew.body }) answer: BodyOf<typeof endpoints.renew>): Promise<void> {
    return this.renewals.answer(answer);
  }
}
