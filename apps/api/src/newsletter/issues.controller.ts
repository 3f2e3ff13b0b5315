import { Body, Controller, Param, Query } from '@nestjs/common';
import { newsletter as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { Issues } from './issues.service.js';
import { Subscriptions } from './subscriptions.service.js';

const { id: Id } = endpoints.edit.params.shape;

@Controller()
export class IssuesController {
  constructor(
    private readonly issues: Issues,
    private readonly subscriptions: Subscriptions,
  ) {}

  @SignedIn('admin')
  @Serves(endpoints.issues)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.issues>> {
    return this.issues.list(who);
  }

  @SignedIn('admin')
  @Serves(endpoints.write)
  write(
    @Who() who: Account,
    @Body({ schema: endpoints.write.body }) draft: BodyOf<typeof endpoints.write>,
  ): Promise<AnswerOf<typeof endpoints.write>> {
    return this.issues.write(who, draft);
  }

  @SignedIn('admin')
  @Serves(endpoints.edit)
  edit(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: endpoints.edit.body }) draft: BodyOf<typeof endpoints.edit>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.edit>> {
    return this.issues.edit(who, id, version, draft);
  }

  @SignedIn('admin')
  @Serves(endpoints.preview)
  preview(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: endpoints.preview.query }) { language }: QueryOf<typeof endpoints.preview>,
  ): Promise<AnswerOf<typeof endpoints.preview>> {
    return this.issues.preview(who, id, language);
  }

  @SignedIn('admin')
  @Serves(endpoints.send)
  send(@Who() who: Account, @Param('id', { schema: Id }) id: string, @IfMatch() version: number): Promise<AnswerOf<typeof endpoints.send>> {
    return this.issues.send(who, id, version);
  }

  @SignedIn('admin')
  @Serves(endpoints.stop)
  stop(@Body({ schema: endpoints.stop.body }) { email }: BodyOf<typeof endpoints.stop>) {
    return this.subscriptions.stopAddress(email);
  }
}
