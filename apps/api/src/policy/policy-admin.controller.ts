import { Body, Controller, Param, Query } from '@nestjs/common';
import { policyAdmin as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { StatementDrafts } from './drafts.service.js';
import { Publications } from './publications.service.js';

const { id: Id } = endpoints.show.params.shape;

@Controller()
export class PolicyAdminController {
  constructor(
    private readonly drafts: StatementDrafts,
    private readonly publications: Publications,
  ) {}

  @SignedIn('admin')
  @Serves(endpoints.list)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.list>> {
    return this.publications.list(who);
  }

  @SignedIn('admin')
  @Serves(endpoints.start)
  start(
    @Who() who: Account,
    @Body({ schema: endpoints.start.body }) { kind }: BodyOf<typeof endpoints.start>,
  ): Promise<AnswerOf<typeof endpoints.start>> {
    return this.drafts.start(who, kind);
  }

  @SignedIn('admin')
  @Serves(endpoints.show)
  show(@Who() who: Account, @Param('id', { schema: Id }) id: string): Promise<AnswerOf<typeof endpoints.show>> {
    return this.drafts.show(who, id);
  }

  @SignedIn('admin')
  @Serves(endpoints.edit)
  edit(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: endpoints.edit.body }) draft: BodyOf<typeof endpoints.edit>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.edit>> {
    return this.drafts.edit(who, id, version, draft);
  }

  @SignedIn('admin')
  @Serves(endpoints.discard)
  discard(@Who() who: Account, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.drafts.discard(who, id);
  }

  @SignedIn('admin')
  @Serves(endpoints.effect)
  effect(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: endpoints.effect.query }) { language }: QueryOf<typeof endpoints.effect>,
  ): Promise<AnswerOf<typeof endpoints.effect>> {
    return this.publications.effect(who, id, language);
  }

  @Freshly('admin')
  @Serves(endpoints.schedule)
  schedule(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.schedule>> {
    return this.publications.schedule(who, id, version);
  }

  @Freshly('admin')
  @Serves(endpoints.withdraw)
  withdraw(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.withdraw>> {
    return this.publications.withdraw(who, id, version);
  }
}
