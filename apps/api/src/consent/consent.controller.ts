import { Body, Controller, Header, Param, Query } from '@nestjs/common';
import { consent as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import type { ConsentPurpose } from '@helder/policy';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { MyConsents } from './my-consents.service.js';
import { Receipts } from './receipts.service.js';

@Controller()
export class ConsentController {
  constructor(
    private readonly mine: MyConsents,
    private readonly receipts: Receipts,
  ) {}

  @SignedIn('candidate')
  @Serves(endpoints.list)
  list(
    @Who() who: Account,
    @Query({ schema: endpoints.list.query }) { language }: QueryOf<typeof endpoints.list>,
  ): Promise<AnswerOf<typeof endpoints.list>> {
    return this.mine.list(who, language);
  }

  @SignedIn('candidate')
  @Serves(endpoints.history)
  history(@Who() who: Account): Promise<AnswerOf<typeof endpoints.history>> {
    return this.mine.history(who);
  }

  @SignedIn('candidate')
  @Header('content-disposition', 'attachment; filename="receipt.json"')
  @Serves(endpoints.receipt)
  receipt(
    @Who() who: Account,
    @Param('id', { schema: endpoints.receipt.params.shape.id }) id: string,
  ): Promise<AnswerOf<typeof endpoints.receipt>> {
    return this.receipts.of(who, id);
  }

  @SignedIn('candidate')
  @Serves(endpoints.notice)
  notice(
    @Who() who: Account,
    @Param('sha256', { schema: endpoints.notice.params.shape.sha256 }) sha256: string,
  ): Promise<AnswerOf<typeof endpoints.notice>> {
    return this.mine.notice(who, sha256);
  }

  @SignedIn('candidate')
  @Serves(endpoints.act)
  act(
    @Who() who: Account,
    @Param('purpose', { schema: endpoints.act.params.shape.purpose }) purpose: ConsentPurpose,
    @Body({ schema: endpoints.act.body }) answer: BodyOf<typeof endpoints.act>,
  ): Promise<AnswerOf<typeof endpoints.act>> {
    return this.mine.act(who, purpose, answer);
  }
}
