import { Body, Controller, Param } from '@nestjs/common';
import { takedown as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Takedowns } from './takedowns.service.js';

const id = { schema: endpoints.takeDown.params.shape.id };

@Controller()
export class TakedownController {
  constructor(private readonly takedowns: Takedowns) {}

  @SignedIn('admin')
  @Serves(endpoints.list)
  list(): Promise<AnswerOf<typeof endpoints.list>> {
    return this.takedowns.list();
  }

  @SignedIn('admin')
  @Serves(endpoints.takeDown)
  takeDown(
    @Param('id', id) vacancy: string,
    @Body({ schema: endpoints.takeDown.body }) why: BodyOf<typeof endpoints.takeDown>,
  ): Promise<void> {
    return this.takedowns.takeDown(vacancy, why);
  }

  @SignedIn('admin')
  @Serves(endpoints.answer)
  answer(
    @Param('id', id) vacancy: string,
    @Body({ schema: endpoints.answer.body }) decision: BodyOf<typeof endpoints.answer>,
  ): Promise<void> {
    return this.takedowns.answer(vacancy, decision);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.object)
  object(
    @Who() who: Account,
    @Param('id', id) vacancy: string,
    @Body({ schema: endpoints.object.body }) objection: BodyOf<typeof endpoints.object>,
  ): Promise<void> {
    return this.takedowns.object(who, vacancy, objection);
  }
}
