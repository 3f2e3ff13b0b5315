import { Body, Controller, Param, Query } from '@nestjs/common';
import { reveal as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { MyReveals } from './my-reveals.service.js';

const id = { schema: endpoints.open.params.shape.id };

@Controller()
export class RevealController {
  constructor(private readonly mine: MyReveals) {}

  @SignedIn('candidate')
  @Serves(endpoints.mine)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.mine.list(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.open)
  open(
    @Who() who: Account,
    @Param('id', id) reveal: string,
    @Query({ schema: endpoints.open.query }) { language }: QueryOf<typeof endpoints.open>,
  ): Promise<AnswerOf<typeof endpoints.open>> {
    return this.mine.open(who, reveal, language);
  }

  @SignedIn('candidate')
  @Serves(endpoints.preview)
  preview(
    @Who() who: Account,
    @Param('id', id) reveal: string,
    @Query({ schema: endpoints.preview.query }) { fields }: QueryOf<typeof endpoints.preview>,
  ): Promise<AnswerOf<typeof endpoints.preview>> {
    return this.mine.preview(who, reveal, fields);
  }

  @SignedIn('candidate')
  @Serves(endpoints.grant)
  grant(
    @Who() who: Account,
    @Param('id', id) reveal: string,
    @Body({ schema: endpoints.grant.body }) yes: BodyOf<typeof endpoints.grant>,
  ): Promise<AnswerOf<typeof endpoints.grant>> {
    return this.mine.grant(who, reveal, yes);
  }

  @SignedIn('candidate')
  @Serves(endpoints.refuse)
  refuse(@Who() who: Account, @Param('id', id) reveal: string): Promise<AnswerOf<typeof endpoints.refuse>> {
    return this.mine.refuse(who, reveal);
  }

  @SignedIn('candidate')
  @Serves(endpoints.end)
  end(@Who() who: Account, @Param('id', id) reveal: string): Promise<AnswerOf<typeof endpoints.end>> {
    return this.mine.end(who, reveal);
  }

  @SignedIn('candidate')
  @Serves(endpoints.report)
  report(@Who() who: Account, @Param('id', id) reveal: string): Promise<AnswerOf<typeof endpoints.report>> {
    return this.mine.report(who, reveal);
  }

  @SignedIn('candidate')
  @Serves(endpoints.reply)
  reply(
    @Who() who: Account,
    @Param('id', id) reveal: string,
    @Body({ schema: endpoints.reply.body }) { text }: BodyOf<typeof endpoints.reply>,
  ): Promise<AnswerOf<typeof endpoints.reply>> {
    return this.mine.reply(who, reveal, text);
  }
}
