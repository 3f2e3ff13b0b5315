import { Body, Controller, Param, Req, Res } from '@nestjs/common';
import { deletion as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from '../account/account.module.js';
import { homeOf } from '../core/http/address.js';
import { Limits } from '../core/http/limits.js';
import { Serves } from '../core/http/serves.js';
import { Freshly, Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { SignedCertificates } from './signed-certificates.service.js';
import { ClosingPreview } from './closing-preview.service.js';
import { Closings } from './closings.service.js';

@Controller()
export class DeletionController {
  constructor(
    private readonly certificates: SignedCertificates,
    private readonly closings: Closings,
    private readonly cookie: SessionCookie,
    private readonly limits: Limits,
    private readonly preview: ClosingPreview,
  ) {}

  @SignedIn('candidate')
  @Serves(endpoints.preview)
  show(@Who() account: Account): Promise<AnswerOf<typeof endpoints.preview>> {
    return this.preview.of(account);
  }

  @Freshly('candidate')
  @Serves(endpoints.close)
  async close(
    @Who() account: Account,
    @Body({ schema: endpoints.close.body }) { when }: BodyOf<typeof endpoints.close>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerOf<typeof endpoints.close>> {
    const code = await this.closings.close(account, when);
    this.cookie.clear(reply);
    return this.certificates.of(code);
  }

  @Open()
  @Serves(endpoints.undo)
  undo(@Body({ schema: endpoints.undo.body }) { token }: BodyOf<typeof endpoints.undo>): Promise<void> {
    return this.closings.undo(token);
  }

  @Open()
  @Serves(endpoints.certificate)
  async certificate(
    @Req() { ip }: FastifyRequest,
    @Param('code', { schema: endpoints.certificate.params.shape.code }) code: string,
  ): Promise<AnswerOf<typeof endpoints.certificate>> {
    await this.limits.spend([{ key: `certificate:${homeOf(ip)}`, max: 30, seconds: 600 }]);
    return this.certificates.of(code);
  }
}
