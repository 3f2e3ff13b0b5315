import { Body, Controller, Headers, Ip, Param, Req, Res, UseGuards } from '@nestjs/common';
import { account as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Serves } from '../core/http/serves.js';
import { notFound } from '../core/http/problem.js';
import { ANY_ROLE, Freshly, Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Accounts } from './accounts.service.js';
import { NewStatements } from './new-statements.service.js';
import { PasswordGuard } from './password.guard.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.service.js';
import { SignIns, type Known } from './sign-ins.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly accounts: Accounts,
    private readonly news: NewStatements,
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly cookie: SessionCookie,
  ) {}

  @Open()
  @UseGuards(PasswordGuard)
  @Serves(endpoints.signIn)
  async signIn(
    @Req() request: FastifyRequest & { user: Known },
    @Body({ schema: endpoints.signIn.body }) { staySignedIn }: BodyOf<typeof endpoints.signIn>,
    @Headers('user-agent') device = '',
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerOf<typeof endpoints.signIn>> {
    const { token, cookieUntil } = await this.sessions.start(request.user, device, staySignedIn);
    this.cookie.write(reply, token, cookieUntil);
    return this.toMe((await this.sessions.accountOf(token))!);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.refresh)
  async refresh(
    @Who() account: Account,
    @Body({ schema: endpoints.refresh.body }) { password }: BodyOf<typeof endpoints.refresh>,
    @Ip() ip: string,
  ) {
    await this.signIns.mustBe(account, password, ip);
    return this.toMe(await this.sessions.makeFresh(account));
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.me)
  me(@Who() account: Account): Promise<AnswerOf<typeof endpoints.me>> {
    return this.toMe(account);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.setLanguage)
  setLanguage(@Who() account: Account, @Body({ schema: endpoints.setLanguage.body }) { language }: BodyOf<typeof endpoints.setLanguage>) {
    return this.accounts.setLanguage(account, language);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.sessions)
  async list(@Who() account: Account): Promise<AnswerOf<typeof endpoints.sessions>> {
    const items = await this.sessions.list(account);
    return {
      items: items.map((item) => ({
        ...item,
        startedAt: item.startedAt.toISOString(),
        lastSeenAt: item.lastSeenAt.toISOString(),
        endsAt: item.endsAt.toISOString(),
      })),
    };
  }

  @Freshly(...ANY_ROLE)
  @Serves(endpoints.endSession)
  async endOne(@Who() account: Account, @Param('id', { schema: endpoints.endSession.params.shape.id }) id: string) {
    if (!(await this.sessions.end(account, id))) throw notFound();
  }

  @Freshly(...ANY_ROLE)
  @Serves(endpoints.endOtherSessions)
  endOthers(@Who() account: Account) {
    return this.sessions.endOthers(account);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.signOut)
  async signOut(@Who() account: Account, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.end(account, account.sessionId);
    this.cookie.clear(reply);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.accept)
  async accept(
    @Who() account: Account,
    @Body({ schema: endpoints.accept.body }) { accepted }: BodyOf<typeof endpoints.accept>,
  ): Promise<AnswerOf<typeof endpoints.accept>> {
    await this.news.accept(account, accepted);
    return this.toMe(account);
  }

  private async toMe(account: Account): Promise<AnswerOf<typeof endpoints.me>> {
    return {
      ...account,
      idleUntil: account.idleUntil.toISOString(),
      freshUntil: account.freshUntil?.toISOString() ?? null,
      statements: await this.news.of(account),
    };
  }
}
