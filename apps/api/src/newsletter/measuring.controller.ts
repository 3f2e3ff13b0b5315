import { Controller, Param, Res } from '@nestjs/common';
import { newsletter as endpoints } from '@helder/contract';
import type { Language } from '@helder/policy';
import type { FastifyReply } from 'fastify';
import { Serves } from '../core/http/serves.js';
import { Open } from '../core/http/signed-in.js';
import { DOT } from './measuring.rules.js';
import { Measuring } from './measuring.service.js';

const { id: Id, language: InLanguage, link: Link } = endpoints.clicked.params.shape;

@Controller()
export class MeasuringController {
  constructor(private readonly measuring: Measuring) {}

  @Open()
  @Serves(endpoints.opened)
  async opened(
    @Param('id', { schema: Id }) id: string,
    @Param('language', { schema: InLanguage }) language: Language,
    @Res() reply: FastifyReply,
  ) {
    await this.measuring.opened(id, language);
    // a mail program shows it from another origin
    void reply.headers({ 'content-type': 'image/gif', 'cross-origin-resource-policy': 'cross-origin' }).send(DOT);
  }

  @Open()
  @Serves(endpoints.clicked)
  async clicked(
    @Param('id', { schema: Id }) id: string,
    @Param('language', { schema: InLanguage }) language: Language,
    @Param('link', { schema: Link }) link: number,
    @Res() reply: FastifyReply,
  ) {
    void reply.redirect(await this.measuring.clicked(id, language, link), 302);
  }
}
