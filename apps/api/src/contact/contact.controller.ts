import { Body, Controller, Ip, Param } from '@nestjs/common';
import { contact as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { Questions } from './questions.service.js';
import { Tickets } from './tickets.service.js';

const id = { schema: endpoints.ticket.params.shape.id };

@Controller()
export class ContactController {
  constructor(
    private readonly questions: Questions,
    private readonly tickets: Tickets,
  ) {}

  @Open()
  @Serves(endpoints.ask)
  ask(
    @Body({ schema: endpoints.ask.body }) asked: BodyOf<typeof endpoints.ask>,
    @Ip() ip: string,
  ): Promise<AnswerOf<typeof endpoints.ask>> {
    return this.questions.ask(asked, ip);
  }

  @SignedIn('support', 'admin')
  @Serves(endpoints.tickets)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.tickets>> {
    return this.tickets.list(who);
  }

  @SignedIn('support', 'admin')
  @Serves(endpoints.ticket)
  read(@Who() who: Account, @Param('id', id) ticket: string): Promise<AnswerOf<typeof endpoints.ticket>> {
    return this.tickets.read(who, ticket);
  }

  @SignedIn('support', 'admin')
  @Serves(endpoints.answer)
  answer(
    @Who() who: Account,
    @Param('id', id) ticket: string,
    @Body({ schema: endpoints.answer.body }) { text }: BodyOf<typeof endpoints.answer>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.answer>> {
    return this.tickets.answer(who, ticket, version, text);
  }

  @SignedIn('support', 'admin')
  @Serves(endpoints.close)
  close(
    @Who() who: Account,
    @Param('id', id) ticket: string,
    @Body({ schema: endpoints.close.body }) { outcome }: BodyOf<typeof endpoints.close>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.close>> {
    return this.tickets.close(who, ticket, version, outcome);
  }
}
