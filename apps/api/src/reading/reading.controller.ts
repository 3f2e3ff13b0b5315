import { Body, Controller, Param } from '@nestjs/common';
import { reading as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Errands } from './errands.service.js';
import { Freezes } from './freezes.service.js';
import { Readings } from './readings.service.js';
import { UseTerms } from './use-terms.service.js';

@Controller()
export class ReadingController {
  constructor(
    private readonly errands: Errands,
    private readonly freezes: Freezes,
    private readonly readings: Readings,
    private readonly terms: UseTerms,
  ) {}

  @SignedIn('recruiter')
  @Serves(endpoints.budget)
  budget(@Who() who: Account): Promise<AnswerOf<typeof endpoints.budget>> {
    return this.readings.budget(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.rules)
  rules(@Who() who: Account): Promise<AnswerOf<typeof endpoints.rules>> {
    return this.errands.show(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.accept)
  async accept(
    @Who() who: Account,
    @Body({ schema: endpoints.accept.body }) seen: BodyOf<typeof endpoints.accept>,
  ): Promise<AnswerOf<typeof endpoints.accept>> {
    await this.terms.accept(who, seen);
    return this.errands.show(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.choose)
  async choose(
    @Who() who: Account,
    @Body({ schema: endpoints.choose.body }) wanted: BodyOf<typeof endpoints.choose>,
  ): Promise<AnswerOf<typeof endpoints.choose>> {
    await this.errands.choose(who, wanted);
    return this.errands.show(who);
  }

  @SignedIn('admin')
  @Serves(endpoints.freezes)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.freezes>> {
    return this.freezes.list(who);
  }

  @SignedIn('admin')
  @Serves(endpoints.lift)
  lift(
    @Who() who: Account,
    @Param('id', { schema: endpoints.lift.params.shape.id }) id: string,
    @Body({ schema: endpoints.lift.body }) { reason }: BodyOf<typeof endpoints.lift>,
  ): Promise<void> {
    return this.freezes.lift(who, id, reason);
  }
}
