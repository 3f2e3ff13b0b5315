import { Body, Controller, Ip, Req, Res } from '@nestjs/common';
import { cookie as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Serves } from '../core/http/serves.js';
import { ANY_ROLE, Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { CookieReports } from './cookie-reports.service.js';
import { Cookies } from './cookies.service.js';
import { Visits } from './visits.service.js';

@Controller()
export class CookieController {
  constructor(
    private readonly cookies: Cookies,
    private readonly reports: CookieReports,
    private readonly visits: Visits,
  ) {}

  @Open()
  @Serves(endpoints.show)
  show(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): AnswerOf<typeof endpoints.show> {
    return this.cookies.show(request, reply);
  }

  @Open()
  @Serves(endpoints.choose)
  choose(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: endpoints.choose.body }) act: BodyOf<typeof endpoints.choose>,
  ): AnswerOf<typeof endpoints.choose> {
    return this.cookies.choose(request, reply, act);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.mine)
  mine(
    @Who() who: Account,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.cookies.mine(who, request, reply);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.chooseMine)
  chooseMine(
    @Who() who: Account,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: endpoints.chooseMine.body }) act: BodyOf<typeof endpoints.chooseMine>,
  ): Promise<AnswerOf<typeof endpoints.chooseMine>> {
    return this.cookies.chooseMine(who, request, reply, act);
  }

  @Open()
  @Serves(endpoints.report)
  report(@Body({ schema: endpoints.report.body }) found: BodyOf<typeof endpoints.report>, @Ip() ip: string): Promise<void> {
    return this.reports.add(found, ip);
  }

  @Open()
  @Serves(endpoints.visit)
  async visit(@Req() request: FastifyRequest, @Body({ schema: endpoints.visit.body }) visit: BodyOf<typeof endpoints.visit>) {
    if (this.cookies.mayCount(request)) await this.visits.count(visit);
  }
}
