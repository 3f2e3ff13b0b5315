import { Body, Controller, Param, Res } from '@nestjs/common';
import { application as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import type { FastifyReply } from 'fastify';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { sendFile } from '../document/document.module.js';
import { MyApplications } from './my-applications.service.js';
import { ReceivedApplications } from './received-applications.service.js';

const id = { schema: endpoints.read.params.shape.id };
const document = { schema: endpoints.document.params.shape.document };

@Controller()
export class ApplicationController {
  constructor(
    private readonly mine: MyApplications,
    private readonly received: ReceivedApplications,
  ) {}

  @SignedIn('candidate')
  @Serves(endpoints.apply)
  apply(
    @Who() who: Account,
    @Param('id', id) vacancy: string,
    @Body({ schema: endpoints.apply.body }) text: BodyOf<typeof endpoints.apply>,
  ): Promise<AnswerOf<typeof endpoints.apply>> {
    return this.mine.apply(who, vacancy, text);
  }

  @SignedIn('candidate')
  @Serves(endpoints.mine)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.mine.list(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.withdraw)
  withdraw(@Who() who: Account, @Param('id', id) application: string): Promise<AnswerOf<typeof endpoints.withdraw>> {
    return this.mine.withdraw(who, application);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.received)
  inbox(@Who() who: Account, @Param('id', id) vacancy: string): Promise<AnswerOf<typeof endpoints.received>> {
    return this.received.list(who, vacancy);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.read)
  read(@Who() who: Account, @Param('id', id) application: string): Promise<AnswerOf<typeof endpoints.read>> {
    return this.received.read(who, application);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.document)
  async file(
    @Who() who: Account,
    @Param('id', id) application: string,
    @Param('document', document) file: string,
    @Res() reply: FastifyReply,
  ) {
    sendFile(reply, await this.received.document(who, application, file));
  }

  @SignedIn('recruiter')
  @Serves(endpoints.decide)
  decide(
    @Who() who: Account,
    @Param('id', id) application: string,
    @Body({ schema: endpoints.decide.body }) { state }: BodyOf<typeof endpoints.decide>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.decide>> {
    return this.received.decide(who, application, version, state);
  }
}
