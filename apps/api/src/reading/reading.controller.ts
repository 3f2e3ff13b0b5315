import { Body, Controller, Param } from '@nestjs/common';
import { reading as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Freezes } from './freezes.service.js';
import { Readings } from './readings.service.js';

@Controller()
export class ReadingController {
  constructor(
    private readonly freezes: Freezes,
    private readonly readings: Readings,
  ) {}

  @SignedIn('recruiter')
  @Serves(endpoints.budget)
  budget(@Who() who: Account): Promise<AnswerOf<typeof endpoints.budget>> {
    return this.readings.budget(who);
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
