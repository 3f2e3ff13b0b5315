import { Body, Controller, Param } from '@nestjs/common';
import { reveal as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { SentReveals } from './sent-reveals.service.js';

const id = { schema: endpoints.openSent.params.shape.id };

@Controller()
export class SentRevealController {
  constructor(private readonly sent: SentReveals) {}

  @SignedIn('recruiter')
  @Serves(endpoints.ask)
  ask(
    @Who() who: Account,
    @Param('id', id) candidate: string,
    @Body({ schema: endpoints.ask.body }) asked: BodyOf<typeof endpoints.ask>,
  ): Promise<AnswerOf<typeof endpoints.ask>> {
    return this.sent.ask(who, candidate, asked);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.sent)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.sent>> {
    return this.sent.list(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.openSent)
  open(@Who() who: Account, @Param('id', id) reveal: string): Promise<AnswerOf<typeof endpoints.openSent>> {
    return this.sent.open(who, reveal);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.write)
  write(
    @Who() who: Account,
    @Param('id', id) reveal: string,
    @Body({ schema: endpoints.write.body }) { text }: BodyOf<typeof endpoints.write>,
  ): Promise<AnswerOf<typeof endpoints.write>> {
    return this.sent.say(who, reveal, text);
  }
}
