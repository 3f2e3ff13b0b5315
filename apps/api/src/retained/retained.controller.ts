import { Body, Controller, Param } from '@nestjs/common';
import { retained as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Readings } from './readings.service.js';

const { id: Id } = endpoints.read.params.shape;

@Controller()
export class RetainedController {
  constructor(private readonly readings: Readings) {}

  @SignedIn('admin')
  @Serves(endpoints.list)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.list>> {
    return this.readings.list(who);
  }

  @Freshly('admin')
  @Serves(endpoints.ask)
  ask(@Who() who: Account, @Body({ schema: endpoints.ask.body }) question: BodyOf<typeof endpoints.ask>): Promise<void> {
    return this.readings.ask(who, question);
  }

  @Freshly('admin')
  @Serves(endpoints.decide)
  decide(
    @Who() who: Account,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: endpoints.decide.body }) { agrees }: BodyOf<typeof endpoints.decide>,
  ): Promise<void> {
    return this.readings.decide(who, id, agrees);
  }

  @Freshly('admin')
  @Serves(endpoints.read)
  read(@Who() who: Account, @Param('id', { schema: Id }) id: string): Promise<AnswerOf<typeof endpoints.read>> {
    return this.readings.read(who, id);
  }
}
