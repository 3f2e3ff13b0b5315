import { Body, Controller, Param, Res } from '@nestjs/common';
import { desk as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import type { FastifyReply } from 'fastify';
import { SessionCookie } from '../account/account.module.js';
import { Serves } from '../core/http/serves.js';
import { Freshly, Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { FormRequests } from './form-requests.service.js';
import { MyRequests } from './my-requests.service.js';

const id = { schema: endpoints.withdraw.params.shape.id };

@Controller()
export class DeskController {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly forms: FormRequests,
    private readonly requests: MyRequests,
  ) {}

  @Open()
  @Serves(endpoints.options)
  options(): AnswerOf<typeof endpoints.options> {
    return this.requests.options;
  }

  @SignedIn('candidate', 'recruiter')
  @Serves(endpoints.mine)
  mine(@Who() who: Account): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.requests.mine(who);
  }

  @Freshly('candidate', 'recruiter')
  @Serves(endpoints.ask)
  async ask(
    @Who() who: Account,
    @Body({ schema: endpoints.ask.body }) { ask }: BodyOf<typeof endpoints.ask>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerOf<typeof endpoints.ask>> {
    const request = await this.requests.ask(who, ask);
    if (ask.type === 'misuse') this.cookie.clear(reply);
    return request;
  }

  @SignedIn('candidate', 'recruiter')
  @Serves(endpoints.withdraw)
  withdraw(@Who() who: Account, @Param('id', id) request: string): Promise<AnswerOf<typeof endpoints.withdraw>> {
    return this.requests.withdraw(who, request);
  }

  @SignedIn('candidate', 'recruiter')
  @Serves(endpoints.lift)
  lift(@Who() who: Account, @Param('id', id) request: string): Promise<AnswerOf<typeof endpoints.lift>> {
    return this.requests.lift(who, request);
  }

  @Open()
  @Serves(endpoints.byForm)
  byForm(@Body({ schema: endpoints.byForm.body }) form: BodyOf<typeof endpoints.byForm>): Promise<void> {
    return this.forms.byForm(form);
  }

  @Open()
  @Serves(endpoints.identify)
  identify(
    @Body({ schema: endpoints.identify.body }) { token }: BodyOf<typeof endpoints.identify>,
  ): Promise<AnswerOf<typeof endpoints.identify>> {
    return this.forms.identify(token);
  }

  @Open()
  @Serves(endpoints.byLink)
  byLink(@Body({ schema: endpoints.byLink.body }) { token }: BodyOf<typeof endpoints.byLink>): Promise<AnswerOf<typeof endpoints.byLink>> {
    return this.forms.byLink(token);
  }
}
