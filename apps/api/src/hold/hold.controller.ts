import { Body, Controller, Param } from '@nestjs/common';
import { hold as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Holds } from './holds.service.js';

const { id: Id } = endpoints.release.params.shape;

@Controller()
export class HoldController {
  constructor(private readonly holds: Holds) {}

  @SignedIn('candidate', 'recruiter')
  @Serves(endpoints.mine)
  mine(@Who() who: Account): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.holds.mine(who);
  }

  @SignedIn('admin')
  @Serves(endpoints.list)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.list>> {
    return this.holds.list(who);
  }

  @SignedIn('admin')
  @Serves(endpoints.records)
  records(
    @Body({ schema: endpoints.records.body }) { email }: BodyOf<typeof endpoints.records>,
  ): Promise<AnswerOf<typeof endpoints.records>> {
    return this.holds.recordsOf(email);
  }

  @Freshly('admin')
  @Serves(endpoints.ask)
  ask(@Who() who: Account, @Body({ schema: endpoints.ask.body }) question: BodyOf<typeof endpoints.ask>): Promise<void> {
    return this.holds.ask(who, question);
  }

  @Freshly('admin')
  @Serves(endpoints.decide)
  decide(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: endpoints.decide.body }) { agrees }: BodyOf<typeof endpoints.decide>,
  ): Promise<void> {
    return this.holds.decide(who, id, agrees);
  }

  @Freshly('admin')
  @Serves(endpoints.review)
  review(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: endpoints.review.body }) { reviewOn }: BodyOf<typeof endpoints.review>,
  ): Promise<void> {
    return this.holds.review(who, id, reviewOn);
  }

  @Freshly('admin')
  @Serves(endpoints.release)
  release(@Param('id', { schema: Id }) id: string): Promise<void> {
    return this.holds.release(id);
  }
}
